/** A team's template at work on a text, and what its goals are without it. */
import { defineTemplate, type TemplateDraft } from '../../../../../utils/nlp/templates/define-template.ts';
import type { Goal, SetFinding, Template } from '../../../../../utils/nlp/types.ts';
import { goalsOf } from '../../analysing.ts';

export const team = (draft: Omit<TemplateDraft, 'name'>): Template => defineTemplate({ name: 'Team', ...draft });

/** The one goal of a text, without and with the team's template. */
export const both = (text: string, template: Template): readonly [before: Goal, after: Goal] => {
  const force = [{ start: 0, end: text.length }];
  const [before] = goalsOf(text, { force });
  const [after] = goalsOf(text, { force, template });
  if (!before || !after) throw new Error(`no goal in ${text}`);
  return [before, after];
};

export const resultsOf = ({ suggestions }: Goal): readonly string[] => suggestions.map(({ result }) => result);

/** Ids of the rules that find something in the goal by itself. */
export const rulesOf = (goal: Goal): readonly string[] =>
  Object.values(goal.criteria).flatMap(({ findings }) => findings.map(({ rule }) => rule));

/** An objective and its key results, as a page writes them. */
export const set = (keyResults: readonly string[], objective = 'Win the clinics of the north'): string =>
  [`Objective: ${objective}`, 'Key results:', ...keyResults.map((text) => `- ${text}`)].join('\n');

/** What is found of the sets of a text. */
export const found = (text: string, template?: Template): readonly SetFinding[] =>
  goalsOf(text, template ? { template } : {}).flatMap((goal) => goal.set?.findings ?? []);
