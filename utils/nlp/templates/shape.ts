/**
 * Shapes of untrusted data: each reads a value or refuses it with the place at fault, and says the same as JSON Schema,
 * so that what is published can't differ from what is checked.
 */
import type { Message } from '../types/message.ts';

export type JsonSchema = { readonly [keyword: string]: unknown };
export type Shape<T> = {
  /** `place` is where the value stands, as in `metrics[2].unit`; empty at the top. Throws `Refused`. */
  readonly read: (value: unknown, place: string) => T;
  readonly schema: JsonSchema;
};
export type Field<T> = {
  readonly shape: Shape<T>;
  readonly fallback?: () => T;
  readonly optional?: true;
  readonly dropped?: true;
};

export class Refused extends Error {
  readonly refusal: Message;
  constructor(key: string, values: NonNullable<Message['values']>) {
    super(key);
    this.refusal = { key, values };
  }
}

/** A refusal is one line: what would break it, or steer whatever shows it, is told as a sign. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Surrogate}]/gu;
const visible = (field: string): string => field.replace(UNSEEN, '\uFFFD');

export const refuse = (key: string, field: string, more: Readonly<Record<string, string | number>> = {}): never => {
  throw new Refused(key, { field: visible(field), ...more });
};

/** Names of others are shown only so far. */
const SHOWN = 60;
const inside = (place: string, name: string): string =>
  place === '' ? name.slice(0, SHOWN) : `${place}.${name.slice(0, SHOWN)}`;

/** Half of a character, which no file can hold. */
const HALF = /\p{Surrogate}/gu;

/** Text with something in it, without the blanks at its ends; `most` counts UTF-16 units. */
export const text = (most: number): Shape<string> => ({
  read: (value, place) =>
    typeof value === 'string' && value.trim() !== '' && value.length <= most
      ? value.trim().replace(HALF, '\uFFFD')
      : refuse('template_not_text', place, { most }),
  schema: { type: 'string', minLength: 1, maxLength: most },
});

/** Text of a form of its own; `example` shows it. */
export const formed = (pattern: RegExp, example: string): Shape<string> => ({
  read: (value, place) =>
    typeof value === 'string' && pattern.test(value) ? value : refuse('template_not_formed', place, { example }),
  schema: { type: 'string', pattern: pattern.source },
});

export const number = (least: number, most: number): Shape<number> => ({
  read: (value, place) =>
    typeof value === 'number' && Number.isFinite(value) && value >= least && value <= most
      ? // Files know no -0.
        value + 0
      : refuse('template_not_between', place, { least, most }),
  schema: { type: 'number', minimum: least, maximum: most },
});

export const integer = (least: number, most: number): Shape<number> => ({
  read: (value, place) => {
    const read = number(least, most).read(value, place);
    return Number.isInteger(read) ? read : refuse('template_not_between', place, { least, most });
  },
  schema: { type: 'integer', minimum: least, maximum: most },
});

export const oneOf = <const T extends string>(known: readonly T[]): Shape<T> => ({
  read: (value, place) =>
    known.find((item) => item === value) ?? refuse('template_not_one_of', place, { known: known.join(', ') }),
  schema: { enum: known },
});

export const list = <T>(item: Shape<T>, most: number, least = 0): Shape<readonly T[]> => ({
  read: (value, place) =>
    Array.isArray(value) && value.length >= least && value.length <= most
      ? value.map((each, index) => item.read(each, `${place}[${index}]`))
      : refuse('template_not_list', place, { least, most }),
  schema: { type: 'array', items: item.schema, minItems: least, maxItems: most },
});

/** From the least to the most that is good. */
export const range = (end: Shape<number>): Shape<readonly [number, number]> => ({
  read: (value, place) => {
    if (!Array.isArray(value) || value.length !== 2) return refuse('template_not_range', place);
    const [from, to] = [end.read(value[0], `${place}[0]`), end.read(value[1], `${place}[1]`)];
    return from <= to ? [from, to] : refuse('template_not_range', place);
  },
  schema: { type: 'array', items: end.schema, minItems: 2, maxItems: 2 },
});

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const objectAt = (value: unknown, place: string): Readonly<Record<string, unknown>> =>
  isObject(value) ? value : place === '' ? refuse('template_top', place) : refuse('template_not_object', place);

