/**
 * Measures with two sides: where the one rises, the other falls, as retention and churn. Here they have ids; each
 * language names both sides in its `opposites.ts`.
 */

export const OPPOSITES = [
  'staying',
  // Only where people at work are named.
  'staff-staying',
  'running',
  'liking',
  'rightness',
  'passing',
  'finishing',
  'winning',
  'presence',
  'punctuality',
  'fullness',
  'employment',
  'safety',
  'quality',
] as const;
export type Opposite = (typeof OPPOSITES)[number];

/** What is wanted, and what it keeps down; names parted by commas, the words of one by blanks. */
export type OppositeWords = Readonly<Partial<Record<Opposite, { readonly more: string; readonly less: string }>>>;

/** On which side of which measure a name stands, and what stands before it: "data" of "data accuracy". */
export type Side = { readonly id: Opposite; readonly side: 'more' | 'less'; readonly of: readonly string[] };

type Name = { readonly id: Opposite; readonly side: Side['side']; readonly words: readonly string[] };

const lists = new WeakMap<OppositeWords, readonly Name[]>();

const namesIn = (all: OppositeWords): readonly Name[] => {
  const known = lists.get(all);
  if (known) return known;
  const names = OPPOSITES.flatMap((id) =>
    (['more', 'less'] as const).flatMap((side) =>
      (all[id]?.[side] ?? '')
        .split(',')
        .filter((name) => name !== '')
        .map((name) => ({ id, side, words: name.split(' ') })),
    ),
  ).toSorted((a, b) => b.words.length - a.words.length);
  lists.set(all, names);
  return names;
};

/** In: the words of a measure, and when two words are forms of one. Out: its sides, by the longest names that end it. */
export const sidesOf = (
  words: readonly string[],
  all: OppositeWords,
  same: (a: string, b: string) => boolean,
): readonly Side[] => {
  const fitting = namesIn(all).filter(
    (name) =>
      name.words.length <= words.length &&
      name.words.every((word, at) => same(word, words[words.length - name.words.length + at] ?? '')),
  );
  const longest = fitting[0]?.words.length ?? 0;
  return fitting
    .filter((name) => name.words.length === longest)
    .map(({ id, side }) => ({ id, side, of: words.slice(0, words.length - longest) }));
};
