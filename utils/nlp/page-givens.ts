/** What cells, fields and longer texts beside a goal give it: a verdict for the criterion that they speak to. */

import { judgeCriteria } from './criteria/index.ts';
import { levelOf } from './criteria/combine.ts';
import { purposeLevel } from './given.ts';
import { candidateOf } from './judge.ts';
import { packs, abbreviations } from './languages/index.ts';
import { readSentence } from './detection/readings.ts';
import { splitSentences } from './text/sentences.ts';
import type {
  AnalysisCache,
  ColumnKind,
  Criterion,
  Given,
  LanguagePack,
  Reference,
  TextContext,
  TimeExpression,
  Verdict,
} from './types.ts';

/** A dash, a question mark: a cell that is filled in with nothing. */
const NOTHING = /^[-–—?\s]*$/u;

export type Reader = { readonly pack: LanguagePack; readonly reference: Reference; readonly cache?: AnalysisCache };

type Giving = readonly [Criterion, (text: string, reader: Reader) => Verdict | null];

const number = (text: string): Verdict | null => (/\d/u.test(text) ? 'met' : null);
/** A measure by its name is half of it. */
const measure = (text: string, { pack, reference }: Reader): Verdict | null =>
  pack.annotate(text, reference).cues.some(({ cue }) => cue === 'metric') ? 'partial' : null;
const purpose = (text: string, { pack, reference }: Reader): Verdict => purposeLevel(pack.annotate(text, reference));

/** What is due is read apart: it is a date as well as a verdict. */
const GIVES: { readonly [Kind in ColumnKind]?: Giving } = {
  target: ['measurable', number],
  measure: ['measurable', (text, reader) => number(text) ?? measure(text, reader)],
  how: ['achievable', () => 'met'],
  baseline: ['achievable', number],
  owner: ['achievable', () => 'met'],
  why: ['relevant', purpose],
  serves: ['relevant', purpose],
};

/** The verdict that a cell or field of this kind gives, and for which criterion. */
export const givenBy = (
  kind: ColumnKind | null,
  text: string,
  reader: Reader,
): readonly [Criterion, Verdict] | null => {
  const giving = kind === null ? undefined : GIVES[kind];
  if (!giving || NOTHING.test(text)) return null;
  const verdict = giving[1](text, reader);
  return verdict && [giving[0], verdict];
};

export type PageField = { readonly kind: ColumnKind; readonly text: string; readonly period: TimeExpression | null };

/** A page's labels and dates are in the language of its interface, whatever its goals are written in. */
export const readFields = (page: TextContext | undefined, { pack, reference }: Reader): readonly PageField[] => {
  const inOrder = [pack, ...packs.filter((each) => each !== pack)];
  const first = <T>(ask: (each: LanguagePack) => T | null): T | null => {
    for (const each of inOrder) {
      const answer = ask(each);
      if (answer !== null) return answer;
    }
    return null;
  };
  const named = (page?.fields ?? []).map(({ label, text }) => ({ kind: first((each) => each.column(label)), text }));
  const known = [
    { kind: 'due' as const, text: page?.due ?? '' },
    { kind: 'serves' as const, text: page?.objective ?? '' },
  ];
  return [...known, ...named].flatMap(({ kind, text }) => {
    if (kind === null || text.trim() === '') return [];
    return [{ kind, text, period: kind === 'due' ? first((each) => each.heading(text, reference).period) : null }];
  });
};

/** Words that stand near each other are quoted as one. */
const LONGEST_QUOTE = 80;
const ASKED: readonly Criterion[] = ['measurable', 'achievable', 'relevant', 'timeBound'];

/** What the longer text of an issue says of the goal that its title states. */
export const givenByDetails = (details: string, reader: Reader): Partial<Record<Criterion, Given>> => {
  const { pack, reference, cache } = reader;
  const spans = splitSentences(details, { start: 0, end: details.length }, abbreviations);
  const candidate = candidateOf(
    {
      text: details,
      start: 0,
      role: 'goal',
      sentences: spans.map((span) => ({
        ...span,
        reading: readSentence(details.slice(span.start, span.end), pack, reference, cache),
      })),
    },
    pack,
  );
  const criteria = judgeCriteria(candidate, pack, reference, {}, false);
  return Object.fromEntries(
    ASKED.flatMap((criterion) => {
      const { verdict, evidence } = criteria[criterion];
      const [first] = evidence;
      if (levelOf(verdict) === 0 || !first) return [];
      const end = Math.max(...evidence.map((span) => span.end).filter((each) => each - first.start <= LONGEST_QUOTE));
      return [
        [
          criterion,
          { verdict, source: 'field', line: null, text: details.slice(first.start, Math.max(end, first.end)) },
        ],
      ];
    }),
  );
};