/** Any names of one form, each with a value of the same shape. */
export const record = <T>(name: RegExp, value: Shape<T>, most: number): Shape<Readonly<Record<string, T>>> => ({
  read: (given, place) => {
    const entries = Object.entries(objectAt(given, place));
    if (entries.length > most) refuse('template_not_list', place, { least: 0, most });
    return Object.fromEntries(
      entries.map(([key, each]) => {
        if (!name.test(key)) refuse('template_unknown_field', inside(place, key));
        return [key, value.read(each, inside(place, key))];
      }),
    );
  },
  schema: {
    type: 'object',
    propertyNames: { pattern: name.source },
    additionalProperties: value.schema,
    maxProperties: most,
  },
});

export const required = <T>(shape: Shape<T>): Field<T> => ({ shape });
export const withDefault = <T>(shape: Shape<T>, fallback: () => NoInfer<T>): Field<T> => ({ shape, fallback });
/** Left out where it is not given. */
export const optional = <T>(shape: Shape<T>): Field<T> & { readonly optional: true } => ({ shape, optional: true });
/** Checked and not kept: it tells nothing of the template itself. */
export const dropped = <T>(shape: Shape<T>): Field<T> & { readonly dropped: true } => ({ shape, dropped: true });

type Fields = Readonly<Record<string, Field<unknown>>>;
type Named<F extends Fields, With> = { [K in keyof F]: F[K] extends With ? K : never }[keyof F];
type Dropped<F extends Fields> = Named<F, { dropped: true }>;
type Optional<F extends Fields> = Named<F, { optional: true }>;
export type Read<F extends Fields> = {
  readonly [K in Exclude<keyof F, Optional<F> | Dropped<F>>]: F[K] extends Field<infer T> ? T : never;
} & { readonly [K in Optional<F>]?: F[K] extends Field<infer T> ? T : never };

/** Exactly these fields: what is not known is refused by name, not dropped. */
export const object = <F extends Fields>(fields: F): Shape<Read<F>> => ({
  read: (value, place) => {
    const given = objectAt(value, place);
    const unknown = Object.keys(given).find((name) => !Object.hasOwn(fields, name));
    if (unknown !== undefined) refuse('template_unknown_field', inside(place, unknown));
    const entries = Object.entries(fields).flatMap(([name, field]): [string, unknown][] => {
      const each = given[name];
      const read = each === undefined ? undefined : field.shape.read(each, inside(place, name));
      if (field.dropped) return [];
      if (read !== undefined) return [[name, read]];
      if (field.optional) return [];
      return [[name, field.fallback ? field.fallback() : refuse('template_missing', inside(place, name))]];
    });
    return Object.fromEntries(entries) as Read<F>;
  },
  schema: {
    type: 'object',
    properties: Object.fromEntries(
      Object.entries(fields).map(([name, { shape, fallback }]) => [
        name,
        { ...shape.schema, ...(fallback && { default: fallback() }) },
      ]),
    ),
    required: Object.entries(fields).flatMap(([name, { optional: may, dropped: goes, fallback }]) =>
      may || goes || fallback ? [] : [name],
    ),
    additionalProperties: false,
  },
});

/** The same, and one thing more that a schema can't say. */
export const checked = <T>(shape: Shape<T>, check: (read: T, place: string) => void): Shape<T> => ({
  read: (value, place) => {
    const read = shape.read(value, place);
    check(read, place);
    return read;
  },
  schema: shape.schema,
});

/** Either shape; the first that fits the kind of value. */
export const textOr = <T>(plain: Shape<string>, other: Shape<T>): Shape<string | T> => ({
  read: (value, place) => (typeof value === 'string' ? plain.read(value, place) : other.read(value, place)),
  schema: { anyOf: [plain.schema, other.schema] },
});
