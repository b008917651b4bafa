/**
 * The whole pipeline: text ▶ segmenter ▶ language ▶ gate ▶ annotation ▶ detector ▶ grouping ▶ role and context ▶
 * criteria ▶ score ▶ rewrites ▶ OKR sets. Read this first.
 */

import { detect } from './detect.ts';
import { judge } from './judge.ts';
import { packOf } from './language.ts';
import { judgeLine } from './lines.ts';
import { linkObjectives } from './okr-links.ts';
import { segment } from './segmenter.ts';
import type { Analysis, AnalyzeOptions, Goal, Reference } from './types.ts';

const PARTIAL_EVERY = 10;

/** Yields after each bounded bit of work, now and then with what is known so far. */
export function* analyzeInSteps(text: string, options: AnalyzeOptions): Generator<Analysis | undefined, Analysis> {
  const reference: Reference = { today: options.today, calendar: options.template.calendar };
  const layout = yield* segment(text, options.structure);
  const pack = packOf(layout.plain, options.language);
  const goals: Goal[] = [];
  const sofar = (truncated: boolean): Analysis => ({ goals: [...goals], language: pack?.code ?? null, truncated });

  if (options.lines) {
    for (const index of layout.lines.keys()) {
      goals.push(...judgeLine(layout, index, reference, options));
      yield;
    }
    return sofar(layout.truncated);
  }

  const found = yield* detect(layout, pack, reference, options);
  for (const goal of linkObjectives(found, layout)) {
    goals.push(judge(goal, goal.pack, reference, options));
    yield goals.length % PARTIAL_EVERY === 0 ? sofar(true) : undefined;
  }
  return sofar(layout.truncated);
}

/** The whole analysis in one go. */
export const analyze = (text: string, options: AnalyzeOptions): Analysis => {
  const steps = analyzeInSteps(text, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
};

/** Judges the goal again with other words, as a goal of the same role in the same place. */
export const judgeGoal = (text: string, like: Goal, options: AnalyzeOptions): Goal => {
  const [judged] = analyze(text.replace(/[\r\n]/gu, ' '), { ...options, lines: true, language: like.language ?? options.language ?? 'auto' }).goals;
  return judged ? { ...judged, isGoal: true, role: like.role } : like;
};
