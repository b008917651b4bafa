/** What is found about a set belongs to its members too: a goal looked at alone still knows what is said of it. */

import { MOST_HELD_BACK } from '../scorer.ts';
import type { Goal, SetFinding } from '../types.ts';

/** Findings about two that don't agree, or are one: each of them hears of it. */
const CONFLICTS: ReadonlySet<string> = new Set(
  [
    'against-parent',
    'contradiction',
    'two-targets',
    'arithmetic',
    'more-than-parent',
    'later-than-parent',
    'kr-late',
    'copies-parent',
    'duplicate-krs',
    'parts-of-parent',
    'parts-and-whole',
  ].map((id) => `okr/${id}`),
);

/** A goal's own five letters say it already. */
const BY_LETTERS: ReadonlySet<string> = new Set(
  ['kr-not-measurable', 'placeholder-target', 'objective-vague', 'no-parent', 'no-deadline'].map((id) => `okr/${id}`),
);

/** Of an objective and what works against it, the other is at odds; of two that pull apart, both are. */
const pulls = ({ rule, lines }: SetFinding, line: number): boolean =>
  rule === 'okr/contradiction' || (rule === 'okr/against-parent' && lines.at(-1) === line);

/** In: a goal and what is found about it. Out: the goal with that, and with the points that it leaves it. */
export const noted = (goal: Goal, notes: readonly SetFinding[]): Goal => {
  const isAgainst = notes.some((finding) => pulls(finding, goal.line));
  return { ...goal, notes, score: isAgainst ? Math.min(goal.score, MOST_HELD_BACK) : goal.score };
};

const hearersOf = ({ rule, lines, whole }: SetFinding): readonly number[] =>
  CONFLICTS.has(rule) ? lines : whole || BY_LETTERS.has(rule) ? [] : lines.slice(-1);

/** In: goals with what is found about their sets. Out: the same, each with what is found about it, conflicts first. */
export const withNotes = (goals: readonly Goal[]): readonly Goal[] => {
  const byLine = new Map<number, SetFinding[]>();
  for (const { set } of goals)
    for (const finding of set?.findings ?? [])
      for (const line of new Set(hearersOf(finding))) byLine.set(line, [...(byLine.get(line) ?? []), finding]);
  const isFirst = ({ rule }: SetFinding): number => Number(CONFLICTS.has(rule));
  return byLine.size === 0
    ? goals
    : goals.map((goal) => {
        const notes = byLine.get(goal.line);
        return notes
          ? noted(
              goal,
              notes.toSorted((a, b) => isFirst(b) - isFirst(a)),
            )
          : goal;
      });
};
