/**
 * How sure the detector must be before a text counts as a goal, by surface. Read off the held-out table that
 * `test/tools/fit-detector.ts` prints over all repositories: each text is weighed by a model that has seen none of its
 * organisation. Below the table the tool prints what choosing on one half of the repositories gives on the other: the
 * halves are small and its choices waver, so these are set by hand between them.
 */

import type { Surface } from './types.ts';

export const THRESHOLDS: Readonly<Record<Surface, number>> = { field: 0.47, paste: 0.4, prose: 0.75 };
