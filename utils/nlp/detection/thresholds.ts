/**
 * How sure the detector must be before a text counts as a goal, by surface. Written by `test/tools/fit-detector.ts`: each
 * text is weighed by models that have seen none of its organisation; one half of the organisations chooses, the other
 * tells what the choice does; the halves are drawn anew ten times, and the median of the twenty choices is taken. Of two
 * runs, the first before 65 short lines were added, the choices lay at .45 and .49, .46 and .45, .69 and .71.
 */

import type { Surface } from '../types.ts';

export const THRESHOLDS: Readonly<Record<Surface, number>> = { field: 0.46, paste: 0.46, prose: 0.69 };

/** Where a language's own texts asked for others: the scales of two models are not one scale. */
const OF_LANGUAGE: Readonly<Record<string, Partial<Record<Surface, number>>>> = {
  fi: { prose: 0.57 },
};

export const thresholdOf = (surface: Surface, language: string): number =>
  OF_LANGUAGE[language]?.[surface] ?? THRESHOLDS[surface];
