/** Templates made at random from the very shapes that they are read by: a field that the format gets is made as well. */
import fc from 'fast-check';
import { PRESENT_VERSION } from '../../utils/nlp/templates/migrate.ts';
import type { JsonSchema } from '../../utils/nlp/templates/shape.ts';
import { templateShape } from '../../utils/nlp/templates/template-shape.ts';

type Any = fc.Arbitrary<unknown>;
type Json = { readonly [name: string]: unknown };

/** Lists and texts can be much longer; a few show the same. */
const [FEW, SHORT] = [4, 24];

const words = (most: number, unit: 'grapheme' | 'binary') =>
  fc
    .string({ unit, minLength: 1, maxLength: Math.min(most, SHORT) })
    .filter((text) => text.trim() !== '' && text.length <= most);
/** Also what breaks things: signs of all planes, half characters, markup, blanks at the ends, as long as may be. */
const texts = (most: number): Any =>
  fc.oneof(
    { weight: 6, arbitrary: words(most, 'grapheme') },
    { weight: 2, arbitrary: words(most, 'binary') },
    fc
      .constantFrom('<b>&"\'', ' a ', 'a\n\u2028b', '\uD83D', '\uFEFFä', '__proto__', 'ä'.repeat(most))
      .filter((text) => text.length <= most),
  );

/** What a schema does not say, by its place. */
const MORE_THAN_SCHEMA: Readonly<Record<string, Any>> = {
  'patterns[].text': fc.constantFrom(
    'Raise {metric} to {target}[ by {date}]',
    ' {object} {date} ',
    'A {verb}[ {step}]',
  ),
  'patterns[].text{}': fc.constantFrom('Raise {metric}', '{object} {date} mennessä'),
};

/** As much of JSON Schema as `shape.ts` says. */
type Words = {
  readonly type?: string;
  readonly pattern?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema;
  readonly additionalProperties?: JsonSchema | false;
  readonly propertyNames?: { readonly pattern: string };
  readonly anyOf?: readonly JsonSchema[];
  readonly enum?: readonly string[];
} & { readonly [Word in 'minimum' | 'maximum' | 'minItems' | 'maxItems' | 'maxLength']?: number };
const wordsOf = (schema: JsonSchema): Words => schema;

/** In: a schema of `shape.ts`, and where it stands, as in `metrics[].unit`. Out: what it describes. */
export function anyOf(schema: JsonSchema, place = ''): Any {
  const known = MORE_THAN_SCHEMA[place];
  const {
    type,
    pattern,
    properties,
    items,
    additionalProperties,
    propertyNames,
    anyOf: either,
    ...rest
  } = wordsOf(schema);
  const { enum: choices, minimum = 0, maximum = 0, minItems = 0, maxItems = 0, maxLength = 0 } = rest;
  if (either) return fc.oneof(...either.map((each) => anyOf(each, place)));
  if (choices) return fc.constantFrom(...choices);
  if (type === 'string') return known ?? (pattern ? fc.stringMatching(new RegExp(pattern)) : texts(maxLength));
  if (type === 'integer') return fc.integer({ min: minimum, max: maximum });
  if (type === 'number') return fc.double({ min: minimum, max: maximum, noNaN: true });
  if (type === 'array') {
    const list = fc.array(anyOf(items ?? {}, `${place}[]`), {
      minLength: minItems,
      maxLength: Math.min(maxItems, FEW),
    });
    // Two numbers are a range.
    return minItems === 2 ? list.map((ends) => (ends as number[]).toSorted((one, other) => one - other)) : list;
  }
  if (properties) return record(properties, schema, place);
  return fc.dictionary(
    fc.stringMatching(new RegExp(propertyNames?.pattern ?? '')),
    anyOf(additionalProperties || {}, `${place}{}`),
    {
      maxKeys: FEW,
      noNullPrototype: true,
    },
  );
}

function record(properties: Readonly<Record<string, JsonSchema>>, { required }: JsonSchema, place: string): Any {
  const under = place === '' ? '' : `${place}.`;
  const each = Object.entries(properties).map(([name, schema]) => [name, anyOf(schema, under + name)] as const);
  return fc.record(Object.fromEntries(each), { requiredKeys: required as never[], noNullPrototype: true });
}

type Metric = Json & { readonly id: string; readonly counter?: string; readonly drivers?: readonly string[] };

/** Each metric has an id of its own, and those that it names are there. */
function connected(metrics: readonly Metric[]): readonly Json[] {
  const ids = metrics.map((_, index) => `m-${index}`);
  const otherThan = (index: number, asked: string): string | undefined =>
    ids.length < 2 ? undefined : ids[(index + 1 + (asked.length % (ids.length - 1))) % ids.length];
  return metrics.map(({ counter, drivers, ...metric }, index) => {
    const other = counter === undefined ? undefined : otherThan(index, counter);
    return {
      ...metric,
      id: ids[index],
      ...(other !== undefined && { counter: other }),
      ...(drivers && { drivers: drivers.map((id) => otherThan(index, id)).filter((id) => id !== undefined) }),
    };
  });
}

const isWeightless = (weights: Json): boolean =>
  Object.values(weights).length === 5 && Object.values(weights).every((weight) => weight === 0);

/** What only the whole can say. */
const whole = (made: Json): Json => {
  const { metrics, weights, ...rest } = made;
  return {
    ...rest,
    ...(metrics !== undefined && { metrics: connected(metrics as readonly Metric[]) }),
    ...(weights !== undefined && { weights: isWeightless(weights as Json) ? { specific: 1 } : weights }),
  };
};

/** As a file of the present version may hold it: anything that may be left out is there or not. */
export const anyTemplate: fc.Arbitrary<Json> = (anyOf(templateShape.schema) as fc.Arbitrary<Json>).map(whole);

const fieldsNow = templateShape.schema['properties'] as Readonly<Record<string, JsonSchema>>;
const now = (name: string): Any => anyOf(fieldsNow[name] as JsonSchema, name);

/** The same of each earlier version, by its number. */
export const anyEarlier: Readonly<Record<number, fc.Arbitrary<Json>>> = {
  1: fc
    .record(
      {
        formatVersion: fc.constant(1),
        name: now('name'),
        calendar: now('calendar'),
        weights: now('weights'),
        required: fc.subarray(['specific', 'measurable', 'achievable', 'relevant', 'timeBound'], { minLength: 1 }),
        parents: fc.array(texts(500), { maxLength: FEW }),
      },
      { requiredKeys: ['formatVersion', 'name', 'calendar'], noNullPrototype: true },
    )
    .map(whole as never),
};

/** Versions before this one. */
export const EARLIER = Array.from({ length: PRESENT_VERSION - 1 }, (_, index) => index + 1);

/** The places of all fields in a value, as `templateFields` names them. */
export function placesIn(value: unknown, place = ''): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((each) => placesIn(each, `${place}[]`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, each]) => {
    const at = place === '' ? name : `${place}.${name}`;
    return [at, ...placesIn(each, at)];
  });
}
