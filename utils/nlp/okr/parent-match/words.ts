/** Finds the concepts and the telling words of a text, by what a language pack calls them. */

import type { Span } from '../../types/span.ts';
import { concepts, pairs, type ConceptId } from './concepts.ts';
import type { TopicId, TopicWords } from './topic-words.ts';

/** How sure a text is about something, and the words that say so, as they are written. */
export type Heard = { readonly strength: number; readonly words: string };

export type Topics = {
  readonly concepts: ReadonlyMap<TopicId, Heard>;
  /** Stems of words that may tell, with the word as it is written. */
  readonly stems: ReadonlyMap<string, string>;
  /** Two words of no general use that follow one another: their stems, with the words as they are written. */
  readonly phrases: ReadonlyMap<string, string>;
  /** It says how much, and not only by when. */
  readonly measured: boolean;
};

/** A text about nothing that is known. */
export const NO_TOPICS: Topics = { concepts: new Map(), stems: new Map(), phrases: new Map(), measured: false };

type Part = { readonly text: string; readonly open: boolean };
type Entry = { readonly id: TopicId; readonly parts: readonly Part[]; readonly length: number };
type Lexicon = {
  readonly exact: ReadonlyMap<string, readonly Entry[]>;
  readonly open: ReadonlyMap<string, readonly Entry[]>;
  /** Stems of the common words. */
  readonly common: ReadonlySet<string>;
};

const STRENGTH = { theme: 1, field: 0.6, who: 0.5, how: 0.4, upkeep: 1 } as const;
/** One short word is often meant otherwise: it says less than several words do, or a long one; one of many meanings, still less. */
const ALONE = 0.85;
const LONG = 8;
/** Where words are beginnings. */
const LONG_BEGINNING = 7;
const DOUBTFUL = 0.6;
/** Two concepts that make a third say it a little less plainly. */
const MADE = 0.9;
/** Words shorter than this aren't looked for inside compounds. */
const INSIDE = 6;
/** But as a compound's last part, before its ending. */
const LAST_PART = 4;
const ENDING = 4;
/** A compound's first part has this many letters at least. */
const FIRST_PART = 3;
/** What follows another word is known from less. */
const SHORTEST_INSIDE = 5;
const NEAR = 32;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}&/-]*/gu;
const SHORTEST = 3;

const strengthOf = (id: TopicId): number =>
  id.startsWith('place:') ? STRENGTH.theme : STRENGTH[concepts[id as ConceptId].kind];

const namesSomebody = (id: TopicId): boolean => !id.startsWith('place:') && concepts[id as ConceptId].kind === 'who';

const partOf = (written: string, { stem, compounds }: TopicWords): Part => {
  if (written.startsWith('=')) return { text: written.slice(1), open: false };
  if (written.endsWith('*')) return { text: written.slice(0, -1), open: true };
  return compounds ? { text: written, open: true } : { text: stem(written), open: false };
};

const plainness = ({ parts, length }: Entry, { stem }: Token, { doubtful, compounds }: TopicWords): number => {
  if (parts.length > 1) return 1;
  const isLong = length >= (compounds ? LONG_BEGINNING : LONG);
  return (isLong ? 1 : ALONE) * (doubtful?.has(stem) ? DOUBTFUL : 1);
};

const lexicons = new WeakMap<TopicWords, Lexicon>();

const lexiconOf = (words: TopicWords): Lexicon => {
  const known = lexicons.get(words);
  if (known) return known;
  const common = new Set([...words.common].map(words.stem));
  const lexicon = { exact: new Map<string, Entry[]>(), open: new Map<string, Entry[]>(), common };
  const all: readonly (readonly [TopicId, string])[] = [
    ...(Object.entries(words.concepts) as [ConceptId, string][]),
    ...Object.entries(words.places).map(([country, names]) => [`place:${country}` as const, names] as const),
  ];
  for (const [id, listed] of all) {
    for (const written of new Set(listed.split(','))) {
      const parts = written.split(' ').map((each) => partOf(each, words));
      const [first] = parts;
      if (!first) continue;
      const to = first.open ? lexicon.open : lexicon.exact;
      const entry = { id, parts, length: parts.reduce((sum, { text }) => sum + text.length, 0) };
      const others = to.get(first.text);
      if (others) others.push(entry);
      else to.set(first.text, [entry]);
    }
  }
  lexicons.set(words, lexicon);
  return lexicon;
};

type Token = Span & { readonly lower: string; readonly stem: string };

const tokensOf = (text: string, { stem }: TopicWords, hidden: readonly Span[]): readonly Token[] =>
  [...text.matchAll(WORD)]
    .map(({ 0: word, index }) => ({ start: index, end: index + word.length, lower: word.toLowerCase() }))
    .filter(({ start, end }) => !hidden.some((span) => start < span.end && span.start < end))
    .map((token) => ({ ...token, stem: stem(token.lower) }));

