/** What a set says of two sides belongs to each of them: a goal looked at alone still knows whom it clashes with. */

import type { Goal, SetFinding } from '../types.ts';

/** Findings about two that don't agree, or are one. What a whole set lacks is said of the set alone. */
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

/** As many points as a goal keeps that pulls against another, however well it is said: it is marked. */
const MOST_AGAINST = 74;
/** Of an objective and what works against it, the other is at odds; of two that pull apart, both are. */
const pulls = ({ rule, lines }: SetFinding, line: number): boolean =>
  rule === 'okr/contradiction' || (rule === 'okr/against-parent' && lines.at(-1) === line);

/** In: a goal and the conflicts that it is a side of. Out: the goal with them, and with the points that they leave it. */
export const clashing = (goal: Goal, clashes: readonly SetFinding[]): Goal => {
  const isAgainst = clashes.some((finding) => pulls(finding, goal.line));
  return { ...goal, clashes, score: isAgainst ? Math.min(goal.score, MOST_AGAINST) : goal.score };
};

/** In: goals with what is found about their sets. Out: the same, each with the conflicts that it is a side of. */
export const withClashes = (goals: readonly Goal[]): readonly Goal[] => {
  const byLine = new Map<number, SetFinding[]>();
  for (const { set } of goals)
    for (const finding of set?.findings ?? [])
      if (CONFLICTS.has(finding.rule))
        for (const line of new Set(finding.lines)) byLine.set(line, [...(byLine.get(line) ?? []), finding]);
  return byLine.size === 0
    ? goals
    : goals.map((goal) => {
        const clashes = byLine.get(goal.line);
        return clashes ? clashing(goal, clashes) : goal;
      });
};
