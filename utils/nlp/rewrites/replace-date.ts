import { addMonths, partsOf } from '../time/calendar.ts';
import type { IsoDate, RewriteExamples, RewriteInput, TimeExpression } from '../types.ts';
import { dateBlank, defineRewrite, proposal, proposing, remark, replacement } from './build.ts';
import type { Frame } from './frame.ts';
import type { Phrasing } from './phrasing.ts';

/** Two numbers that could each be the month. */
const EITHER = /(?<first>\d{1,2})[./](?<second>\d{1,2})/u;

/** Whoever writes a date of longer ago did not mistake the year. */
const SLIP_OF_YEARS = 1;

/** The next time this day comes round. */
const again = (date: IsoDate, today: IsoDate): IsoDate => {
  const years = partsOf(today).year - partsOf(date).year;
  const then = addMonths(date, 12 * years);
  return then >= today ? then : addMonths(date, 12 * (years + 1));
};

/** What the writer may have meant: the day of a later year, or either reading of an ambiguous date. */
const meant = (words: string, { to, warning }: TimeExpression, { today }: RewriteInput['reference']): IsoDate[] => {
  if (to === null) return [];
  // "Yesterday" is a slip of another kind than the year.
  if (warning === 'past') return /\d/u.test(words) ? [again(to, today)] : [];
  if (warning !== 'ambiguous' || !EITHER.test(words)) return [to];
  const other = `${to.slice(0, 4)}-${to.slice(8, 10)}-${to.slice(5, 7)}`;
  return [other, to].filter((date) => date >= today);
};

const choicesFor = (words: string, time: TimeExpression, input: RewriteInput, phrasing: Phrasing) => {
  const first = meant(words, time, input.reference).map((date) => ({ text: phrasing.date(date) }));
  const more = dateBlank(input, phrasing).choices.filter(({ text }) => !first.some((choice) => choice.text === text));
  return [...first, ...(time.warning === 'ambiguous' && first.length === 2 ? [] : more)].slice(0, 4);
};

/** Another year in the sentence: nobody knows which of the two was meant. */
const YEAR = /(?<!\d)20\d\d(?!\d)/u;
const YEARS = new RegExp(YEAR.source, 'gu');
/** Nothing hangs on the time: the sentence, a part of it or its opening ends there. */
const CLOSES = /^(?:\s*(?:$|[.!)\]*_…]|[-–—]{1,2}\s)|\s+\()/u;

/** "First visits: week of 4 May 2019" names a day, and no deadline. */
const LABELLED = /:\s*$/u;

const standsFree = ({ annotation: { text, clauses }, core }: Frame, { start, end }: TimeExpression): boolean =>
  CLOSES.test(text.slice(end)) ||
  Math.abs(end - core) <= 1 ||
  clauses.some((clause) => clause.kind !== 'main' && Math.abs(clause.start - end) <= 1) ||
  text.slice(0, start).trim() === '';

/** The one time of the sentence, where it is a slip: of two it would have to be both, and "also in 2024" says more than when. */
const replaceable = (frame: Frame, { clings }: Phrasing): TimeExpression | null => {
  const { text, times } = frame.annotation;
  const [time, another] = times.filter(({ kind }) => kind !== 'cadence' && kind !== 'process');
  if (time?.warning === undefined || time.kind === 'start' || another) return null;
  const [before, after] = [text.slice(0, time.start), text.slice(time.end)];
  if (YEAR.test(before + after) || clings?.test(before) || LABELLED.test(before) || after.startsWith(':')) return null;
  return standsFree(frame, time) ? time : null;
};

/** A date that has passed, that no calendar has or that reads in two ways gives its place to another. */
export const rewrite = defineRewrite({
  id: 'replace-date',
  improves: ['timeBound'],
  summary: 'Puts another date in the place of one that has passed, does not exist or can be read in two ways.',
  propose: proposing('timeBound', ({ frame, phrasing }, input) => {
    const time = replaceable(frame, phrasing);
    if (time === null) return [];
    const { text } = frame.annotation;
    const words = text.slice(time.start, time.end);
    const { againApart, byInPlace, dateApart, byInPlaceFront, onInPlace, until } = phrasing.glue;
    const opens = /^\p{Lu}/u.test(words) && text.slice(0, time.start).trim() === '';
    const within = onInPlace !== undefined && /^on\s/iu.test(words) ? onInPlace : byInPlace;
    const glue = opens ? byInPlaceFront : phrasing.lasts(frame.annotation) ? until.trim() : within;
    const slot = { ...dateBlank(input, phrasing), choices: choicesFor(words, time, input, phrasing) };
    // "in 2018" or a day long past is no slip: what was named stays, and the new day is said beside it.
    const ofDay = /\d/u.test(words.replace(YEARS, ''));
    const slip =
      ofDay && [byInPlace, onInPlace].some((put) => put && words.toLowerCase().startsWith(put.split('[', 1)[0] ?? ''));
    const recent = time.to !== null && addMonths(time.to, SLIP_OF_YEARS * 12) >= input.reference.today;
    const stays = time.to !== null && !(recent && (slip || time.warning !== 'past'));
    // "(28 % more than in 2019)" was no deadline, so that none is new.
    const compared =
      phrasing.opensRange(words, frame.annotation) !== null ||
      text.lastIndexOf('(', time.start) > text.lastIndexOf(')', time.start);
    const beside = compared ? (dateApart ?? againApart) : againApart;
    // Two dates side by side compete, unless the language has words that tell which one holds.
    if (stays && beside === undefined) return [];
    const edits = [
      ...(stays && beside !== undefined ? [remark(frame, beside)] : []),
      ...(stays ? [] : [replacement(frame, time, glue)]),
    ];
    return edits.map((edit) => proposal([edit], [slot], 'step_date', 'lead_by_when'));
  }),
});

export const examples: RewriteExamples = {
  en: {
    rewrites: [
      ['Open the second clinic by 31 May 2026.', 'Open the second clinic by [date].'],
      ['Open the second clinic by 31 May 2019.', 'Open the second clinic by 31 May 2019 (revised deadline: [date]).'],
      ['Open the second clinic by 31 June 2027', 'Open the second clinic by [date]'],
      ['We will close the clinic on 4 June 2026.', 'We will close the clinic on [date].'],
      ['Open the second clinic by 03/04/2027', 'Open the second clinic by [date]'],
    ],
    leaves: [
      'Open the second clinic by 31 May 2027',
      'First visits: 4 May 2019',
      'I plan to use the same guide in 2020 and have a new one ready',
      'Open the second clinic',
    ],
  },
  fi: {
    rewrites: [
      ['Avaamme toisen klinikan 31.5.2026 mennessä.', 'Avaamme toisen klinikan [date] mennessä.'],
      [
        'Avaamme toisen klinikan 31.5.2019 mennessä.',
        'Avaamme toisen klinikan 31.5.2019 mennessä. Uusi määräaika: [date].',
      ],
    ],
    leaves: ['Avaamme toisen klinikan 31.5.2027 mennessä.', 'Avaamme toisen klinikan.'],
  },
};