/** In a compound the word that follows may stand last: "uutta yritysasiakasta". */
const fits = ({ text, open }: Part, { lower, stem }: Token, compounds: boolean): boolean =>
  open
    ? lower.startsWith(text) || (compounds && text.length >= SHORTEST_INSIDE && lower.indexOf(text) >= FIRST_PART)
    : lower === text || stem === text;

/** Entries that begin with this token; of those of one word only the longest, which is the most telling. */
const entriesAt = (
  tokens: readonly Token[],
  at: number,
  { exact, open }: Lexicon,
  compounds: boolean,
): readonly Entry[] => {
  const token = tokens[at];
  if (!token) return [];
  const { lower, stem } = token;
  const found: Entry[] = [...(exact.get(stem) ?? []), ...(stem === lower ? [] : (exact.get(lower) ?? []))];
  for (let end = 2; end <= lower.length; end += 1) found.push(...(open.get(lower.slice(0, end)) ?? []));
  const whole = found.filter(({ parts }) =>
    parts.every((part, nth) => {
      const next = tokens[at + nth];
      return nth === 0 || (next !== undefined && fits(part, next, compounds));
    }),
  );
  const longest = Math.max(0, ...whole.filter(({ parts }) => parts.length === 1).map(({ length }) => length));
  const kept = whole.filter(({ parts, length }) => parts.length > 1 || length === longest);
  // What the longest beginning covers is not read again: "linja-auto" is no "auto".
  if (compounds)
    for (let from = Math.max(FIRST_PART, longest); from <= lower.length - LAST_PART; from += 1)
      for (let end = from + LAST_PART; end <= lower.length; end += 1)
        if (end - from >= INSIDE || lower.length - end <= ENDING)
          kept.push(...(open.get(lower.slice(from, end)) ?? []).filter(({ parts }) => parts.length === 1));
  return kept;
};

const saysHowMuch = (text: string, { amounts }: TopicWords, hidden: readonly Span[]): boolean =>
  [...text.matchAll(/\d/gu), ...text.matchAll(amounts)].some(
    ({ index }) => !hidden.some(({ start, end }) => start <= index && index < end),
  );

/** In: a text, its language's words, and spans that don't count, such as dates. Out: what it is about. */
export const topicsOf = (text: string, words: TopicWords, hidden: readonly Span[] = []): Topics => {
  const lexicon = lexiconOf(words);
  const tokens = tokensOf(text, words, hidden);
  const found = new Map<TopicId, Heard & Span>();
  const add = (id: TopicId, strength: number, span: Span): void => {
    if ((found.get(id)?.strength ?? 0) >= strength) return;
    found.set(id, { strength, words: text.slice(span.start, span.end), start: span.start, end: span.end });
  };
  // "Staff retention" keeps no customers: words that go on with others say what all of them say, and whom they name.
  let covered = 0;
  for (const [at, token] of tokens.entries()) {
    const entries = entriesAt(tokens, at, lexicon, words.compounds);
    // "Burns out" is no burn either.
    const isCovered = at < covered || entries.some(({ parts }) => parts.length > 1);
    for (const entry of entries) {
      const { id, parts } = entry;
      if (parts.length === 1 && isCovered && !namesSomebody(id)) continue;
      if (parts.length > 1) covered = Math.max(covered, at + parts.length);
      add(id, strengthOf(id) * plainness(entry, token, words), {
        start: token.start,
        end: tokens[at + parts.length - 1]?.end ?? token.end,
      });
    }
  }
  for (const [one, other, made] of pairs) {
    const [a, b] = [found.get(one), found.get(other)];
    if (!a || !b) continue;
    const span = { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
    add(made, MADE, span.end - span.start <= NEAR ? span : b);
  }
  const mayTell = ({ lower }: Token): boolean =>
    lower.length >= SHORTEST && !words.common.has(lower) && !/^\d/u.test(lower);
  const telling = tokens.filter((token) => mayTell(token) && !lexicon.common.has(token.stem));
  const phrases = tokens.slice(1).flatMap((second, index): readonly (readonly [string, string])[] => {
    const first = tokens[index];
    if (!first || second.start - first.end !== 1 || !mayTell(first) || !mayTell(second)) return [];
    return [[`${first.stem} ${second.stem}`, text.slice(first.start, second.end)]];
  });
  return {
    concepts: new Map([...found].map(([id, { strength, words: said }]) => [id, { strength, words: said }])),
    stems: new Map(telling.map(({ stem, start, end }) => [stem, text.slice(start, end)])),
    phrases: new Map(phrases),
    measured: saysHowMuch(text, words, hidden),
  };
};
