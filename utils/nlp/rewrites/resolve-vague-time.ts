import { isOpenDate } from '../time/open-date.ts';
import type { RewriteExamples } from '../types.ts';
import { dateBlank, defineRewrite, insertion, proposal, proposing, remark, replacement } from './build.ts';

/** "soon" at the end becomes "by [date]"; inside the sentence it goes, and the date stands where dates stand. */
export const rewrite = defineRewrite({
  id: 'resolve-vague-time',
  improves: ['timeBound'],
  summary: 'Puts a date in the place of a time that no calendar holds, such as “soon”.',
  propose: proposing('timeBound', ({ frame, phrasing }, input) => {
    const { text, times } = frame.annotation;
    const vague = times.find((time) => time.kind === 'vague');
    if (!vague) return [];
    const slots = [dateBlank(input, phrasing)];
    const closes = vague.end >= frame.core;
    const opens = text.slice(0, vague.start).trim() === '';
    const say = (edits: readonly ReturnType<typeof insertion>[]) =>
      proposal(edits, slots, 'step_timeBound', 'lead_by_when');
    if (opens) {
      const comma = text[vague.end] === ',' ? 0 : 1;
      return comma === 0 ? [say([replacement(frame, vague, phrasing.glue.byInPlaceFront)])] : [];
    }
    const { carries = () => true } = phrasing;
    // "in a few weeks" says more than "soon": it stays.
    const tells = phrasing.tellsRoughly?.test(text.slice(vague.start, vague.end)) ?? false;
    // "by ??" is the place of the date itself, wherever it stands.
    if (isOpenDate(text.slice(vague.start, vague.end)))
      return [say([replacement(frame, vague, phrasing.glue.byInPlace)])];
    if (tells || !carries(frame.annotation, closes ? vague.start : frame.core))
      return phrasing.glue.dateApart === undefined ? [] : [say([remark(frame, phrasing.glue.dateApart)])];
    if (closes) return [say([replacement(frame, vague, phrasing.glue.byInPlace)])];
    const space = /\s/u.test(text[vague.end] ?? '') ? 1 : 0;
    return [
      say([
        replacement(frame, { start: vague.start, end: vague.end + space }, ''),
        insertion(frame, frame.core, phrasing.glue.by),
      ]),
    ];
  }),
});

export const examples: RewriteExamples = {
  en: {
    rewrites: [
      ['Open the second clinic soon.', 'Open the second clinic by [date].'],
      ['Open the clinic that we have by ??', 'Open the clinic that we have by [date]'],
      ['We will soon open the second clinic', 'We will open the second clinic by [date]'],
    ],
    leaves: ['Open the second clinic', 'Open the second clinic by May 2027'],
  },
  fi: {
    rewrites: [
      ['Avaamme toisen klinikan pian.', 'Avaamme toisen klinikan [date] mennessä.'],
      ['Avaamme pian toisen klinikan', 'Avaamme toisen klinikan [date] mennessä'],
    ],
    leaves: ['Avaamme toisen klinikan', 'Avaamme toisen klinikan toukokuuhun 2027 mennessä'],
  },
};
