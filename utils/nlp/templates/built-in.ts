/** The templates that everybody has. They pass the same validator as a team's own. */

import type { Template } from './template-shape.ts';
import { DEFAULT_WEIGHTS } from './weights.ts';

const CALENDAR = { firstMonth: 1, cycle: 'quarter' } as const;
/** Everything that a template leaves out. */
const REST = {
  formatVersion: 2,
  calendar: CALENDAR,
  patterns: [],
  rules: {},
  words: { banned: [], preferred: [], glossary: [] },
  metrics: [],
  set: {},
  parents: [],
  examples: [],
} as const;

/** One goal, five criteria; what is expected follows the goal's role. */
const smart: Template = {
  ...REST,
  name: { en: 'Classic SMART', fi: 'Perinteinen SMART' },
  weights: DEFAULT_WEIGHTS,
};

/** Objectives and key results, set by the quarter: how far and by when weigh most. */
const okr: Template = {
  ...REST,
  name: 'OKR',
  weights: { specific: 20, measurable: 35, achievable: 5, relevant: 15, timeBound: 25 },
};

/** By id, as settings name them. */
export const builtInTemplates: Readonly<Record<'smart' | 'okr', Template>> = { smart, okr };
