/**
 * Expressions that know every letter of the world are dear: an engine spends milliseconds on each the first time, and
 * a language pack has hundreds. Nearly all text of our languages is Latin, and there a short class of letters says the
 * same. So an expression has two editions: the Latin one, and the whole one, which is only made when a text holds a
 * letter or number that the Latin one doesn't know. Neither is asked where no word of the text begins as it must.
 */

import {
  beginningAt,
  beginningsOf,
  holds,
  isIn,
  openingsOf,
  readBeginnings,
  tableOf,
  type Beginnings,
} from './word-beginnings.ts';

/** The editions agree on every text whose letters and numbers all lie before this character. */
const BEYOND = 0x250;
/** Beyond it: blocks of marks, currency, arrows, boxes and pictures, without a letter or number among them. */
const NEITHER = String.raw`\u2010-\u205f\u20a0-\u20bf\u2190-\u23ff\u2500-\u2775\u2794-\u27bf\ufe0f\u{1f1e6}-\u{1f1ff}\u{1f300}-\u{1faff}`;
const BEYOND_LATIN = new RegExp(String.raw`[^\0-\u024f${NEITHER}]`, 'u');

const CLASS = /\\p\{(?<name>L|N|Lu|Ll)\}/gu;

/** The Latin part of a class of characters, as ranges. Without regard to case a class holds more. */
const rangesOf = (name: string, flags: string): string => {
  const known = new RegExp(`\\p{${name}}`, flags);
  let ranges = '';
  for (let code = 0; code < BEYOND; code += 1) {
    const from = code;
    while (code < BEYOND && known.test(String.fromCodePoint(code))) code += 1;
    if (code > from) ranges += `\\u{${from.toString(16)}}-\\u{${(code - 1).toString(16)}}`;
  }
  return ranges;
};

const ranges = new Map<string, string>();

/** In: the source of an expression with flag `u`. Out: the same with its classes cut down to Latin. */
const latinSource = (source: string, flags: string): string =>
  source.replace(CLASS, (_match, name: string, at: number) => {
    const key = name + flags;
    const list = ranges.get(key) ?? rangesOf(name, flags);
    ranges.set(key, list);
    return isInClass(source, at) ? list : `[${list}]`;
  });

const isInClass = (source: string, at: number): boolean => {
  let inside = false;
  for (let index = 0; index < at; index += 1) {
    const character = source[index];
    if (character === '\\') index += 1;
    else if (character === '[') inside = true;
    else if (character === ']') inside = false;
  }
  return inside;
};

// The same text is asked about again and again, by one expression after the other.
let lastText = '';
let lastIsLatin = true;
let areRead = false;

const look = (text: string): void => {
  if (text === lastText) return;
  lastText = text;
  lastIsLatin = !BEYOND_LATIN.test(text);
  areRead = false;
};

const isLatin = (text: string): boolean => {
  look(text);
  return lastIsLatin;
};

const mayHold = (text: string, beginnings: Beginnings): boolean => {
  look(text);
  if (!areRead) readBeginnings(text);
  areRead = true;
  return holds(beginnings);
};

/** Whether a text may hold what the expression looks for; false where no word of it begins so. */
type Filter = (text: string) => boolean;

const filterOf = (source: string, flags: string): Filter => {
  const openings = flags.includes('m') ? null : openingsOf(source);
  if (openings !== null) {
    const table = tableOf(openings);
    return (text) => isIn(table, beginningAt(text, 0));
  }
  const beginnings = beginningsOf(source);
  return beginnings === null ? () => true : (text) => mayHold(text, beginnings);
};

type Editions = { readonly latin: RegExp; readonly whole: () => RegExp; readonly filter: () => Filter };

const allMatches = (pattern: RegExp, text: string): RegExpExecArray[] => {
  const found: RegExpExecArray[] = [];
  for (let match = pattern.exec(text); match !== null; match = pattern.global ? pattern.exec(text) : null) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex += (text.codePointAt(match.index) ?? 0) > 0xffff ? 2 : 1;
  }
  return found;
};

/** Hands every question to the edition that fits the text: those are plain expressions, which engines are fast with. */
class LatinFirst extends RegExp {
  readonly #editions: Editions;

  constructor(editions: Editions) {
    super(editions.latin);
    this.#editions = editions;
  }

  edition(text: string): RegExp {
    return isLatin(text) ? this.#editions.latin : this.#editions.whole();
  }

  /** The edition to ask about a text; null where nothing will be found. */
  #fitting(text: string): RegExp | null {
    const mayBeFound = this.#editions.filter()(text);
    const edition = mayBeFound ? this.edition(text) : null;
    if (edition) edition.lastIndex = this.lastIndex;
    else this.lastIndex = 0;
    return edition;
  }

  /** `none` is the answer where nothing is found. */
  #ask<Answer>(text: string, question: (edition: RegExp) => Answer, none: Answer): Answer {
    const edition = this.#fitting(text);
    if (!edition) return none;
    const answer = question(edition);
    this.lastIndex = edition.lastIndex;
    return answer;
  }

  override exec(text: string): RegExpExecArray | null {
    return this.#ask(text, (edition) => edition.exec(text), null);
  }

  // By far the most are tests: they go without a function of their own.
  override test(text: string): boolean {
    const edition = this.#fitting(text);
    const isFound = edition?.test(text) === true;
    if (edition) this.lastIndex = edition.lastIndex;
    return isFound;
  }

  override [Symbol.match](text: string): RegExpMatchArray | null {
    return this.#ask(text, (edition) => text.match(edition), null);
  }

  // The engine's own makes a copy of the expression for each text, which costs more than asking it.
  override [Symbol.matchAll](text: string): RegExpStringIterator<RegExpExecArray> {
    return this.#ask(text, (edition) => allMatches(edition, text), []).values();
  }

  override [Symbol.replace](text: string, by: string | ((match: string, ...rest: never[]) => string)): string {
    return this.#ask(text, (edition) => text.replace(edition, by as string), text);
  }

  override [Symbol.search](text: string): number {
    return this.#ask(text, (edition) => text.search(edition), -1);
  }

  override [Symbol.split](text: string, limit?: number): string[] {
    return this.#ask(text, (edition) => text.split(edition, limit), [text]);
  }
}

/** In: an expression, or its source. Out: one that finds the same and is cheap to make while texts are Latin. */
export const latinFirst = (pattern: RegExp | string, flags = 'u'): RegExp => {
  const made = typeof pattern === 'string' ? undefined : pattern;
  const source = made?.source ?? String(pattern);
  const all = made?.flags ?? flags;
  const latin = all.includes('u') ? latinSource(source, all.includes('i') ? 'iu' : 'u') : source;
  if (latin === source) return made ?? new RegExp(source, all);
  let whole = made;
  let filter: Filter | undefined;
  return new LatinFirst({
    latin: new RegExp(latin, all),
    whole: () => (whole ??= new RegExp(source, all)),
    filter: () => (filter ??= filterOf(source, all)),
  });
};

/** The plain edition of an expression for one text: for loops that ask many expressions about it. */
export const inText = (pattern: RegExp, text: string): RegExp =>
  pattern instanceof LatinFirst ? pattern.edition(text) : pattern;
