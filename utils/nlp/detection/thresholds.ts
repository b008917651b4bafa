/**
 * How sure the detector must be before a text counts as a goal, by surface. `test/tools/fit-detector.ts` proposes them: each
 * text is weighed by models that have seen none of its organisation; one half of the organisations chooses, the other
 * tells what the choice does; the halves are drawn anew ten times, and the median of the twenty choices is taken. Of the
 * last run these were .46, .44 and .69; over all ten draws, .43 finds four of five goals with fewer than two false alarms
 * in a thousand words, and .72 leaves a margin below the .3 that `prose` may make, so these two stand here.
 */

import type { LanguagePack, Surface } from '../types.ts';

export const THRESHOLDS: Readonly<Record<Surface, number>> = { field: 0.46, paste: 0.43, prose: 0.72 };

/** The pack's own where it has one: the scales of two models are not one scale. */
export const thresholdOf = (surface: Surface, { thresholds }: Pick<LanguagePack, 'thresholds'>): number =>
  thresholds?.[surface] ?? THRESHOLDS[surface];
