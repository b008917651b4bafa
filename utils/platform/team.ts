/** The template that goals are judged by: the chosen one with the person's calendar, weights and objectives. */
import type { Template } from '../nlp/types.ts';
import { parentsItem, teamItem } from './storage/items.ts';

const CLASSIC: Template = {
  formatVersion: 1,
  name: 'SMART',
  calendar: { firstMonth: 1, cycle: 'quarter' },
  weights: { specific: 25, measurable: 25, achievable: 10, relevant: 15, timeBound: 25 },
  parents: [],
};

export async function readTemplate(): Promise<Template> {
  const [team, parents] = await Promise.all([teamItem.read(), parentsItem.read()]);
  const base = CLASSIC;
  return { ...base, calendar: team.calendar, weights: team.weights ?? base.weights, parents };
}
