import {
  closesAction,
  dateBlank,
  defineRewrite,
  insertion,
  isRemark,
  proposal,
  proposing,
  remark,
  replacement,
} from './build.ts';
import { isOpenDate } from '../time/open-date.ts';
import type { Frame } from './frame.ts';
import type { Phrasing } from './phrasing.ts';
import type { Proposal, RewriteExamples, TextEdit } from '../types.ts';

const fronted = (frame: Frame, phrasing: Phrasing): readonly TextEdit[] => {
  const first = phrasing.fronted(frame.annotation);
  const { text, tokens } = frame.annotation;
  const [token] = tokens;
  if (first === null || token === undefined) return [];
  const lower = /^\p{Ll}/u.test(text.slice(token.start)) ? phrasing.glue.byFrontLower : phrasing.glue.byFront;
  const was = text.slice(token.start, token.end);
  const changed = first !== was;
  return [
    changed
      ? replacement(frame, { start: token.start, end: token.start + 1 }, lower + first.slice(0, 1))
      : insertion(frame, token.start, lower),
  ];
};

const STRETCHES: ReadonlySet<string> = new Set(['cadence', 'process', 'duration']);

/** "… by [date]" after what is to be done; before it where the end of the sentence is about something else. */
export const rewrite = defineRewrite({
  id: 'add-deadline',
  improves: ['timeBound'],
  summary: 'Says by when: at the end of what is to be done, or in front where the sentence ends in something else.',
  propose: proposing('timeBound', ({ frame, phrasing }, input) => {
    const { glue, carries = () => true } = phrasing;
    const { text, times } = frame.annotation;
    // The date has its place already: "by ??".
    if (text.includes('??') || times.some(({ start, end }) => isOpenDate(text.slice(start, end)))) return [];
    if (times.some(({ warning }) => warning !== undefined)) return [];
    if (phrasing.undated?.(frame.annotation)) return [];
    const lasts = phrasing.lasts(frame.annotation);
    const event = frame.annotation.times.some(({ kind, end }) => kind === 'event' && end >= frame.core);
    // "twice a quarter by May", "for 150 days by May": a rhythm or a stretch takes the date for itself.
    const { core } = frame;
    const rhythm = frame.annotation.times.some(({ kind, end }) => STRETCHES.has(kind) && Math.abs(end - core) <= 1);
    const spoilt = rhythm && !lasts && glue.dateApart !== undefined;
    const carried = carries(frame.annotation, core) && !spoilt;
    const words = lasts ? glue.until : glue.by;
    // A remark closes the sentence.
    const fits = carried && (!isRemark(words) || closesAction(frame, phrasing, words));
    const after = event || !fits ? [] : [insertion(frame, frame.core, words)];
    const front = lasts ? [] : fronted(frame, phrasing);
    const apart = lasts ? glue.endApart : glue.dateApart;
    const usual = frame.end === frame.core || event ? [] : [insertion(frame, frame.end, glue.by)];
    const last = apart === undefined ? usual : [remark(frame, apart)];
    const say = (edits: readonly TextEdit[]): readonly Proposal[] =>
      edits.length === 0 ? [] : [proposal(edits, [dateBlank(input, phrasing)], 'step_timeBound', 'lead_by_when')];
    // "by 10 % by [date]": once is enough.
    const lead = glue.by.slice(0, glue.by.indexOf('[')).trim();
    const again = lead !== '' && frame.annotation.text.slice(0, core).split(/\s+/u).slice(-4).includes(lead);
    if (again && apart !== undefined) return [...say(front), ...say(last)];
    const preferFront = again || frame.tangled || frame.follows === 'participle' || frame.follows === 'condition';
    return preferFront ? [...say(front), ...say(after), ...say(last)] : [...say(after), ...say(front), ...say(last)];
  }),
});

export const examples: RewriteExamples = {
  en: {
    rewrites: [
      ['Publish the triage guide', 'Publish the triage guide by [date]'],
      [
        'Publish the triage guide so that nurses decide the same way.',
        'Publish the triage guide by [date] so that nurses decide the same way.',
      ],
      [
        'We also want to do things with the guide that nobody could do alone',
        'We also want to do things with the guide that nobody could do alone. Deadline: [date]',
      ],
      [
        'Rewrite the pages of the clinics (see the list of links)',
        'Rewrite the pages of the clinics (see the list of links). Deadline: [date]',
      ],
      ['Raise the share of home visits by 10%', 'By [date], raise the share of home visits by 10%'],
      ['Weekly visits have grown by 10%', 'Weekly visits have grown by 10% (deadline: [date])'],
      ['We will maintain 99.9% uptime.', 'We will maintain 99.9% uptime until [date].'],
      ['Open the ward on time', 'Open the ward on time (deadline: [date])'],
      ['Answer all letters within two days', 'By [date], answer all letters within two days'],
      ['Training on the new triage guide', 'Training on the new triage guide (deadline: [date])'],
    ],
    leaves: [
      'Publish the triage guide by 30 April 2027',
      'Publish the triage guide this quarter',
      'Use what patients tell us in a way that harms nobody',
      'Keep the pages of the ward tidy',
    ],
  },
  fi: {
    rewrites: [
      ['Julkaisemme päivystysoppaan', 'Julkaisemme päivystysoppaan [date] mennessä'],
      [
        'Julkaisemme päivystysoppaan, jotta hoitajat päättävät samalla tavalla.',
        'Julkaisemme päivystysoppaan [date] mennessä, jotta hoitajat päättävät samalla tavalla.',
      ],
      [
        'Luon perehdytysohjelman, jonka avulla uudet hoitajat oppivat työn.',
        '[date] mennessä luon perehdytysohjelman, jonka avulla uudet hoitajat oppivat työn.',
      ],
      ['Ylläpidämme 99,9 %:n saatavuutta.', 'Ylläpidämme 99,9 %:n saatavuutta [date] asti.'],
    ],
    leaves: [
      'Julkaisemme päivystysoppaan 30.4.2027 mennessä',
      'Julkaisemme päivystysoppaan tällä vuosineljänneksellä',
      'Siirrämme esitarkastukset etänä tehtäviksi toukokuusta alkaen',
      'Esittelen päivystysoppaan seuraavassa kokouksessa',
    ],
  },
  sv: {
    rewrites: [
      ['Vi publicerar guiden', 'Vi publicerar guiden senast [date]'],
      ['Öka försäljningen med 10 %.', 'Öka försäljningen med 10 % senast [date].'],
      [
        'Anställa två utvecklare så att kön blir kortare',
        'Anställa två utvecklare senast [date] så att kön blir kortare',
      ],
    ],
    leaves: ['Vi publicerar guiden senast den 30 april 2027', 'Vi publicerar guiden nästa kvartal'],
  },
};
