/**
 * How sure the detector must be before a text counts as a goal, by surface. Read off the tables that
 * `test/tools/fit-detector.ts` prints: each text is weighed by a model that has seen none of its organisation.
 */

import type { Surface } from './types.ts';

export const THRESHOLDS: Readonly<Record<Surface, number>> = { field: 0.5, paste: 0.42, prose: 0.77 };
