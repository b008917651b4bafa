/**
 * How sure the detector must be before a text counts as a goal, by surface. Chosen on the texts of one half of the
 * repositories and reported on the other half, each text weighed by a model that has seen none of its organisation:
 * `test/tools/fit-detector.ts` prints both, and `README.md` beside this file tells the figures.
 */

import type { Surface } from './types.ts';

export const THRESHOLDS: Readonly<Record<Surface, number>> = { field: 0.45, paste: 0.4, prose: 0.8 };
