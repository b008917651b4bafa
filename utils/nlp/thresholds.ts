/**
 * How sure the detector must be before a text counts as a goal, by surface. Written by `test/tools/fit-detector.ts`: each
 * text is weighed by models that have seen none of its organisation; one half of the organisations chooses, the other
 * tells what the choice does; the halves are drawn anew ten times, and the median of the twenty choices stands here.
 */

import type { Surface } from './types.ts';

export const THRESHOLDS: Readonly<Record<Surface, number>> = { field: 0.45, paste: 0.46, prose: 0.69 };
