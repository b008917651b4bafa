/** Word boundaries, tokens and the endings that Finnish nouns take. */

import type { Span } from '../../types.ts';
import { latinFirst } from '../../latin-first.ts';

const VOWELS: Readonly<Record<string, string>> = { A: '[aä]', O: '[oö]', U: '[uy]' };
const spelt = (source: string): string => source.replace(/(?<!\\)[AOU]/gu, (vowel) => VOWELS[vowel] ?? vowel);

/**
 * An expression as grammars write it: "…" is the rest of a word, a blank is any space, brackets only hold together, and
 * where capitals don't count, A, O and U are ä, ö and y as well ("ssA").
 */
export const pattern = (source: string, flags = 'iu'): RegExp =>
  latinFirst(
    (flags.includes('i') ? spelt(source) : source)
      .replace(/…/gu, '\\p{L}+')
      .replace(/ /gu, '\\s+')
      .replace(/(?<!\\)\((?!\?)/gu, '(?:'),
    flags,
  );

/** Whole words only; `\b` knows no ä. */
export const word = (source: string, flags = 'iu'): RegExp =>
  pattern(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, flags);

/** Of sorted words that are the same up to `depth`: what follows there. */
const branches = (words: readonly string[], depth: number): string => {
  const parts: string[] = [];
  for (let from = 0, to = 1; from < words.length; from = to, to += 1) {
    const [first = ''] = words.slice(from, to);
    const letter = first[depth];
    if (letter !== undefined && letter !== '(') while (words[to]?.[depth] === letter) to += 1;
    parts.push(to - from === 1 ? first.slice(depth) : `${letter}(?:${branches(words.slice(from, to), depth + 1)})`);
  }
  return parts.join('|');
};

/**
 * In: words; a bracket in one begins a pattern. Out: an expression of them all, as a tree of letters: engines try one
 * branch after a letter instead of every word.
 */
export const anyOf = (words: Iterable<string>): string => branches([...new Set(words)].toSorted(), 0);

const TOKEN = latinFirst(/[\p{L}\p{N}%€]+(?:[:’'./&-][\p{L}\p{N}]+)*/gu);

export type Word = Span & { readonly text: string; readonly lower: string };

export const wordsOf = (text: string): readonly Word[] =>
  [...text.matchAll(TOKEN)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
    lower: match[0].toLowerCase().normalize('NFC'),
  }));

/** Case, number, owner and particle, after the stem. */
export const ENDING =
  '(?:[aeiouyäö]?n|[aeiouyäö]?h[aeiouyäö]n|seen|s?iin|t?t?[aä]{1,2}|t|[iej]{0,2}(?:ss[aä]|st[aä]|ll[aä]|lt[aä]|lle|n[aä]|ks[ie])|j[aä]|i[aä]|it[aä]|jen|ien|iden|itten|ten|ine)?(?:ni|si|ns[aä]|mme|nne|[aä]n|en)?(?:kin|k[aä][aä]n|h[aä]n|k[oö])?';

/** All matches as spans. */
export const spansOf = (text: string, pattern: RegExp): readonly Span[] =>
  [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length }));

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
