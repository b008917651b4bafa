/**
 * A bare task: one thing to do ("Fix the login bug", "Increase the font size"), and no word of what comes of it. Lists
 * of things to do, tickets and notes are full of them: where nothing around promises goals, it is none.
 */

import type { Surrounding } from './context.ts';
import type { Reading, Sentence } from './readings.ts';
import { isTarget } from './target.ts';
import type { Annotation } from '../types.ts';
import type { Unit } from '../text/units.ts';

type Cue = Annotation['cues'][number];

/** Told as one tells somebody to do a thing; `first-passive` is how Finnish says "let's". */
const TOLD: ReadonlySet<Annotation['shape']> = new Set(['imperative', 'infinitive', 'gerund']);
/** What a change has to name, or be, to be more than a thing to do. */
const OUTCOMES: ReadonlySet<string> = new Set(['metric', 'outcome', 'beneficiary', 'praise', 'action-learn']);

const isTold = ({ annotation, features }: Reading): boolean =>
  !features['goal-is'] && (TOLD.has(annotation.shape) || Boolean(features['first-passive']));

const saysWhy = ({ clauses }: Annotation): boolean =>
  clauses.some(({ kind, concrete }) => (kind === 'purpose' || kind === 'reason') && concrete === true);

/** A number to reach, or what it is for. */
const saysResult = (annotation: Annotation): boolean => annotation.quantities.some(isTarget) || saysWhy(annotation);

const saysWhen = ({ times }: Annotation): boolean =>
  times.some(({ kind }) => kind === 'deadline' || kind === 'period' || kind === 'duration');

/** Any word is a measure behind "reduce" ("the padding"): that says nothing of what comes of it. */
const isOutcome = ({ cue, start }: Cue, cues: readonly Cue[]): boolean =>
  OUTCOMES.has(cue) && !cues.some((other) => other.cue === 'measured-by-verb' && other.start === start);

/** What is made is named by any task; what is changed may be the outcome itself, or one's own. */
const changesOutcome = ({ annotation: { cues }, features }: Reading): boolean =>
  !cues.some(({ cue }) => cue === 'action-make') &&
  (Boolean(features['first-person'] || features['first-singular']) || cues.some((cue) => isOutcome(cue, cues)));

/** Dated or not: in the title of a ticket, say, a date makes no goal of a task. */
export const isBareTask = (reading: Reading): boolean =>
  isTold(reading) && !saysResult(reading.annotation) && !changesOutcome(reading);

export const isUndatedTask = (reading: Reading): boolean => isBareTask(reading) && !saysWhen(reading.annotation);

/** "Call 12 customers": how many of a thing to do there are; "reach 12 customers" is a result. */
const countsTasks = ({ quantities, cues }: Annotation): boolean =>
  cues.some(({ cue }) => cue === 'action-make') &&
  quantities.every(({ kind, part }) => kind === 'count' && part === 'plain');

/** A bare task, or some of them by number. */
export const isTaskOrTasks = (reading: Reading): boolean =>
  isBareTask(reading) || (isTold(reading) && countsTasks(reading.annotation) && !saysWhy(reading.annotation));

const pointsBack = (sentence: Sentence | undefined): boolean =>
  Boolean(sentence?.reading?.features['pronoun'] || sentence?.reading?.features['refers-back']);

/**
 * In: sentences that follow one another, and which are tasks. Out: what stands between the tasks, in order. A task that
 * points back, or that the next sentence points to ("Move the desk. This halves the queue."), is part of what is meant.
 */
export const betweenTasks = (
  sentences: readonly Sentence[],
  isTask: (reading: Reading) => boolean,
): readonly (readonly Sentence[])[] => {
  const runs: Sentence[][] = [[]];
  for (const [at, sentence] of sentences.entries()) {
    const { reading } = sentence;
    if (reading && isTask(reading) && !pointsBack(sentence) && !pointsBack(sentences[at + 1])) runs.push([]);
    else runs.at(-1)?.push(sentence);
  }
  return runs;
};

/** What somebody is there for, with no day and no number: nothing that one sets out to reach. */
export const isStandingAim = ({ annotation, features }: Reading): boolean =>
  Boolean(features['standing-aim']) &&
  !saysWhen(annotation) &&
  !annotation.quantities.some(({ kind }) => kind !== 'vague' && kind !== 'all');

/**
 * Whether headings, labels, columns or the field promise goals here: then what is to be done is one of them. A list of
 * tasks promises no more than tasks.
 */
export const promisesGoals = (
  { features, promising, role }: Surrounding,
  { block, label, goalColumn }: Unit,
): boolean =>
  (promising && role !== 'initiative') ||
  (label !== null && label.role !== null && label.role !== 'initiative') ||
  (block.cells !== undefined && goalColumn) ||
  Boolean(features['heading-goals'] || features['above-goals']);
