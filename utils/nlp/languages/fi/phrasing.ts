/**
 * Everything Finnish that a rewrite inserts, and where it fits. The writer's own words are never inflected again, and what
 * the writer fills in stands where no ending is asked of it: after a colon, or before "mennessä", "asti" and "%".
 */

import { actionOf, cuesOf } from '../../criteria/reading.ts';
import { partsOf } from '../../calendar.ts';
import type { Phrasing } from '../../rewrites/phrasing.ts';
import type { Annotation } from '../../types.ts';
import { SHARE } from './measure-nouns.ts';
import { metrics } from './metrics.ts';
import { strengthened } from './phrasing-verbs.ts';
import { formsOf } from './verbs.ts';
import { spansOf, word } from './words.ts';

const LASTING = new Set(['säilyttää', 'ylläpitää', 'pitää', 'jatkaa']);
const DOES: ReadonlySet<string> = new Set(['make', 'change', 'vague', 'learn']);
const NO_RESULT = /^(?:palkata|rekrytoida|kutsua|haastatella|tavata)$/u;
const AMOUNT = word('muutamaa|montaa|useampaa', 'iu');
const PARTITIVE_NEXT = /^\s+(?:\p{L}+(?:a|ä)\s+){0,2}\p{L}+(?:a|ä|ta|tä)(?!\p{L})/iu;
const POINTS = word('sitä|niitä|tätä|näitä', 'iu');
const BLANK = /(?<!\p{L})[XYN](?=\s?(?:%|kpl|€|prosent))/gu;
/** "… -n" and "… -t" are whole objects: only they go with "from … to …". */
const WHOLE_OBJECT = /(?:n|t|nen|ni|mme)$/u;

const does = (annotation: Annotation): boolean =>
  DOES.has(actionOf(annotation).kind) && annotation.shape !== 'past' && annotation.shape !== 'question';

const measure = ' (mittari: [metric], tavoitetaso [target])';

export const phrasing: Phrasing = {
  glue: {
    by: ' [date] mennessä',
    byFront: '[date] mennessä ',
    byFrontLower: '[date] mennessä ',
    until: ' [date] asti',
    byInPlace: '[date] mennessä',
    byInPlaceFront: '[date] mennessä',
    finishBy: ' [date] asti',
    to: ' [date] asti',
    onDate: ' ([date])',
    fromTo: ' [baseline]{unit}:sta [target]{unit}:iin',
    fromOnly: '[baseline]{unit}:sta ',
    count: '[target] ',
    measured: measure,
    measuredInside: measure,
    bringing: measure,
    toBring: ' (tavoiteltu vaikutus: [metric], tavoitetaso [target])',
    purpose: ', jotta [purpose]',
    purposeAfterComma: ', jotta [purpose]',
    support: ' (tukee tavoitetta: [purpose])',
    step: ' (ensimmäinen askel: [step])',
    stepAfterComma: ' (ensimmäinen askel: [step])',
    owner: ' (omistaja: [owner])',
    object: ' (kohde: [object])',
    particular: ' (erityisesti: [object])',
    atLeast: 'vähintään',
  },
  samples: {
    metric: 'asiakastyytyväisyys',
    baseline: '60',
    target: '80',
    date: '31.12.2030',
    owner: 'Maria Virtanen',
    purpose: 'asiakkaat saavat avun samana päivänä',
    step: 'kysely kaikille hoitajille',
    unit: '%',
    object: 'laskutussivu Tampereen toimistossa',
  },
  date: (date) => {
    const { year, month, day } = partsOf(date);
    return `${day}.${month}.${year}`;
  },
  metrics,
  abbreviation: /(?<!\p{L})(?:jne|yms|ym|mm|esim|tms)\.$/iu,
  fronted: (annotation) => {
    const [first] = annotation.tokens;
    if (!first || annotation.head !== 0 || annotation.shape === 'gerund' || annotation.shape === 'imperative')
      return null;
    return formsOf(first.lower).length > 0 && !/\p{Lu}/u.test(first.text.slice(1)) ? first.text.toLowerCase() : null;
  },
  lasts: (annotation) => LASTING.has(actionOf(annotation).lemma ?? ''),
  movable: (annotation, frame) => {
    const action = actionOf(annotation);
    if (action.kind !== 'change' || annotation.quantities.some(({ kind }) => kind !== 'vague')) return null;
    const found = cuesOf(annotation, 'metric').find(({ start, end }) => start >= action.end && end <= frame.beforeTime);
    const words = found ? annotation.text.slice(found.start, found.end) : '';
    const closes = found !== undefined && annotation.text.slice(found.end, frame.beforeTime).trim() === '';
    return closes && WHOLE_OBJECT.test(words) && SHARE.test(words.toLowerCase())
      ? { at: frame.beforeTime, unit: ' %' }
      : null;
  },
  countable: (annotation) => {
    const found = AMOUNT.exec(annotation.text);
    if (!found || !PARTITIVE_NEXT.test(annotation.text.slice(found.index + found[0].length))) return null;
    return { start: found.index, end: found.index + found[0].length };
  },
  openBounds: (annotation) => spansOf(annotation.text, word('jopa(?=\\s+[\\d€])', 'giu')),
  placeholders: (annotation) => spansOf(annotation.text, BLANK),
  strengthened,
  dangling: (annotation) => {
    const found = POINTS.exec(annotation.text);
    const action = actionOf(annotation);
    return found && does(annotation) && found.index >= action.end && found.index - action.end < 3
      ? { start: found.index, end: found.index + found[0].length }
      : null;
  },
  scopable: () => null,
  output: (annotation) => actionOf(annotation).kind === 'make' && !NO_RESULT.test(actionOf(annotation).lemma ?? ''),
  action: does,
  measurable: (annotation) =>
    annotation.shape !== 'question' && annotation.shape !== 'past' && !NO_RESULT.test(actionOf(annotation).lemma ?? ''),
  datable: (annotation, event) =>
    !/(?<!\p{L})ku(?:in|n)?(?!\p{L})/iu.test(annotation.text.slice(event.start, event.end)),
  opensRange: (time) => (/(?:alkaen|lähtien)$/iu.test(time.trim()) ? 'to' : null),
};
