/** The templates that everybody has. They pass the same validator as a team's own. */

import type { Template } from '../types.ts';

const CALENDAR = { firstMonth: 1, cycle: 'quarter' } as const;
/** What the sentence must show by itself weighs most; achievable and relevant are advice. */
export const DEFAULT_WEIGHTS = { specific: 25, measurable: 25, achievable: 10, relevant: 15, timeBound: 25 } as const;

/** One goal, five criteria; what is expected follows the goal's role. */
const smart: Template = {
  formatVersion: 1,
  name: 'Classic SMART',
  calendar: CALENDAR,
  weights: DEFAULT_WEIGHTS,
  parents: [],
};

/** Objectives and key results, set by the quarter: how far and by when weigh most. */
const okr: Template = {
  formatVersion: 1,
  name: 'OKR',
  calendar: CALENDAR,
  weights: { specific: 20, measurable: 35, achievable: 5, relevant: 15, timeBound: 25 },
  parents: [],
};

/** By id, as settings name them. */
export const builtInTemplates: Readonly<Record<'smart' | 'okr', Template>> = { smart, okr };
