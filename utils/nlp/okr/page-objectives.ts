/** The objectives of a page that somebody pastes: what it calls so, else what it lists under a heading of goals. */

import { packOf } from '../language.ts';
import { listedObjectives } from './listed-objectives.ts';
import { parentOfGoal, type ParentOfGoal } from './parent-of-goal.ts';
import { phrasingOf } from '../rewrites/phrasing.ts';
import type { Goal, IsoDate, LanguagePack, Reference } from '../types.ts';

export const inLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** An objective on one line, and what its page says of it besides. */
export type PageObjective = Pick<ParentOfGoal, 'text' | 'whose'> & { readonly details: readonly string[] };

/** "by 31 March 2027", in the language. */
export const byWhen = (due: IsoDate | null, pack: LanguagePack | null): readonly string[] => {
  if (due === null || !pack) return [];
  const { glue, date } = phrasingOf(pack);
  return [glue.by.replace('[date]', date(due)).trim()];
};

/** In: what a goal says to those that serve it. Out: the same as it is kept, the date in words of its language. */
export const pageObjective = ({ text, keyResults, due, whose }: ParentOfGoal): PageObjective => ({
  text: inLine(text),
  details: [...byWhen(due, packOf(text)), ...keyResults.map(inLine)],
  ...(whose && { whose }),
});

/** Objectives of the page, each once: its own goals, and those that a table names in the rows of their key results. */
const calledSo = (goals: readonly Goal[]): readonly Pick<Goal, 'text' | 'deadline' | 'level'>[] => {
  const called = new Map<string, Pick<Goal, 'text' | 'deadline' | 'level'>>();
  for (const goal of goals) {
    if (goal.role === 'objective') called.set(goal.text, goal);
    else if (goal.objective !== null && !called.has(goal.objective))
      called.set(goal.objective, { text: goal.objective, deadline: null });
  }
  return [...called.values()];
};

/** In: the page and the goals found in it. Out: its objectives; none where the page has none. */
export const objectivesOfPage = (
  page: string,
  goals: readonly Goal[],
  reference: Reference,
): readonly PageObjective[] => {
  const called = calledSo(goals);
  if (called.length > 0) return called.map((objective) => pageObjective(parentOfGoal(objective, goals)));
  const pack = packOf(page);
  if (!pack) return [];
  return listedObjectives(page, pack, reference).map(({ text, details, period, whose }) => ({
    text,
    details: [...byWhen(period?.to ?? null, pack), ...details],
    ...(whose && { whose }),
  }));
};
