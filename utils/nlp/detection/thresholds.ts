/**
 * How sure the detector must be before a text counts as a goal, by surface. `test/tools/fit-detector.ts` proposes them: each
 * text is weighed by models that have seen none of its organisation; one half of the organisations chooses, the other
 * tells what the choice does; the halves are drawn anew ten times, and the median of the twenty choices is taken. Of the
 * last run these were .46, .44 and .69; over all ten draws, .43 finds four of five goals with fewer than two false alarms
 * in a thousand words. A mark that is wrong costs most in `prose`: over three draws since, .72 made .31 of them in a
 * thousand words of texts without a goal where .3 are to be the most; .75 makes .22 and finds 63 % of the goals, not 66 %.
 */

import type { LanguagePack, Surface } from '../types.ts';

export const THRESHOLDS: Readonly<Record<Surface, number>> = { field: 0.46, paste: 0.43, prose: 0.75 };

/** The pack's own where it has one: the scales of two models are not one scale. */
export const thresholdOf = (surface: Surface, { thresholds }: Pick<LanguagePack, 'thresholds'>): number =>
  thresholds?.[surface] ?? THRESHOLDS[surface];
