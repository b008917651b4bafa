/**
 * How sure the detector must be before a text counts as a goal, by surface. Chosen on half of the repositories of a
 * labelled collection and checked on the other half; the figures are published by `npm run eval`.
 */

import type { Surface } from './types.ts';

export const THRESHOLDS: Readonly<Record<Surface, number>> = { field: 0.2, paste: 0.45, prose: 0.85 };
