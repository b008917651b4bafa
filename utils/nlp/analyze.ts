/**
 * The whole pipeline: text ▶ segmenter ▶ language ▶ gate ▶ annotation ▶ detector ▶ grouping ▶ role and context ▶
 * criteria ▶ score ▶ rewrites ▶ OKR sets. Read this first.
 */

import { detect } from './detection/detect.ts';
import { judge } from './judge.ts';
import { chooseLanguage } from './language.ts';
import { judgeLine } from './lines.ts';
import { linkObjectives } from './okr/links.ts';
import { withSets } from './okr/sets.ts';
import { withParents } from './okr/parents.ts';
import { segment } from './text/segmenter.ts';
import { isExample } from './team/is-example.ts';
import { withTitleLines } from './text/title-lines.ts';
import type { Analysis, AnalyzeOptions, Goal, Reference } from './types.ts';

export { judgeGoal } from './judge-again.ts';
export { languageOf } from './language.ts';
export { goalForms } from './templates/goal-forms.ts';

const PARTIAL_EVERY = 10;

/** An example of the team's template, met in a text that nobody has asked about. */
const isLeftInPeace = (goal: Goal, { surface, template, lines, force = [] }: AnalyzeOptions): boolean =>
  surface !== 'paste' &&
  lines !== true &&
  isExample(goal.text, template) &&
  !force.some(({ start, end }) => start < goal.end && goal.start < end);

/** Yields after each bounded bit of work, now and then with what is known so far. */
export function* analyzeInSteps(text: string, settings: AnalyzeOptions): Generator<Analysis | undefined, Analysis> {
  const options = { ...settings, cache: settings.cache ?? new Map<string, unknown>() };
  const reference: Reference = { today: options.today, calendar: options.template.calendar };
  const segmented = yield* segment(text, options.structure);
  const layout = options.lines ? segmented : withTitleLines(segmented, reference);
  const { pack, other } = chooseLanguage(layout.plain, options.language, options.context?.languages);
  const goals: Goal[] = [];
  const shown = (all: readonly Goal[]): readonly Goal[] => all.filter((goal) => !isLeftInPeace(goal, options));
  const soFar = (truncated: boolean): Analysis => ({ goals: shown(goals), language: pack?.code ?? null, truncated });

  if (options.lines) {
    for (const index of layout.lines.keys()) {
      goals.push(...judgeLine(layout, index, reference, options));
      yield;
    }
    return soFar(layout.truncated);
  }

  const found = yield* detect(layout, pack, reference, options);
  const around = options.context?.headings;
  const linked = withParents(yield* linkObjectives(found, layout, reference, around), reference, options);
  for (const goal of linked) {
    goals.push({
      ...judge(goal, goal.pack, reference, options),
      ...(goal.level && { level: goal.level }),
      ...(other && goal.pack === pack && { otherLanguage: other.code }),
    });
    yield goals.length % PARTIAL_EVERY === 0 ? soFar(layout.truncated) : undefined;
  }
  return { ...soFar(layout.truncated), goals: shown(yield* withSets(goals, linked, reference, options)) };
}

/** The whole analysis in one go. */
export const analyze = (text: string, options: AnalyzeOptions): Analysis => {
  const steps = analyzeInSteps(text, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
};
