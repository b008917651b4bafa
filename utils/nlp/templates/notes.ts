/** What a template that is valid still deserves a word on: rules that this version doesn't know. They do no harm. */
import { rules } from '../criteria/index.ts';
import { setRules } from '../okr/read-set.ts';
import type { Template } from './template-shape.ts';

/** Found over several goals, and so by no rule of one set. */
const OVER_SETS = ['okr/parts-of-parent', 'okr/nobody-takes-on'] as const;

/** Every id that a template can switch off or be strict about, in the order of the catalogue. */
export const RULE_IDS: readonly string[] = [
  ...rules.map(({ id }) => id),
  ...setRules.map(({ id }) => `okr/${id}`),
  ...OVER_SETS,
];

/** Those that a person is offered to switch off or to be strict about. */
export const SETTABLE_RULES: readonly string[] = RULE_IDS.filter(
  (id) => !rules.some((rule) => rule.id === id && rule.inFavour),
);

/** Ids of rules that are not known here: of a later version, or misspelt. */
export const unknownRules = ({ rules: settings }: Pick<Template, 'rules'>): readonly string[] =>
  Object.keys(settings).filter((id) => !RULE_IDS.includes(id));
