/** Goals as they score by templates that are not in use yet. */
import type { AnalyzeOptions, Goal, Template } from '../nlp/types.ts';
import type { Core } from './engine-world.ts';

/** One goal a text, or null where it holds none; a list for each template. Yields after each bounded bit of work. */
export function* judgeAll(
  core: Core,
  texts: readonly string[],
  templates: readonly Template[],
  base: Omit<AnalyzeOptions, 'template'>,
): Generator<undefined, readonly (readonly (Goal | null)[])[]> {
  const judged: (Goal | null)[][] = [];
  for (const template of templates) {
    const goals: (Goal | null)[] = [];
    for (const text of texts) {
      const force = text.trim() === '' ? [] : [{ start: 0, end: text.length }];
      const steps = core.analyzeInSteps(text, { ...base, template, force });
      let step = steps.next();
      for (; !step.done; step = steps.next()) yield;
      goals.push(step.value.goals[0] ?? null);
    }
    judged.push(goals);
  }
  return judged;
}
