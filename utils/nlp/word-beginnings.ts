/**
 * Most expressions look for words, and most texts hold none of them. So before an expression is run (and before an
 * engine compiles it at all) the first three letters of its words are held against those that the text's words begin with,
 * and only where they agree, the expression against the text.
 */

import { alternativesOf, closing } from './expression-source.ts';
import { ofLastText } from './text/last-text.ts';

/** Each beginning as a number: three kinds of character, five bits each; `ANY` where all will do. */
export type Beginnings = readonly number[];

const LETTERS = 26;
const BEYOND_ASCII = 27;
const DIGIT = 28;
/** Blanks, marks, and the end of the text. */
const NONE = 0;
const ANY = 31;
const LONGEST = 3;

/** "s" and "k" where case doesn't count, beyond ASCII. */
const FOLDED: Readonly<Record<number, number>> = { 0x17f: 19, 0x212a: 11 };

/** Upper and lower case are one; all that is not ASCII is one. */
const kindOf = (code: number): number => {
  if (code >= 0x80) return FOLDED[code] ?? BEYOND_ASCII;
  const letter = code & 31;
  if (code >= 0x40) return letter <= LETTERS ? letter : NONE;
  return code >= 0x30 && code <= 0x39 ? DIGIT : NONE;
};
const KINDS = Uint8Array.from({ length: 0x80 }, (_, code) => kindOf(code));
const kindAt = (text: string, at: number): number => {
  const code = at < text.length ? text.charCodeAt(at) : 0;
  return KINDS[code] ?? kindOf(code);
};

const numberOf = (first: number, second: number, third: number): number => (first << 10) | (second << 5) | third;

/** Where something stands after no letter (a word, or a mark), and what it begins with. */
export type Places = { readonly offsets: readonly number[]; readonly beginnings: readonly number[] };

export const placesIn = ofLastText((text: string): Places => {
  const offsets: number[] = [];
  const beginnings: number[] = [];
  let before = NONE;
  let first = kindAt(text, 0);
  let second = kindAt(text, 1);
  for (let at = 0; at < text.length; at += 1) {
    const third = kindAt(text, at + 2);
    if (before === NONE || before > LETTERS) {
      offsets.push(at);
      beginnings.push(numberOf(first, second, third));
    }
    before = first;
    first = second;
    second = third;
  }
  return { offsets, beginnings };
});

/** Whether what a text begins with at some place is one of these; null: anything may begin there. */
export const fits = (some: Beginnings | null, beginning: number): boolean =>
  some === null ||
  some.includes(beginning) ||
  some.includes(beginning | ANY) ||
  some.includes(beginning | numberOf(0, ANY, ANY));

/** Beginnings to be looked up: by the first two kinds, a bit for each third. */
export type BeginningTable = Uint32Array;

/** Null: anything may begin there. */
export const tableOf = (some: Beginnings | null): BeginningTable => {
  const table = new Uint32Array(1 << (5 * (LONGEST - 1)));
  if (some === null) return table.fill(~0);
  for (const each of some) {
    const [pair, third] = [each >> 5, each & ANY];
    if ((pair & ANY) === ANY) table.fill(~0, pair - ANY, pair + 1);
    else table[pair] = (table[pair] ?? 0) | (third === ANY ? ~0 : 1 << third);
  }
  return table;
};

/** What the text begins with at an offset: to be asked for in tables. */
export const beginningAt = (text: string, at: number): number =>
  numberOf(kindAt(text, at), kindAt(text, at + 1), kindAt(text, at + 2));

export const isIn = (table: BeginningTable, beginning: number): boolean =>
  (((table[beginning >> 5] ?? 0) >> (beginning & ANY)) & 1) === 1;

type Atom = { readonly kinds: readonly number[] | null; readonly length: number };

const kindsOfClass = (inside: string): readonly number[] | null =>
  /^[\w'’]+$/u.test(inside) ? Array.from(inside, (character) => kindOf(character.charCodeAt(0))) : null;

/** The first character that an expression asks for; null kinds: any. */
const atomOf = (source: string): Atom => {
  if (source.startsWith('[')) {
    const length = closing(source, 0);
    return { kinds: kindsOfClass(source.slice(1, length - 1)), length };
  }
  if (source.startsWith('\\')) {
    const [, named = ''] = /^\\(?<named>[pPu]\{[^}]*\}|.)/u.exec(source) ?? [];
    const length = 1 + named.length;
    if (named === 'd') return { kinds: [DIGIT], length };
    if (named === 's') return { kinds: [NONE, BEYOND_ASCII], length };
    return { kinds: /^\w/u.test(named) ? null : [NONE], length };
  }
  return { kinds: source.startsWith('.') ? null : [kindOf(source.charCodeAt(0))], length: 1 };
};

const REPEATED = /^(?:[?*+]|\{\d+(?:,\d*)?\})\??/u;

/** Adds what the rest of an expression can begin with after `before`; false where that can be anything. */
const walk = (source: string, before: readonly number[], found: Set<number>): boolean => {
  const [first, second = ANY, third = ANY] = before;
  const isEnough = before.length === LONGEST;
  const add = (): boolean => {
    if (first !== undefined) found.add(numberOf(first, second, third));
    return first !== undefined;
  };
  if (isEnough || source === '' || source.startsWith('$')) return add();
  if (source.startsWith('^')) return false;
  if (/^\(\?<?[=!]/u.test(source)) return walk(source.slice(closing(source, 0)), before, found);
  const isGroup = source.startsWith('(');
  const { kinds, length } = isGroup ? { kinds: null, length: closing(source, 0) } : atomOf(source);
  const sign = REPEATED.exec(source.slice(length))?.[0] ?? '';
  const rest = source.slice(length + sign.length);
  if (/^(?:[?*]|\{0)/u.test(sign) && !walk(rest, before, found)) return false;
  // What may come again is asked for as if it came once more: two characters further on nothing is asked.
  const again = /^[*+{]/u.test(sign) ? `${`${source.slice(0, length)}?`.repeat(LONGEST - 1)}${rest}` : rest;
  if (isGroup)
    return alternativesOf(source.slice(/^\((?:\?(?::|<\w+>))?/u.exec(source)?.[0].length ?? 1, length - 1)).every(
      (alternative) => walk(alternative + again, before, found),
    );
  return kinds === null ? add() : kinds.every((kind) => walk(again, [...before, kind], found));
};

/** Only what stands after no letter has a beginning: "(?<!\p{L})", also beside other things that it must not stand after. */
const isAfterNoLetter = (source: string): boolean =>
  source.startsWith('(?<!') &&
  alternativesOf(source.slice('(?<!'.length, closing(source, 0) - 1)).some((each) =>
    /^(?:\\p\{L\}|\[\\p\{L\}[^\]]*\])$/u.test(each),
  );

const walkAll = (source: string, isTold: (alternative: string) => boolean, skipped: number): Beginnings | null => {
  const found = new Set<number>();
  const all = alternativesOf(source);
  return all.every((each) => isTold(each) && walk(each.slice(skipped), [], found)) ? [...found] : null;
};

/** In: the source of an expression. Out: all that its matches can begin with; null where they can begin anywhere or anyhow. */
export const beginningsOf = (source: string): Beginnings | null => walkAll(source, isAfterNoLetter, 0);

/** The same of an expression that asks for the start of the text; null for any other. */
export const openingsOf = (source: string): Beginnings | null => walkAll(source, (each) => each.startsWith('^'), 1);
