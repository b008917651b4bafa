/**
 * Where a team's words stand in a sentence: exactly as the team wrote them, without regard to case. A longer entry goes
 * before a shorter one. A language may let an entry end otherwise (`ending`), so that inflected words are known again.
 */
import { latinFirst } from '../latin-first.ts';
import type { Span } from '../types/span.ts';

/** `exact`: the word stands as it was listed. */
export type Found<T> = Span & { readonly of: T; readonly exact: boolean };

/** True when `word` can be a form of `entry`; both in lower case. */
export type FormOf = (entry: string, word: string) => boolean;

type Word = Span & { readonly lower: string };
type Entry<T> = { readonly words: readonly string[]; readonly of: T };

const WORD = latinFirst(/[\p{L}\p{N}][\p{L}\p{N}'’&+-]*(?::\p{L}{1,6})?/gu);
const SUFFIX = latinFirst(/:\p{L}{1,6}$/u);

const wordsIn = (text: string): readonly Word[] =>
  [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    lower: word.toLowerCase(),
  }));

/** Entries that can begin with the same letters are looked at together. */
const KEY = 3;
const keyOf = (word: string): string => word.slice(0, KEY);

/** In: entries with what each stands for. Out: a function that finds them in a text, without overlaps. */
export const finder = <T>(
  entries: readonly (readonly [text: string, of: T])[],
  formOf: FormOf,
): ((text: string) => readonly Found<T>[]) => {
  const byStart = new Map<string, Entry<T>[]>();
  for (const [text, of] of entries) {
    const words = wordsIn(text).map(({ lower }) => lower);
    const [first] = words;
    if (first === undefined) continue;
    const list = byStart.get(keyOf(first));
    if (list) list.push({ words, of });
    else byStart.set(keyOf(first), [{ words, of }]);
  }
  for (const list of byStart.values()) list.sort((a, b) => b.words.length - a.words.length);

  /** Whether the entry stands here: 2 as listed, 1 in another form, 0 not. */
  const fits = ({ words }: Entry<T>, here: readonly Word[], at: number): 0 | 1 | 2 => {
    let exact = true;
    for (const [step, entry] of words.entries()) {
      const word = here[at + step]?.lower;
      if (word === undefined) return 0;
      if (word === entry) continue;
      if (word.replace(SUFFIX, '') !== entry && !formOf(entry, word)) return 0;
      exact = false;
    }
    return exact ? 2 : 1;
  };

  return (text) => {
    if (byStart.size === 0) return [];
    const here = wordsIn(text);
    const found: Found<T>[] = [];
    for (let at = 0; at < here.length; at += 1) {
      const tried = (byStart.get(keyOf(here[at]?.lower ?? '')) ?? []).map((entry) => ({
        entry,
        fit: fits(entry, here, at),
      }));
      const best = tried.find(({ fit }) => fit === 2) ?? tried.find(({ fit }) => fit === 1);
      const last = best ? here[at + best.entry.words.length - 1] : undefined;
      if (!best || !last) continue;
      found.push({ start: here[at]?.start ?? 0, end: last.end, of: best.entry.of, exact: best.fit === 2 });
      at += best.entry.words.length - 1;
    }
    return found;
  };
};
