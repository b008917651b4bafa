/**
 * A team's way of working, second version: what is in a template file and in storage. Data only, no code. Each field
 * left out means "as everywhere else". What each is for, with an example, stands in `field-docs/`.
 */
import { CRITERIA, type Criterion } from '../types/criteria.ts';
import { PARENT_LEVELS } from '../types/goal.ts';
import { patternText } from './pattern.ts';
import {
  checked,
  dropped,
  formed,
  integer,
  list,
  number,
  object,
  oneOf,
  optional,
  range,
  record,
  refuse,
  required,
  text,
  textOr,
  withDefault,
  type Read,
  type Shape,
} from './shape.ts';
import { DEFAULT_WEIGHTS } from './weights.ts';

export const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const LANGUAGE = /^[a-z]{2,3}$/;
const ID = formed(/^[a-z][a-z0-9-]{0,39}$/, 'net-sales');
const ROLES = ['goal', 'objective', 'key_result', 'initiative'] as const;
const MOST_METRICS = 2000;
const none = (): readonly never[] => [];

/** The same text in each language, or one text for all. */
const localized = (most: number): Shape<string | Readonly<Record<string, string>>> =>
  textOr(text(most), record(LANGUAGE, text(most), 20));

const criterion: Shape<Criterion> = oneOf(CRITERIA);
const weight = number(0, 1000);

/** In their usual order, each once. */
const criteria: Shape<readonly Criterion[]> = {
  ...list(criterion, CRITERIA.length, 1),
  read: (value, place) => {
    const wanted = list(criterion, CRITERIA.length, 1).read(value, place);
    return CRITERIA.filter((known) => wanted.includes(known));
  },
};

const weights = checked(
  object({
    specific: withDefault(weight, () => DEFAULT_WEIGHTS.specific),
    measurable: withDefault(weight, () => DEFAULT_WEIGHTS.measurable),
    achievable: withDefault(weight, () => DEFAULT_WEIGHTS.achievable),
    relevant: withDefault(weight, () => DEFAULT_WEIGHTS.relevant),
    timeBound: withDefault(weight, () => DEFAULT_WEIGHTS.timeBound),
  }),
  (read, place) => {
    if (CRITERIA.every((name) => read[name] === 0)) refuse('template_no_weight', place);
  },
);

const calendar = object({
  firstMonth: required(integer(1, 12)),
  yearNamedBy: optional(oneOf(['start', 'end'])),
  cycle: withDefault(oneOf(['month', 'quarter', 'half', 'year']), () => 'quarter' as const),
});

const metric = object({
  id: required(ID),
  names: required(record(LANGUAGE, list(text(80), 20, 1), 20)),
  unit: required(localized(20)),
  better: required(oneOf(['up', 'down'])),
  bounds: optional(range(number(-1e12, 1e12))),
  step: optional(range(number(0, 100))),
  timing: optional(oneOf(['leading', 'lagging'])),
  counter: optional(ID),
  drivers: optional(list(ID, 20)),
});

const parent = object({
  text: required(text(500)),
  level: withDefault(oneOf(PARENT_LEVELS), () => 'company' as const),
  details: optional(list(text(500), 20)),
});

const fields = {
  $schema: dropped(text(300)),
  formatVersion: required(integer(2, 2) as Shape<2>),
  id: optional(formed(UUID, '3f2504e0-4f89-41d3-9a0c-0305e82c3301')),
  revision: optional(integer(1, 1e9)),
  name: required(localized(120)),
  about: optional(localized(300)),
  language: optional(formed(LANGUAGE, 'fi')),
  calendar: required(calendar),
  weights: withDefault(weights, () => DEFAULT_WEIGHTS),
  required: optional(requiredBy()),
  patterns: withDefault(
    list(
      object({
        role: required(oneOf(ROLES)),
        text: required(localizedPattern()),
        offer: optional(oneOf(['new'])),
      }),
      50,
    ),
    none,
  ),
  rules: withDefault(record(/^[a-z-]{1,20}\/[a-z0-9-]{1,60}$/, oneOf(['off', 'strict']), 200), () => ({})),
  words: withDefault(
    object({
      banned: withDefault(list(text(60), 500), none),
      preferred: withDefault(list(object({ say: required(text(60)), insteadOf: required(text(60)) }), 500), none),
      glossary: withDefault(list(object({ term: required(text(60)), meaning: required(localized(200)) }), 500), none),
    }),
    () => ({ banned: [], preferred: [], glossary: [] }),
  ),
  metrics: withDefault(list(metric, MOST_METRICS), none),
  set: withDefault(
    object({ objectives: optional(range(integer(1, 50))), keyResults: optional(range(integer(1, 50))) }),
    () => ({}),
  ),
  parents: withDefault(list(parent, 200), none),
  examples: withDefault(list(object({ text: required(text(500)), note: optional(text(200)) }), 50), none),
};

function localizedPattern(): Shape<string | Readonly<Record<string, string>>> {
  return textOr(patternText, record(LANGUAGE, patternText, 20));
}

function requiredBy(): Shape<Readonly<Partial<Record<(typeof ROLES)[number], readonly Criterion[]>>>> {
  return object({
    goal: optional(criteria),
    objective: optional(criteria),
    key_result: optional(criteria),
    initiative: optional(criteria),
  });
}

export type Template = Read<typeof fields>;
/** An objective above. */
export type ParentObjective = Template['parents'][number];

/** What is said of a metric by id must be there. */
const knowsItsMetrics = ({ metrics }: Template): void => {
  const known = new Set<string>();
  metrics.forEach(({ id }, index) => {
    if (known.has(id)) refuse('template_twice', `metrics[${index}].id`, { id });
    known.add(id);
  });
  metrics.forEach(({ id, counter, drivers = [] }, index) => {
    const named = [
      ...(counter === undefined ? [] : [['counter', counter] as const]),
      ...drivers.map((driver, nth) => [`drivers[${nth}]`, driver] as const),
    ];
    for (const [place, other] of named)
      if (!known.has(other) || other === id) refuse('template_no_metric', `metrics[${index}].${place}`, { id: other });
  });
};

export const templateShape: Shape<Template> = checked(object(fields), knowsItsMetrics);
