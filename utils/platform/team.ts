/** The template that goals are judged by on a page. */
import { builtInTemplates } from '../nlp/templates/built-in/index.ts';
import type { Template } from '../nlp/types.ts';
import { parentsItem, teamItem } from './storage/items.ts';
import { templatesItem } from './storage/templates.ts';
import { chosenFor } from './template-choice.ts';

/**
 * The first of the person's own templates that holds there, as it is; else the chosen built-in one with the person's
 * calendar and weights. The person's objectives are served under either.
 */
export async function readTemplate(page: string | null): Promise<Template> {
  const [team, own, mine] = await Promise.all([teamItem.read(), templatesItem.read(), parentsItem.read()]);
  const parents = mine.map((text) => ({ text, level: 'company' as const }));
  const chosen = chosenFor(own, page);
  if (chosen) return { ...chosen.template, parents: [...chosen.template.parents, ...parents] };
  const base = Object.entries(builtInTemplates).find(([id]) => id === team.template)?.[1] ?? builtInTemplates.smart;
  return { ...base, calendar: team.calendar, weights: team.weights ?? base.weights, parents };
}
