/** Two changes of one value, made apart from each other, brought together: nothing that either added is lost. Pure. */

import { nameOf } from '../../nlp/templates/merge.ts';

/**
 * In: what both began from, and what each made of it, as JSON holds it. Where both changed one thing, mine stays; where
 * one of the two took it away, what the other made of it.
 */
export function threeWay(base: unknown, mine: unknown, theirs: unknown): unknown {
  if (same(base, mine)) return theirs;
  if (same(base, theirs)) return mine;
  if (isRecord(mine) && isRecord(theirs)) return records(isRecord(base) ? base : {}, mine, theirs);
  if (isList(mine) && isList(theirs)) return lists(isList(base) ? base : [], mine, theirs);
  return mine === undefined ? theirs : mine;
}

type Fields = Readonly<Record<string, unknown>>;
const isRecord = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
/** A range of two numbers is one thing. */
const isList = (value: unknown): value is readonly unknown[] =>
  Array.isArray(value) && !value.some((each) => typeof each === 'number');

function records(base: Fields, mine: Fields, theirs: Fields): Fields {
  const names = Object.keys({ ...theirs, ...mine });
  const entries = names.map((name) => [name, threeWay(base[name], mine[name], theirs[name])] as const);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

type Entries = ReadonlyMap<string, unknown>;

/** Entries by their id or text, where they have one, else by all they say; equal ones get a number: none hides another. */
function entriesOf(list: readonly unknown[]): Entries {
  const entries = new Map<string, unknown>();
  for (const entry of list) {
    const name = nameOf(entry);
    let key = name;
    for (let count = 2; entries.has(key); count += 1) key = `${name} ${count}`;
    entries.set(key, entry);
  }
  return entries;
}

function lists(...[base, mine, theirs]: [readonly unknown[], readonly unknown[], readonly unknown[]]): unknown[] {
  const [before, here, there] = [entriesOf(base), entriesOf(mine), entriesOf(theirs)];
  const kept = new Map<string, unknown>();
  for (const key of new Set([...here.keys(), ...there.keys()])) {
    const entry = threeWay(before.get(key), here.get(key), there.get(key));
    if (entry !== undefined) kept.set(key, entry);
  }
  const moved = !same(commonKeys(before, here), commonKeys(here, before));
  const order = moved ? woven(here, there, kept) : woven(there, here, kept);
  return order.map((key) => kept.get(key));
}

const commonKeys = (some: Entries, others: Entries): readonly string[] =>
  [...some.keys()].filter((key) => others.has(key));

/** The kept keys in the order of `first`; each that only `second` has stands behind what it stands behind there. */
function woven(first: Entries, second: Entries, kept: Entries): readonly string[] {
  const order = [...first.keys()].filter((key) => kept.has(key));
  let place = 0;
  for (const key of second.keys()) {
    if (!kept.has(key)) continue;
    if (!order.includes(key)) order.splice(place, 0, key);
    place = order.indexOf(key) + 1;
  }
  return order;
}

const same = (one: unknown, other: unknown): boolean => written(one) === written(other);

/** The same text for the same value, whatever the order in which its keys were written. */
function written(value: unknown): string {
  return (
    JSON.stringify(value, (_, each: unknown) =>
      isRecord(each)
        ? Object.fromEntries(Object.entries(each).toSorted(([one], [other]) => (one < other ? -1 : 1)))
        : each,
    ) ?? ''
  );
}
