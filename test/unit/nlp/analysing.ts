import { analyze } from '../../../utils/nlp/analyze.ts';
import { builtInTemplates } from '../../../utils/nlp/templates/built-in/index.ts';
import type { AnalyzeOptions, Analysis, Goal } from '../../../utils/nlp/types.ts';

export const options = (more: Partial<AnalyzeOptions> = {}): AnalyzeOptions => ({
  today: '2026-11-23',
  surface: 'paste',
  template: builtInTemplates.smart,
  ...more,
});

export const analysed = (text: string, more: Partial<AnalyzeOptions> = {}): Analysis => analyze(text, options(more));

export const goalsOf = (text: string, more: Partial<AnalyzeOptions> = {}): readonly Goal[] =>
  analysed(text, more).goals;

export const textsOf = (text: string, more: Partial<AnalyzeOptions> = {}): readonly string[] =>
  goalsOf(text, more).map((goal) => goal.text);

/** The tagger is built when it is first used: outside the time of any test. */
analysed('We will reduce the churn of small customers by June.');
