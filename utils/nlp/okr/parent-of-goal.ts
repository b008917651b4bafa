/** What an objective says to those that serve it, as the text around it has it. */

import type { Goal, IsoDate, ParentLevel } from '../types.ts';

export type ParentOfGoal = {
  readonly text: string;
  readonly keyResults: readonly string[];
  /** By when, where a heading or a column says so; null where nothing does, or the words themselves do. */
  readonly due: IsoDate | null;
  /** Whose it is, where the page says so. */
  readonly whose?: ParentLevel;
};

/** As many as anybody sets for one objective, and more. */
const MOST_KEY_RESULTS = 15;

const dueAround = ({ deadline }: Pick<Goal, 'deadline'>): readonly IsoDate[] =>
  deadline && deadline.source !== 'text' ? [deadline.end] : [];

/** In: an objective, and all goals that were found beside it. It is due when the last of its key results is. */
export const parentOfGoal = (
  { text, deadline, level }: Pick<Goal, 'text' | 'deadline' | 'level'>,
  goals: readonly Goal[],
): ParentOfGoal => {
  const own = goals.filter(({ role, objective }) => role !== 'objective' && objective === text);
  const due = deadline ? dueAround({ deadline }) : own.flatMap(dueAround);
  return {
    text,
    keyResults: own.slice(0, MOST_KEY_RESULTS).map((goal) => goal.text),
    due: due.toSorted().at(-1) ?? null,
    ...(level && { whose: level }),
  };
};
