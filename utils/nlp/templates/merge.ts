/** Two templates side by side, field by field, and one made of both. */
import type { Template } from './template-shape.ts';

export type TemplateField = keyof Template;

/** One thing in a field: a metric, a weight, a word. */
export type Part = {
  /** The list that it stands in, where a field has several: `banned`. */
  readonly group: string;
  /** Empty where the field is one thing. */
  readonly name: string;
  readonly mine: unknown;
  readonly theirs: unknown;
  /** As both had it once, where that is known. */
  readonly base?: unknown;
};

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
export function nameOf(entry: unknown): string {
  if (!isRecord(entry)) return String(entry);
  const told = [entry['id'], entry['text'], entry['insteadOf'], entry['term']].find((each) => each !== undefined);
  return typeof told === 'string' ? told : written(told ?? entry);
}

type Named = { readonly group: string; readonly name: string; readonly value: unknown };

/** A range of two numbers is one thing. */
const isList = (value: unknown): value is readonly unknown[] =>
  Array.isArray(value) && !value.some((each) => typeof each === 'number');

function partsOf(value: unknown, group = ''): readonly Named[] {
  if (isList(value)) return value.map((entry) => ({ group, name: nameOf(entry), value: entry }));
  if (!isRecord(value)) return value === undefined ? [] : [{ group, name: '', value }];
  return Object.entries(value).flatMap(([name, each]) =>
    isList(each) ? partsOf(each, name) : [{ group, name, value: each }],
  );
}

/** By list and name; equal names get a number, so that none hides another. */
function byName(parts: readonly Named[]): ReadonlyMap<string, Named> {
  const found = new Map<string, Named>();
  for (const part of parts) {
    let name = part.name;
    for (let count = 2; found.has(`${part.group}/${name}`); count += 1) name = `${part.name} (${count})`;
    found.set(`${part.group}/${name}`, { ...part, name });
  }
  return found;
}

function partsThatDiffer(mine: unknown, theirs: unknown, base: unknown): readonly Part[] {
  const [here, there, once] = [byName(partsOf(mine)), byName(partsOf(theirs)), byName(partsOf(base))];
  return [...new Map([...here, ...there])]
    .map(([key, { group, name }]) => ({
      group,
      name,
      mine: here.get(key)?.value,
      theirs: there.get(key)?.value,
      base: once.get(key)?.value,
    }))
    .filter((part) => !same(part.mine, part.theirs));
}

/** They say which template it is, not what is in it. */
const IDENTITY: ReadonlySet<TemplateField> = new Set(['id', 'revision']);

/**
 * In: two templates, and what both came from where that is known. Out: the fields that differ, in the order of the format;
 * none where they say the same.
 */
export function differences(mine: Template, theirs: Template, base?: Template): readonly Difference[] {
  const fields = Object.keys({ ...mine, ...theirs }) as TemplateField[];
  return fields
    .filter((field) => !IDENTITY.has(field) && !same(mine[field], theirs[field]))
    .map((field) => ({ field, parts: partsThatDiffer(mine[field], theirs[field], base?.[field]) }));
}

/** Fields that are lists: nothing of either has to go. */
const LISTS: ReadonlySet<TemplateField> = new Set(['words', 'metrics', 'patterns', 'parents', 'examples']);

export const canJoin = (field: TemplateField): boolean => LISTS.has(field);

/** Mine, and after it what only theirs has; of what both have under one name, mine stays. */
function joined(mine: unknown, theirs: unknown): unknown {
  if (mine === undefined || theirs === undefined) return mine ?? theirs;
  if (isList(mine) && isList(theirs)) {
    const known = new Set(mine.map(nameOf));
    return [...mine, ...theirs.filter((entry) => !known.has(nameOf(entry)))];
  }
  if (!isRecord(mine) || !isRecord(theirs)) return mine;
  const names = Object.keys({ ...mine, ...theirs });
  return Object.fromEntries(names.map((name) => [name, joined(mine[name], theirs[name])]));
}

export type Choice = {
  /** As theirs has them; what theirs leaves out is left out then. */
  readonly taken: ReadonlySet<TemplateField>;
  /** Lists that keep what either has. */
  readonly joined: ReadonlySet<TemplateField>;
};

const NONE: ReadonlySet<TemplateField> = new Set();

/** Mine, but for the fields that are chosen; `join` makes one list of both. */
export function merged(
  mine: Template,
  theirs: Template,
  taken: Choice['taken'],
  both: Choice['joined'] = NONE,
  join: (field: TemplateField) => unknown = (field) => joined(mine[field], theirs[field]),
): Template {
  const fields = Object.keys({ ...mine, ...theirs }) as TemplateField[];
  const valueOf = (field: TemplateField): unknown => {
    if (both.has(field) && canJoin(field)) return join(field);
    return (taken.has(field) ? theirs : mine)[field];
  };
  const entries = fields.map((field) => [field, valueOf(field)] as const).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as Template;
}
