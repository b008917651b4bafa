/** What expressions of time are put together from, and how what they name is placed in a calendar. */

import { addDays } from '../../time/calendar.ts';
import { partOfPeriod, type Core, type Unit } from '../../time/resolve.ts';
import type { Reference, TimeExpression } from '../../types.ts';
import { firstFitting } from '../first-fitting.ts';
import { figure, numberWord, NUMBER_WORDS } from './number-words.ts';
import { word } from './words.ts';

export type Groups = Readonly<Record<string, string | undefined>>;
export type Found = Pick<TimeExpression, 'kind' | 'from' | 'to'> & { readonly warning?: TimeExpression['warning'] };
export type Matcher = {
  readonly pattern: RegExp;
  readonly read: (groups: Groups, reference: Reference, text: string) => Found | null;
};

/** "ennen kesäkuuta", "vuoden loppuun", "kesäkuuhun mennessä". */
export const BEFORE = '(?:(?<before>ennen|viimeistään) )?';
export const PART =
  'päättyessä|lop(?:puun|ussa|pua|ulla)|al(?:kuun|ussa|kua|usta)|puoliväli(?:in|ssä)|puoleenväliin|aikana';
const END = `(?: (?<part>${PART}|lopuksi|kuluessa|sisällä|ajan|loppupuolella))?`;
const UNTIL = '(?: (?<until>mennessä|asti|saakka|alkaen|lähtien|lukien|mennes))?';
export const YEAR = '(?<year>(?:19|20)\\d\\d)';
export const MAYBE_YEAR = `(?: ${YEAR})?`;
export const THIS_OR_NEXT = '(?<rel>ensi?|tä(?:nä?|llä|ssä|män)|(?:seuraava|kuluva|tuleva)(?:lla|na|n|ssa))';
export const COUNT = `(?<count>\\d+(?:[.,]\\d+)?(?:[–-]\\d+)?|${NUMBER_WORDS})`;

/** A time by itself, with what may stand before and after it. */
export const dated = (source: string): RegExp => word(`${BEFORE}(${source})${UNTIL}`, 'giu');
/** A time of which a part may be meant: its beginning, its middle or its end. */
export const parted = (source: string): RegExp => dated(`(${source})${END}`);
/** Words of time that no calendar holds. */
export const loose = (source: string, kind: TimeExpression['kind']): Matcher => ({
  pattern: word(source, 'giu'),
  read: () => ({ kind, from: null, to: null }),
});

/** In: a stretch of the calendar, and the words around it. Out: what they make of it. */
export const placed = (core: Core, groups: Groups): Found => {
  const { part = '', before, until } = groups;
  const { from, to, warning } = part.startsWith('al')
    ? partOfPeriod(core, 'start')
    : part.startsWith('puol')
      ? partOfPeriod(core, 'mid')
      : core;
  const doubt = warning && { warning };
  const ends = /^(?:lop|päät)/u.test(part);
  if (before === undefined && /^(?:alkaen|alusta|lähtien|lukien)/u.test(until ?? part))
    return { kind: 'start', from, to: null, ...doubt };
  const due = until !== undefined || before !== undefined || ends;
  return {
    kind: due ? 'deadline' : 'period',
    from: due ? null : from,
    to: before === 'ennen' && from !== null && !ends ? addDays(from, -1) : to,
    ...doubt,
  };
};

export const yearIn = ({ year, later = year }: Groups): number | null => (later === undefined ? null : Number(later));

const knownUnit = firstFitting<Unit>([
  ['quarter', /^(?:vuosi)?neljän|^kvart/u],
  ['half', /^puoli/u],
  ['sprint', /^sprint/u],
  ['year', /^(?:luku|tili)?vuo[dnst]|^tilikau|^(?:vaali|valtuusto)|^v\.?$/u],
  ['day', /^(?:arki)?päiv|^pv|^vuorok|^vrk/u],
  ['week', /^viik|^vk/u],
  ['month', /^kuu|^kk/u],
  ['cycle', /kau[dt]|^tertiaal/u],
]);
export const unitOf = (text: string): Unit => knownUnit(text.toLowerCase()) ?? 'month';
export const countOf = (text = '1'): number =>
  numberWord(text.toLowerCase())?.value ?? figure(text.split(/[–-]/u).at(-1) ?? text);
