/** Two templates side by side, field by field, and one made of both. */
import type { Template } from './template-shape.ts';

export type TemplateField = keyof Template;

/** One thing in a field: a metric, a weight, a word. `name` is empty where the field is one thing. */
export type Part = { readonly name: string; readonly mine: unknown; readonly theirs: unknown };

/** What differs in a field. A part that one of the two lacks is undefined there. */
export type Difference = { readonly field: TemplateField; readonly parts: readonly Part[] };

const same = (one: unknown, other: unknown): boolean => written(one) === written(other);

/** The same text for the same value, whatever the order in which its keys were written. */
function written(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(written).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? '';
  const entries = Object.entries(value).filter(([, each]) => each !== undefined);
  return `{${entries
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, each]) => `${JSON.stringify(key)}:${written(each)}`)
    .join()}}`;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What a person would call an entry of a list. */
function nameOf(entry: unknown): string {
  if (!isRecord(entry)) return String(entry);
  const told = [entry['id'], entry['text'], entry['insteadOf'], entry['term']].find((each) => each !== undefined);
  return typeof told === 'string' ? told : written(told ?? entry);
}

/** The parts of a field by name; equal names get a number, so that none hides another. */
function partsOf(value: unknown, under = ''): ReadonlyMap<string, unknown> {
  const parts = new Map<string, unknown>();
  if (Array.isArray(value)) {
    for (const entry of value) {
      const name = under + nameOf(entry);
      let unused = name;
      for (let count = 2; parts.has(unused); count += 1) unused = `${name} (${count})`;
      parts.set(unused, entry);
    }
  } else if (isRecord(value)) {
    for (const [key, each] of Object.entries(value)) {
      if (Array.isArray(each)) for (const [name, part] of partsOf(each)) parts.set(name, part);
      else parts.set(under + key, each);
    }
  } else if (value !== undefined) parts.set('', value);
  return parts;
}

function partsThatDiffer(mine: unknown, theirs: unknown): readonly Part[] {
  const [here, there] = [partsOf(mine), partsOf(theirs)];
  const names = [...new Set([...here.keys(), ...there.keys()])];
  return names
    .filter((name) => !same(here.get(name), there.get(name)))
    .map((name) => ({ name, mine: here.get(name), theirs: there.get(name) }));
}

/** In: two templates. Out: the fields that differ, in the order of the format; none where they are the same. */
export function differences(mine: Template, theirs: Template): readonly Difference[] {
  const fields = Object.keys({ ...mine, ...theirs }) as TemplateField[];
  return fields
    .filter((field) => !same(mine[field], theirs[field]))
    .map((field) => ({ field, parts: partsThatDiffer(mine[field], theirs[field]) }));
}

/** Mine, with the fields of `taken` as theirs has them; what theirs leaves out is left out then. */
export function merged(mine: Template, theirs: Template, taken: ReadonlySet<TemplateField>): Template {
  const fields = Object.keys({ ...mine, ...theirs }) as TemplateField[];
  const entries = fields
    .map((field) => [field, (taken.has(field) ? theirs : mine)[field]] as const)
    .filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as Template;
}
