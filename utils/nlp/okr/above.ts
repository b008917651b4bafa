/** The objectives that each goal of a page may serve: the team's, and those of the page's own upper sections. */

import { PARENT_LEVELS, type AnalyzeOptions, type ParentLevel } from '../types.ts';
import type { Linked } from './links.ts';
import { byWhen, inLine } from './page-objectives.ts';
import type { UpperObjective } from './upper-objective.ts';

/** A page of hundreds of objectives is no cascade. */
const MOST_OF_PAGE = 40;
const MOST_DETAILS = 15;

/** The team's objectives as far as they are asked here: a page that names the objective has said it. */
export const ofTeam = ({
  template,
  context,
}: Pick<AnalyzeOptions, 'template' | 'context'>): readonly UpperObjective[] =>
  context?.objective ? [] : template.parents.map((parent) => ({ ...parent, line: null }));

/** The company's come first. */
export const rankOf = (level: ParentLevel): number => PARENT_LEVELS.indexOf(level);

/** What the page says of its own objectives: their key results, and by when its headings want them. */
const ofPage = (linked: readonly Linked[]): readonly UpperObjective[] => {
  const members = new Map<number, string[]>();
  for (const { objectiveIndex, text } of linked)
    if (objectiveIndex !== null) members.set(objectiveIndex, [...(members.get(objectiveIndex) ?? []), inLine(text)]);
  return linked
    .flatMap(({ text, level, line, objective, objectiveIndex, time, pack }, index): UpperObjective[] => {
      if (level === null || objective !== null || objectiveIndex !== null) return [];
      const due = time ? byWhen(time.time.to, pack) : [];
      return [
        { text: inLine(text), level, line, details: [...due, ...(members.get(index) ?? [])].slice(0, MOST_DETAILS) },
      ];
    })
    .slice(0, MOST_OF_PAGE);
};

/** Word for word one of the team's, with its key results, and nothing says whose it is: that one itself, and no copy. */
const asKept = (goal: Linked, team: readonly UpperObjective[]): UpperObjective | undefined =>
  goal.hasKeyResults && goal.level === null ? team.find(({ text }) => text === inLine(goal.text)) : undefined;

/** In: the goals of a page. Out: the same, each with the objectives that it may serve: those of the page of a level above its own. */
export const withAbove = (linked: readonly Linked[], options: AnalyzeOptions): readonly Linked[] => {
  const [team, page] = [ofTeam(options), linked.some(({ level }) => level !== null) ? ofPage(linked) : []];
  if (team.length === 0 && page.length === 0) return linked;
  // Whoever kept an objective of this page as a parent reads it here again.
  const onPage = new Set(page.map(({ text }) => text));
  const kept = team.filter(({ text }) => !onPage.has(text));
  /** The team's goals for a quarter may serve those that it keeps for the year. */
  const aboveOf = (level: ParentLevel): readonly UpperObjective[] => [
    ...page.filter((upper) => rankOf(upper.level) < rankOf(level)),
    ...kept.filter((upper) => rankOf(upper.level) <= rankOf(level)),
  ];
  const byLevel = new Map(PARENT_LEVELS.map((level) => [level, aboveOf(level)] as const));
  return linked.map((goal) => {
    if (goal.objectiveIndex !== null || goal.parentIndex !== null || goal.objective !== null) return goal;
    const itself = asKept(goal, team);
    const level = goal.level ?? itself?.level ?? null;
    const above = level === null ? team : (byLevel.get(level) ?? []);
    return { ...goal, level, above: above.filter((upper) => upper !== itself) };
  });
};
