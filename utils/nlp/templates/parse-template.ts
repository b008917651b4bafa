/** Reads a template from a file, a message or storage. What it does not know is refused by name, not dropped. */

import type { Calendar, Criterion, Message, Template } from '../types.ts';
import { CRITERIA } from '../types.ts';
import { DEFAULT_WEIGHTS } from './built-in.ts';

export type ParsedTemplate =
  { readonly ok: true; readonly template: Template } | { readonly ok: false; readonly message: Message };

type Fields = Readonly<Record<string, unknown>>;

const CYCLES = ['month', 'quarter', 'half', 'year'] as const satisfies readonly Calendar['cycle'][];
const FIELDS = ['formatVersion', 'name', 'calendar', 'weights', 'required', 'parents'];
const MOST_PARENTS = 200;
const LONGEST_NAME = 120;
const LONGEST_PARENT = 500;
const HEAVIEST = 1000;

class Refused extends Error {
  readonly refusal: Message;
  constructor(key: string, values: NonNullable<Message['values']>) {
    super(key);
    this.refusal = { key, values };
  }
}

const refuse = (key: string, field: string, more: Readonly<Record<string, string | number>> = {}): never => {
  throw new Refused(key, { field, ...more });
};

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const fieldsOf = (value: unknown, field: string, known: readonly string[]): Fields => {
  if (!isFields(value)) return field === '' ? refuse('template_top', field) : refuse('template_not_object', field);
  const unknown = Object.keys(value).find((key) => !known.includes(key));
  if (unknown !== undefined)
    refuse('template_unknown_field', field === '' ? unknown.slice(0, 60) : `${field}.${unknown.slice(0, 60)}`);
  return value;
};

const textOf = (value: unknown, field: string, longest: number): string => {
  if (typeof value !== 'string' || value.trim() === '' || value.length > longest)
    return refuse('template_not_text', field, { most: longest });
  return value.trim();
};

const criterionOf = (value: unknown, field: string): Criterion =>
  CRITERIA.find((criterion) => criterion === value) ??
  refuse('template_not_criterion', field, { known: CRITERIA.join(', ') });

const calendarOf = (value: unknown): Calendar => {
  const fields = fieldsOf(value, 'calendar', ['firstMonth', 'cycle']);
  const firstMonth = fields['firstMonth'];
  if (!Number.isInteger(firstMonth) || (firstMonth as number) < 1 || (firstMonth as number) > 12) {
    refuse('template_not_between', 'calendar.firstMonth', { least: 1, most: 12 });
  }
  const wanted = fields['cycle'] ?? 'quarter';
  const cycle =
    CYCLES.find((known) => known === wanted) ??
    refuse('template_not_one_of', 'calendar.cycle', { known: CYCLES.join(', ') });
  return { firstMonth: firstMonth as number, cycle };
};

const weightsOf = (value: unknown): Template['weights'] => {
  if (value === undefined) return DEFAULT_WEIGHTS;
  const fields = fieldsOf(value, 'weights', CRITERIA);
  const weights = CRITERIA.map((criterion): [Criterion, number] => {
    const weight = fields[criterion] ?? DEFAULT_WEIGHTS[criterion];
    const fits = typeof weight === 'number' && Number.isFinite(weight) && weight >= 0 && weight <= HEAVIEST;
    return [
      criterion,
      fits ? weight : refuse('template_not_between', `weights.${criterion}`, { least: 0, most: HEAVIEST }),
    ];
  });
  if (weights.every(([, weight]) => weight === 0)) refuse('template_no_weight', 'weights');
  return Object.fromEntries(weights) as Record<Criterion, number>;
};

const requiredOf = (value: unknown): readonly Criterion[] => {
  if (!Array.isArray(value) || value.length === 0 || value.length > CRITERIA.length)
    return refuse('template_not_list', 'required', { most: CRITERIA.length });
  const required = value.map((item, index) => criterionOf(item, `required[${index}]`));
  return CRITERIA.filter((criterion) => required.includes(criterion));
};

const parentsOf = (value: unknown): readonly string[] => {
  if (value === undefined) return [];
  if (!Array.isArray(value) || value.length > MOST_PARENTS)
    return refuse('template_not_list', 'parents', { most: MOST_PARENTS });
  return value.map((item, index) => textOf(item, `parents[${index}]`, LONGEST_PARENT));
};

const templateOf = (value: unknown): Template => {
  const fields = fieldsOf(value, '', FIELDS);
  if (fields['formatVersion'] !== 1) refuse('template_version', 'formatVersion');
  const template = {
    formatVersion: 1,
    name: textOf(fields['name'], 'name', LONGEST_NAME),
    calendar: calendarOf(fields['calendar']),
    weights: weightsOf(fields['weights']),
    parents: parentsOf(fields['parents']),
  } as const;
  return fields['required'] === undefined ? template : { ...template, required: requiredOf(fields['required']) };
};

/**
 * In: anything. Out: the template with everything left out filled in, or a message that names the field at fault.
 * The smallest valid one is `{"formatVersion":1,"name":"Sales","calendar":{"firstMonth":2}}`.
 */
export const parseTemplate = (value: unknown): ParsedTemplate => {
  try {
    return { ok: true, template: templateOf(value) };
  } catch (problem) {
    if (problem instanceof Refused) return { ok: false, message: problem.refusal };
    throw problem;
  }
};
