/** From the sentences of one goal to its record: criteria, score, deadline, rewrites. */

import { judgeCriteria, unjudged } from './criteria/index.ts';
import { deadlineOf, type TimeAround } from './given.ts';
import type { Reading } from './detection/readings.ts';
import { rejudgeOf } from './rewrites/rejudge.ts';
import { suggest } from './rewrites/suggest.ts';
import { asRead, packFor } from './team/team-pack.ts';
import { expectedCriteria, scoreOf } from './scorer.ts';
import type {
  AnalyzeOptions,
  Candidate,
  Criterion,
  CriterionResult,
  Given,
  Goal,
  LanguagePack,
  ParentLevel,
  Reference,
  Role,
  Span,
} from './types.ts';

export type Judgeable = Span & {
  readonly line: number;
  readonly endLine: number;
  readonly text: string;
  readonly sentences: readonly (Span & { readonly reading: Reading })[];
  readonly role: Role;
  readonly isGoal: boolean;
  readonly confidence: number;
  readonly given: Readonly<Partial<Record<Criterion, Given>>>;
  readonly time: TimeAround | null;
  readonly objective: string | null;
  readonly hasKeyResults: boolean;
  readonly level?: ParentLevel | null | undefined;
};

/** Another actor speaks, or the sentence only says why: its numbers and dates are not the goal's. */
const isOwn = ({ annotation, features }: Reading): boolean =>
  annotation.shape !== 'question' &&
  annotation.shape !== 'past' &&
  !annotation.cues.some(({ cue }) => cue === 'other-actor') &&
  (annotation.shape === 'imperative' ||
    annotation.shape === 'infinitive' ||
    annotation.shape === 'gerund' ||
    annotation.shape === 'noun-phrase' ||
    annotation.cues.some(({ cue }) => cue === 'states-due') ||
    Boolean(features['we-will'] || features['first-singular'] || features['goal-is'] || features['first-person']));

export const candidateOf = (
  { text, start, sentences, role }: Pick<Judgeable, 'text' | 'start' | 'sentences' | 'role'>,
  pack: LanguagePack,
): Candidate => {
  const own = sentences.map(({ reading }) => sentences.length === 1 || isOwn(reading));
  const nobody = !own.includes(true);
  return {
    start: 0,
    end: text.length,
    text,
    language: pack.code,
    role,
    sentences: sentences.map((sentence, index) => ({
      offset: sentence.start - start,
      annotation: asRead(sentence.reading.annotation, pack),
      own: nobody || own[index] === true,
    })),
  };
};

const moved = <T extends Span>(span: T, by: number): T => ({ ...span, start: span.start + by, end: span.end + by });

/** Spans that count from the goal's start, counted from the start of the text. */
const placed = (result: CriterionResult, by: number): CriterionResult => ({
  ...result,
  evidence: result.evidence.map((span) => moved(span, by)),
  undermines: result.undermines.map((span) => moved(span, by)),
  findings: result.findings.map((finding) => ({ ...finding, span: moved(finding.span, by) })),
});

const placedAll = (criteria: Goal['criteria'], by: number): Record<Criterion, CriterionResult> =>
  Object.fromEntries(Object.entries(criteria).map(([name, result]) => [name, placed(result, by)])) as Record<
    Criterion,
    CriterionResult
  >;

/** As if the goal stood at the start of the text. */
const judgeHere = (from: Judgeable, language: LanguagePack, reference: Reference, options: AnalyzeOptions): Goal => {
  const pack = packFor(language, options.template);
  const candidate = candidateOf(from, pack);
  const advised = options.undated !== true;
  const criteria = judgeCriteria(candidate, pack, reference, from.given, advised);
  const role = from.isGoal ? from.role : null;
  const surroundings = {
    objectiveKnown: from.objective !== null,
    hasKeyResults: from.hasKeyResults,
    level: from.level,
  };
  const expected = expectedCriteria(role, surroundings, options.template);
  const { template } = options;
  const suggestions =
    from.isGoal && !options.withoutRewrites
      ? suggest(
          { candidate, criteria, expected, template, reference, given: from.given },
          pack,
          rejudgeOf(candidate, pack, reference, from.given, advised),
        )
      : [];
  return {
    start: 0,
    end: from.text.length,
    line: 1,
    endLine: 1,
    text: from.text,
    language: pack.code,
    isGoal: from.isGoal,
    confidence: from.confidence,
    role,
    score: scoreOf(criteria, expected, options.template.weights, role),
    expected,
    criteria,
    deadline: deadlineOf(candidate, from.time),
    suggestions,
    objective: from.objective,
  };
};

/** All that a verdict depends on, besides the day and the template, for which whoever keeps the cache answers. */
const keyOf = (from: Judgeable, pack: LanguagePack, options: AnalyzeOptions): string =>
  `goal/${JSON.stringify([pack.code, options.today, options.template.name, from.text, from.sentences.map(({ start, end }) => [start - from.start, end - from.start]), from.role, from.isGoal, from.given, from.time?.text, from.objective, from.hasKeyResults, from.level, options.undated === true, options.withoutRewrites === true])}`;

const at = (goal: Goal, { start, line, endLine, confidence }: Judgeable): Goal => ({
  ...goal,
  start,
  end: start + goal.text.length,
  line,
  endLine,
  confidence,
  criteria: placedAll(goal.criteria, start),
  suggestions: goal.suggestions.map((suggestion) => ({
    ...suggestion,
    edits: suggestion.edits.map((edit) => moved(edit, start)),
  })),
});

export const judge = (from: Judgeable, pack: LanguagePack, reference: Reference, options: AnalyzeOptions): Goal => {
  const key = options.cache ? keyOf(from, pack, options) : '';
  const known = options.cache?.get(key) as Goal | undefined;
  const goal = known ?? judgeHere(from, pack, reference, options);
  if (!known) options.cache?.set(key, goal);
  return at(goal, from);
};

/** The record of a text in a language without a pack. */
export const unknownLanguage = (text: string, start: number, line: number, options: AnalyzeOptions): Goal => {
  const criteria = unjudged();
  const expected = expectedCriteria(null, { objectiveKnown: false, hasKeyResults: false }, options.template);
  return {
    start,
    end: start + text.length,
    line,
    endLine: line,
    text,
    language: null,
    isGoal: false,
    confidence: 0,
    role: null,
    score: 0,
    expected,
    criteria,
    deadline: null,
    suggestions: [],
    objective: null,
  };
};
