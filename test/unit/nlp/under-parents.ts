/** Goals judged under objectives of a team, as tests give them. */

import { builtInTemplates } from '../../../utils/nlp/templates/built-in/index.ts';
import type { Goal, ParentObjective, SetFinding } from '../../../utils/nlp/types.ts';
import { goalsOf } from './analysing.ts';

export const under = (text: string, ...parents: readonly ParentObjective[]): readonly Goal[] =>
  goalsOf(text, { template: { ...builtInTemplates.smart, parents } });

export const withParents = (text: string, ...parents: readonly string[]): readonly Goal[] =>
  under(text, ...parents.map((each) => ({ text: each, level: 'company' as const })));

export const page = (language: 'en' | 'fi', ...goals: readonly string[]): string =>
  `${language === 'en' ? '## Goals for 2027' : '## Tavoitteet vuodelle 2027'}\n\n${goals.map((goal) => `- ${goal}`).join('\n')}\n`;

export const findingsOf = (goals: readonly Goal[]): readonly SetFinding[] =>
  goals.flatMap(({ set }) => set?.findings ?? []);
export const rulesOf = (goals: readonly Goal[]): readonly string[] => findingsOf(goals).map(({ rule }) => rule);
