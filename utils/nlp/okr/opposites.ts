/**
 * Measures that everybody wants to go one way, most with two sides: where the one rises, the other falls, as retention
 * and churn. Here they have ids, and what objectives are about that ask for them; each language names what is wanted
 * (`more`) and what is not (`less`) in its `opposites.ts`.
 */

import type { ConceptId } from './parent-match/concepts.ts';

export const OPPOSITES = {
  staying: ['customerRetention', 'recurringRevenue'],
  // Only where people at work are named.
  'staff-staying': ['workplace'],
  leaving: ['workplace'],
  running: ['reliability'],
  incidents: ['reliability', 'security'],
  liking: ['satisfaction', 'quality'],
  rightness: ['quality'],
  quality: ['quality', 'reliability', 'satisfaction'],
  returns: ['quality', 'satisfaction'],
  passing: ['schooling', 'quality'],
  finishing: ['schooling', 'gettingStarted'],
  winning: ['pipeline', 'newCustomers', 'revenue'],
  presence: ['wellbeing', 'workplace', 'schooling', 'participation'],
  sickness: ['wellbeing', 'workplace'],
  strain: ['wellbeing', 'workload', 'workplace'],
  punctuality: ['punctuality', 'logistics'],
  waiting: ['waiting', 'serviceEase', 'performance'],
  answering: ['responseTime', 'support', 'serviceEase', 'waiting', 'performance', 'satisfaction'],
  handling: ['responseTime', 'serviceEase', 'waiting', 'resolution', 'deliverySpeed', 'efficiency', 'performance'],
  delivering: ['logistics', 'punctuality', 'performance'],
  loading: ['performance'],
  fullness: ['premises', 'production'],
  employment: ['employment'],
  safety: ['safety'],
  weaknesses: ['security'],
  selling: ['revenue', 'recurringRevenue', 'growth'],
  earning: ['profit', 'finance'],
  cost: ['cost', 'profit', 'efficiency', 'finance'],
  debt: ['debt', 'finance'],
  emissions: ['climate', 'environment'],
  energy: ['energy', 'climate', 'environment'],
  waste: ['circular', 'environment'],
} as const satisfies Readonly<Record<string, readonly ConceptId[]>>;
export type Opposite = keyof typeof OPPOSITES;

/** What is wanted, and what it keeps down; names parted by commas, the words of one by blanks. */
export type OppositeWords = Readonly<Partial<Record<Opposite, { readonly more?: string; readonly less?: string }>>>;

/** On which side of which measure a name stands, and what stands before it: "data" of "data accuracy". */
export type Side = { readonly id: Opposite; readonly side: 'more' | 'less'; readonly of: readonly string[] };

export type OppositeName = {
  readonly id: Opposite;
  readonly side: Side['side'];
  readonly words: readonly string[];
};

const lists = new WeakMap<OppositeWords, readonly OppositeName[]>();

/** All names of a language, the longest first. */
export const namesIn = (all: OppositeWords): readonly OppositeName[] => {
  const known = lists.get(all);
  if (known) return known;
  const names = (Object.keys(OPPOSITES) as Opposite[])
    .flatMap((id) =>
      (['more', 'less'] as const).flatMap((side) =>
        (all[id]?.[side] ?? '')
          .split(',')
          .filter((name) => name !== '')
          .map((name) => ({ id, side, words: name.split(' ') })),
      ),
    )
    .toSorted((a, b) => b.words.length - a.words.length);
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
