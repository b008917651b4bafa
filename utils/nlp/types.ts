/**
 * The vocabulary of the core, by one name: whoever speaks of goals imports this file. It holds plain JSON, which crosses
 * messages and storage, and the contracts of what the core is made of: rules, rewrites, language packs.
 *
 * Offsets everywhere are UTF-16 code units, end-exclusive, counted from the start of the analysed text unless a
 * comment says otherwise.
 */
export type * from './types/span.ts';
export type * from './types/message.ts';
export * from './types/criteria.ts';
export * from './types/suggestion.ts';
export * from './types/goal.ts';
export type * from './types/analysis.ts';

// What a team brings.
export type { FilledForm, FormMetric, GoalForm, GoalForms } from './templates/fill-form.ts';
export type { FilledPattern, PatternValues } from './templates/fill-pattern.ts';
export type { PatternSlot } from './templates/pattern.ts';
export type { ParentObjective, Template } from './templates/template-shape.ts';

// What rules, rewrites and packs are written in.
export type * from './types/annotation.ts';
export type * from './types/rule.ts';
export type * from './types/rewrite.ts';
export type * from './types/pack.ts';
