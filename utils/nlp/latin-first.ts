/**
 * Expressions that know every letter of the world are dear: an engine spends milliseconds on each the first time, and
 * a language pack has hundreds. Nearly all text of our languages is Latin, and there a short class of letters says the
 * same. So an expression has two editions: the Latin one, and the whole one, which is only made when a text holds a
 * letter or number that the Latin one doesn't know. Neither is asked but where a word of the text begins as it must.
 */

import { ofLastText } from './text/last-text.ts';
import { beginningAt, beginningsOf, isIn, openingsOf, placesIn, tableOf, type Beginnings } from './word-beginnings.ts';

/** The editions agree on every text whose letters and numbers all lie before this character. */
const FIRST_BEYOND = 0x250;
const BEYOND = /[\u0250-\uffff]/;
/** Beyond it: blocks of marks, currency, arrows, boxes and pictures, without a letter or number among them. */
const NEITHER = String.raw`\u2010-\u205f\u20a0-\u20bf\u2190-\u23ff\u2500-\u2775\u2794-\u27bf\ufe0f\u{1f1e6}-\u{1f1ff}\u{1f300}-\u{1faff}`;
const BEYOND_LATIN = new RegExp(String.raw`[^\0-\u024f${NEITHER}]`, 'u');

const CLASS = /\\p\{(?<name>L|N|M|Lu|Ll)\}/gu;

/** The Latin part of a class of characters, as ranges. Without regard to case a class holds more. */
const rangesOf = (name: string, flags: string): string => {
  const known = new RegExp(`\\p{${name}}`, flags);
  let ranges = '';
  for (let code = 0; code < FIRST_BEYOND; code += 1) {
    const from = code;
    while (code < FIRST_BEYOND && known.test(String.fromCodePoint(code))) code += 1;
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
const isLatin = ofLastText((text: string): boolean => !BEYOND.test(text) || !BEYOND_LATIN.test(text));

type Editions = { readonly latin: RegExp; readonly whole: () => RegExp };
const editionFor = ({ latin, whole }: Editions, text: string): RegExp => (isLatin(text) ? latin : whole());

/** In: a text, and an offset. Out: what to ask about the text from there on, set to where; null where nothing is found. */
type Seek = (text: string, from: number) => RegExp | null;

const setTo = (edition: RegExp, at: number): RegExp => {
  edition.lastIndex = at;
  return edition;
};

const seekAnywhere =
  (editions: Editions): Seek =>
  (text, from) =>
    setTo(editionFor(editions, text), from);

const seekAtStart = (editions: Editions, openings: Beginnings): Seek => {
  const table = tableOf(openings);
  return (text, from) => (isIn(table, beginningAt(text, 0)) ? setTo(editionFor(editions, text), from) : null);
};

/** Held against each word that begins so, and nothing in between. */
const seekAtWords = ({ latin, whole }: Editions, beginnings: Beginnings): Seek => {
  const table = tableOf(beginnings);
  let here: RegExp | undefined;
  return (text, from) => {
    const places = placesIn(text);
    for (let index = 0; index < places.offsets.length; index += 1) {
      if (!isIn(table, places.beginnings[index] ?? 0)) continue;
      const at = places.offsets[index] ?? 0;
      if (at < from) continue;
      if (!isLatin(text)) return setTo(whole(), from);
      here ??= new RegExp(latin.source, `${latin.flags}y`);
      here.lastIndex = at;
      if (here.test(text)) return setTo(here, at);
    }
    return null;
  };
};

const seekOf = (editions: Editions, source: string, flags: string): Seek => {
  if (/[my]/u.test(flags)) return seekAnywhere(editions);
  const openings = openingsOf(source);
  if (openings !== null) return seekAtStart(editions, openings);
  const beginnings = beginningsOf(source);
  return beginnings === null ? seekAnywhere(editions) : seekAtWords(editions, beginnings);
};

const allMatches = (pattern: RegExp, text: string): RegExpExecArray[] => {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex += (text.codePointAt(match.index) ?? 0) > 0xffff ? 2 : 1;
  }
  return found;
};

/** Hands every question to the edition that fits the text: those are plain expressions, which engines are fast with. */
class LatinFirst extends RegExp {
  readonly #editions: Editions;
  readonly #seek: () => Seek;
  readonly #goesOn: boolean;

  constructor(editions: Editions, seek: () => Seek) {
    super(editions.latin);
    this.#editions = editions;
    this.#seek = seek;
    this.#goesOn = this.global || this.sticky;
  }

  edition(text: string): RegExp {
    return editionFor(this.#editions, text);
  }

  #fitting(text: string): RegExp | null {
    return this.#seek()(text, this.#goesOn ? this.lastIndex : 0);
  }

  override exec(text: string): RegExpExecArray | null {
    const edition = this.#fitting(text);
    const found = edition?.exec(text) ?? null;
    this.lastIndex = found && edition && this.#goesOn ? edition.lastIndex : 0;
    return found;
  }

  override test(text: string): boolean {
    const edition = this.#fitting(text);
    const isFound = edition?.test(text) === true;
    this.lastIndex = isFound && edition && this.#goesOn ? edition.lastIndex : 0;
    return isFound;
  }

  override [Symbol.match](text: string): RegExpMatchArray | null {
    if (!this.global) return this.exec(text);
    const found = allMatches(this, text).map(([word]) => word);
    return found.length > 0 ? (found as RegExpMatchArray) : null;
  }

  // The engine's own makes a copy of the expression for each text, which costs more than asking it.
  override [Symbol.matchAll](text: string): RegExpStringIterator<RegExpExecArray> {
    return allMatches(this, text).values();
  }

  override [Symbol.replace](text: string, by: string | ((match: string, ...rest: never[]) => string)): string {
    return this.#fitting(text) ? text.replace(this.edition(text), by as string) : text;
  }

  override [Symbol.search](text: string): number {
    return this.#fitting(text) ? text.search(this.edition(text)) : -1;
  }

  override [Symbol.split](text: string, limit?: number): string[] {
    return this.#fitting(text) ? text.split(this.edition(text), limit) : [text];
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
  let seek: Seek | undefined;
  const editions = { latin: new RegExp(latin, all), whole: () => (whole ??= new RegExp(source, all)) };
  return new LatinFirst(editions, () => (seek ??= seekOf(editions, source, all)));
};

/** The plain edition of an expression for one text: for loops that ask many expressions about it. */
export const inText = (pattern: RegExp, text: string): RegExp =>
  pattern instanceof LatinFirst ? pattern.edition(text) : pattern;
