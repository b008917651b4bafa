import { describe, expect, it } from 'vitest';
import { analyze } from '../../../utils/nlp/analyze.ts';
import { builtInTemplates } from '../../../utils/nlp/templates/built-in/index.ts';
import { CRITERIA, type AnalyzeOptions, type Goal, type Template } from '../../../utils/nlp/types.ts';

const template: Template = { ...builtInTemplates.smart, name: 'Test' };
const options: AnalyzeOptions = { today: '2026-11-23', surface: 'field', template };

const programme = 'an onboarding programme by which new reps can reach their monthly quota';
const survey =
  'I will draw up a survey to understand what reps need to reach their quota, and go through it with all stakeholders.';
const reason =
  'To reach its growth target of 10%, the sales organisation plans to hire five new reps next quarter. The present onboarding programme has to be renewed so that it supports this effort.';
const steps: readonly (readonly [step: string, text: string, verdicts: string])[] = [
  ['1, a programme', `I will create ${programme}.`, 'met partial partial partial missing'],
  ['2, in four months', `I will create ${programme} in four months.`, 'met met partial partial missing'],
  [
    '3, a survey that is agreed on',
    `${survey} With the help of this survey I can create ${programme} within four months.`,
    'met met met partial missing',
  ],
  [
    '4, the growth target it serves',
    `${reason} ${survey} With the help of this survey I can create ${programme} within four months.`,
    'met met met met missing',
  ],
  [
    '5, within the next three months',
    `${reason} ${survey} With the help of this survey I can create, during the next three months, ${programme} within four months.`,
    'met met met met met',
  ],
];

const judged = (text: string): Goal | undefined =>
  analyze(text, { ...options, force: [{ start: 0, end: text.length }] }).goals[0];

describe('the five steps from a wish to a goal', () => {
  it.each(steps)('step %s', (_step, text, verdicts) => {
    const goal = judged(text);
    expect(goal?.text).toBe(text);
    expect(CRITERIA.map((criterion) => goal?.criteria[criterion].verdict).join(' ')).toBe(verdicts);
  });

  it('raises the score with each step', () => {
    const scores = steps.map(([, text]) => judged(text)?.score ?? 0);
    expect(scores).toEqual([...new Set(scores)].toSorted((a, b) => a - b));
  });

  it('ends the last step three months from today', () => {
    expect(judged(steps[4]?.[1] ?? '')?.deadline?.end).toBe('2027-02-23');
  });
});
