/** What is found about a set belongs to its members too: a goal looked at alone still knows what is said of it. */

import { MOST_HELD_BACK } from '../scorer.ts';
import type { Goal, SetFinding } from '../types.ts';

const holds = ({ holdsBack, lines }: SetFinding, line: number): boolean =>
  holdsBack === 'all' || (holdsBack === 'last' && lines.at(-1) === line);

/** In: a goal and what is found about it. Out: the goal with that, and with the points that it leaves it. */
export const noted = (goal: Goal, notes: readonly SetFinding[]): Goal => {
  const isHeld = notes.some((finding) => holds(finding, goal.line));
  return { ...goal, notes, score: isHeld ? Math.min(goal.score, MOST_HELD_BACK) : goal.score };
};

const hearersOf = ({ lines, whole, both, byLetters }: SetFinding): readonly number[] =>
  both ? lines : whole || byLetters ? [] : lines.slice(-1);

/** Of several goals on one line, what names one of them is said of that one. */
const namesAnother = ({ message }: SetFinding, goal: Goal, goals: readonly Goal[]): boolean =>
  message.values?.['words'] !== goal.text &&
  goals.some(({ line, text }) => line === goal.line && text === message.values?.['words']);

/** In: goals with what is found about their sets. Out: the same, each with what is found about it, conflicts first. */
export const withNotes = (goals: readonly Goal[]): readonly Goal[] => {
  const byLine = new Map<number, SetFinding[]>();
  for (const { set } of goals)
    for (const finding of set?.findings ?? [])
      for (const line of new Set(hearersOf(finding))) byLine.set(line, [...(byLine.get(line) ?? []), finding]);
  return byLine.size === 0
    ? goals
    : goals.map((goal) => {
        const notes = (byLine.get(goal.line) ?? []).filter((finding) => !namesAnother(finding, goal, goals));
        return notes.length > 0
          ? noted(
              goal,
              notes.toSorted((a, b) => Number(b.both ?? 0) - Number(a.both ?? 0)),
            )
          : goal;
      });
};
