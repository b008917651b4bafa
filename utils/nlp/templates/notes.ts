/** What a template that is valid still deserves a word on: rules that this version doesn't know. They do no harm. */
import { rules } from '../criteria/index.ts';
import { setRules } from '../okr.ts';
import type { Template } from './template-shape.ts';

/** Found over several goals, and so by no rule of one set. */
const OVER_SETS = ['okr/parts-of-parent'] as const;

/** Every id that a template can switch off or be strict about, in the order of the catalogue. */
export const RULE_IDS: readonly string[] = [
  ...rules.map(({ id }) => id),
  ...setRules.map(({ id }) => `okr/${id}`),
  ...OVER_SETS,
];

/** Ids of rules that are not known here: of a later version, or misspelt. */
export const unknownRules = ({ rules: settings }: Pick<Template, 'rules'>): readonly string[] =>
  Object.keys(settings).filter((id) => !RULE_IDS.includes(id));
