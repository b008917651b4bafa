/**
 * Small parsers for what comes from outside: messages, storage, files. A parser takes anything and gives back a fresh,
 * bounded value of its type, or undefined. Unknown fields are dropped.
 */
export type Parser<T> = (raw: unknown) => T | undefined;
type Out<P> = P extends Parser<infer T> ? T : never;
type Shape = Readonly<Record<string, Parser<unknown>>>;

/** At most `max` UTF-16 units. */
export const text =
  (max: number): Parser<string> =>
  (raw) =>
    typeof raw === 'string' && raw.length <= max ? raw : undefined;

/** From `min` to `max`, both included; no NaN. */
export const number =
  (min: number, max: number): Parser<number> =>
  (raw) =>
    typeof raw === 'number' && raw >= min && raw <= max ? raw : undefined;

/** As `number`, without fractions. */
export const integer =
  (min: number, max: number): Parser<number> =>
  (raw) =>
    Number.isInteger(raw) ? number(min, max)(raw) : undefined;

export const flag: Parser<boolean> = (raw) => (typeof raw === 'boolean' ? raw : undefined);

/** One of these, by identity. */
export const oneOf =
  <T extends string | number>(values: readonly T[]): Parser<T> =>
  (raw) =>
    values.find((value) => value === raw);

export const nullable =
  <T>(parser: Parser<T>): Parser<T | null> =>
  (raw) =>
    raw === null ? null : parser(raw);

/** What passes `parser` and the test. */
export const where =
  <T>(parser: Parser<T>, test: (value: T) => boolean): Parser<T> =>
  (raw) => {
    const value = parser(raw);
    return value !== undefined && test(value) ? value : undefined;
  };

/** At most `max` entries, in their order; one that does not parse spoils the list. */
export const list =
  <T>(parser: Parser<T>, max: number): Parser<readonly T[]> =>
  (raw) => {
    if (!Array.isArray(raw) || raw.length > max) return undefined;
    const values: T[] = [];
    for (const item of raw) {
      const value = parser(item);
      if (value === undefined) return undefined;
      values.push(value);
    }
    return values;
  };

/** At most `max` entries, whose names parse too; one that does not parse spoils the record. */
export const record =
  <T>(key: Parser<string>, parser: Parser<T>, max: number): Parser<Readonly<Record<string, T>>> =>
  (raw) => {
    if (!isPlain(raw)) return undefined;
    const entries: [string, T][] = [];
    for (const [name, item] of Object.entries(raw)) {
      const value = parser(item);
      if (key(name) === undefined || value === undefined || entries.length === max) return undefined;
      entries.push([name, value]);
    }
    return Object.fromEntries(entries);
  };

/** Fields of `required` must parse; fields of `optional` must parse where they are present. */
// No optional fields are no fields at all: an index signature would make every field `never`.
// oxlint-disable-next-line typescript/no-generated-empty-object-type
export function fields<R extends Shape, O extends Shape = Record<never, never>>(
  required: R,
  optional?: O,
): Parser<{ readonly [K in keyof R]: Out<R[K]> } & { readonly [K in keyof O]?: Out<O[K]> }> {
  return (raw) => {
    if (!isPlain(raw)) return undefined;
    const result: Record<string, unknown> = {};
    for (const [name, parser] of Object.entries(required)) {
      const value = Object.hasOwn(raw, name) ? parser(raw[name]) : undefined;
      if (value === undefined) return undefined;
      result[name] = value;
    }
    for (const [name, parser] of Object.entries(optional ?? {})) {
      if (!Object.hasOwn(raw, name) || raw[name] === undefined) continue;
      const value = parser(raw[name]);
      if (value === undefined) return undefined;
      result[name] = value;
    }
    return result as never;
  };
}

function isPlain(raw: unknown): raw is Record<string, unknown> {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw);
}
