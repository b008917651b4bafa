/** Everything Swedish that a rewrite inserts. Swedish has no cases: what is filled in stands as it is. */

import { actionOf } from '../../criteria/reading.ts';
import { partsOf } from '../../time/calendar.ts';
import type { Phrasing } from '../../rewrites/phrasing.ts';
import type { Annotation } from '../../types.ts';
import { MONTHS } from './words.ts';

const DOES: ReadonlySet<string> = new Set(['make', 'change', 'vague']);
const does = (annotation: Annotation): boolean => DOES.has(actionOf(annotation).kind);

export const phrasing: Phrasing = {
  glue: {
    by: ' senast [date]',
    byFront: 'Senast [date] ',
    byFrontLower: 'senast [date] ',
    until: ' till [date]',
    byInPlace: 'senast [date]',
    byInPlaceFront: 'Senast [date]',
    finishBy: ' och senast [date]',
    to: ' till [date]',
    onDate: ' ([date])',
    fromTo: ' från [baseline]{unit} till [target]{unit}',
    fromOnly: 'från [baseline]{unit} ',
    count: '[target] ',
    measured: ' (mått: [metric], målvärde [target])',
    toBring: ' (avsedd effekt: [metric], målvärde [target])',
    purpose: ' så att [purpose]',
    purposeAfterComma: ', så att [purpose]',
    because: ' eftersom [reason]',
    support: ' (stöder målet: [parent])',
    step: ' (första steg: [step])',
    owner: ' (ansvarig: [owner])',
    object: ' för [object]',
    particular: ' (närmare bestämt: [object])',
    atLeast: 'minst',
  },
  samples: {
    metric: 'kundnöjdhet',
    baseline: '60',
    target: '80',
    date: '31 december 2030',
    owner: 'Maria Berg',
    purpose: 'kunderna får hjälp samma dag',
    reason: 'det ger mig kraft i vardagen',
    parent: '”Kunderna stannar hos oss”',
    step: 'en enkät till alla sköterskor',
    unit: 'procentenheter',
    object: 'fakturasidan i Tammerfors',
  },
  quotes: ['”', '”'],
  date: (date) => {
    const { year, month, day } = partsOf(date);
    return `${day} ${MONTHS[month - 1]} ${year}`;
  },
  metrics: [],
  abbreviation: /(?:^|\s)(?:t\.ex|bl\.a|o\.s\.v|m\.m)\.$/iu,
  // A verb second language: whatever stands in front turns subject and verb round.
  fronted: () => null,
  lasts: (annotation) => annotation.text.slice(actionOf(annotation).start).toLowerCase().startsWith('behålla'),
  movable: () => null,
  countable: () => null,
  openBounds: () => [],
  placeholders: () => [],
  strengthened: () => [],
  dangling: () => null,
  scopable: () => null,
  parted: () => null,
  output: () => false,
  action: does,
  measurable: does,
  datable: () => false,
  opensRange: () => null,
};
