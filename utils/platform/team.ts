/** The template that goals are judged by: the chosen one with the person's calendar, weights and objectives. */
import type { Template } from '../nlp/types.ts';
import { builtInTemplates } from '../nlp/templates/built-in.ts';
import { parentsItem, teamItem } from './storage/items.ts';

export async function readTemplate(): Promise<Template> {
  const [team, parents] = await Promise.all([teamItem.read(), parentsItem.read()]);
  const base = Object.entries(builtInTemplates).find(([id]) => id === team.template)?.[1] ?? builtInTemplates.smart;
  return {
    ...base,
    calendar: team.calendar,
    weights: team.weights ?? base.weights,
    parents: [...base.parents, ...parents.map((text) => ({ text, level: 'company' as const }))],
  };
}
