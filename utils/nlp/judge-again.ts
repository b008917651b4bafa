/** Judges a known goal anew, with other words or with its rewrites: same role, same place, same context. */

import { judge } from './judge.ts';
import { packOf } from './language.ts';
import { abbreviations } from './languages/index.ts';
import { blankUnseen } from './text/markup.ts';
import { readSentence } from './detection/readings.ts';
import { noted } from './okr/notes.ts';
import { BLANK } from './rewrites/apply-edits.ts';
import { splitSentences } from './text/sentences.ts';
import type { AnalyzeOptions, Criterion, Given, Goal, Reference } from './types.ts';

const givenOf = ({ criteria }: Goal): Partial<Record<Criterion, Given>> =>
  Object.fromEntries(Object.entries(criteria).flatMap(([name, { given }]) => (given ? [[name, given]] : [])));

/** Blanks of a rewrite that are still empty: what they will hold counts for nothing yet. */
const withoutEmpty = (text: string, { text: before }: Goal): string =>
  text.replace(BLANK, (blank) => (before.includes(blank) ? blank : '…'.padEnd(blank.length)));

/** Offsets of the result count from the start of `text`, which may hold a rewrite's blanks, "[date]". */
export const judgeGoal = (text: string, like: Goal, options: AnalyzeOptions): Goal => {
  const pack = packOf(text, like.language ?? options.language);
  if (!pack) return like;
  const reference: Reference = { today: options.today, calendar: options.template.calendar };
  const plain = blankUnseen(withoutEmpty(text, like));
  const sentences = splitSentences(plain, { start: 0, end: plain.length }, abbreviations).map((span) => ({
    ...span,
    reading: readSentence(plain.slice(span.start, span.end), pack, reference, options.cache),
  }));
  const { deadline } = like;
  const fromContext = deadline !== null && deadline.source !== 'text';
  const judged = judge(
    {
      start: 0,
      end: text.length,
      line: like.line,
      endLine: like.endLine,
      text,
      sentences,
      role: like.role ?? 'goal',
      isGoal: like.isGoal,
      confidence: like.confidence,
      given: givenOf(like),
      time: fromContext
        ? {
            time: { start: 0, end: 0, kind: 'deadline', from: deadline.start, to: deadline.end },
            text: deadline.text,
            source: deadline.source,
          }
        : null,
      objective: like.objective,
      hasKeyResults: (like.set?.keyResults.length ?? 0) > 0,
      level: like.level,
    },
    pack,
    reference,
    options,
  );
  return {
    ...(like.notes ? noted(judged, like.notes) : judged),
    ...(like.set && { set: like.set }),
    ...(like.level && { level: like.level }),
    ...(like.otherLanguage && { otherLanguage: like.otherLanguage }),
  };
};
