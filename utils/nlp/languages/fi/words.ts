/** Word boundaries, tokens and the endings that Finnish nouns take. */

import type { Span } from '../../types.ts';
import { latinFirst } from '../../latin-first.ts';

/** Whole words only; `\b` knows no ä. */
export const word = (source: string, flags = 'iu'): RegExp =>
  latinFirst(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, flags);

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
  '(?:[aeiouyäö]?n|[aeiouyäö]?h[aeiouyäö]n|seen|s?iin|ihin|t?t?[aä]{1,2}|t|[iej]{0,2}(?:ss[aä]|st[aä]|ll[aä]|lt[aä]|lle|n[aä]|ks[ie])|j[aä]|i[aä]|it[aä]|jen|ien|iden|itten|ten|ine)?(?:ni|si|ns[aä]|mme|nne|[aä]n|en)?(?:kin|k[aä][aä]n|h[aä]n|k[oö])?';

/** All matches as spans. */
export const spansOf = (text: string, pattern: RegExp): readonly Span[] =>
  [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length }));

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
