/** The template that goals are judged by on a page. */
import { builtInTemplates } from '../nlp/templates/built-in/index.ts';
import type { Template } from '../nlp/types.ts';
import { readPushed, type Pushed } from './managed/templates.ts';
import { parentsItem, teamItem, type TeamChoice } from './storage/items.ts';
import { templatesItem } from './storage/templates.ts';
import { chosenFor, inTurn } from './template-choice.ts';

/** What holds where no other does, by its id: what the person chose, what the organisation did, else the usual one. */
export function standardOf(team: Pick<TeamChoice, 'template'>, pushed: Pushed): string {
  const isThere = (id: string | null): id is string =>
    id !== null && (Object.hasOwn(builtInTemplates, id) || pushed.templates.some((each) => each.id === id));
  return [team.template, pushed.standard].find(isThere) ?? 'smart';
}

/**
 * The first of all templates that holds there, as it is; else the standard one: the organisation's as it is, a built-in
 * one with the person's calendar and weights. The person's objectives are served under any.
 */
export async function readTemplate(page: string | null): Promise<Template> {
  const [team, own, pushed, mine] = await Promise.all([
    teamItem.read(),
    templatesItem.read(),
    readPushed(),
    parentsItem.read(),
  ]);
  const parents = mine.map((text) => ({ text, level: 'company' as const }));
  const standard = standardOf(team, pushed);
  const chosen = chosenFor(inTurn(own, pushed.templates), page) ?? pushed.templates.find(({ id }) => id === standard);
  if (chosen) return { ...chosen.template, parents: [...chosen.template.parents, ...parents] };
  const base = Object.entries(builtInTemplates).find(([id]) => id === standard)?.[1] ?? builtInTemplates.smart;
  return { ...base, calendar: team.calendar, weights: team.weights ?? base.weights, parents };
}
