/** Where words can be put into a goal's sentence. Offsets count from the start of the sentence. */

import { actionOf } from '../criteria/reading.ts';
import type { Annotation, Candidate, Clause, Token } from '../types.ts';
import { latinFirst } from '../latin-first.ts';

export type Frame = {
  readonly annotation: Annotation;
  /** Of the sentence in the candidate's text. */
  readonly offset: number;
  /** After the last word, before closing punctuation, remarks in brackets and what follows a dash. */
  readonly end: number;
  /** As `end`, but after such remarks: the place for one more. */
  readonly close: number;
  /** After what is to be done, before what only explains it. */
  readonly core: number;
  /** As `core`, but before a time that closes it. */
  readonly beforeTime: number;
  /** The kind of the clause that follows `core`. */
  readonly follows: Clause['kind'] | null;
  /** The last words hang on something else than the action, so that what follows them would too. */
  readonly tangled: boolean;
  readonly words: number;
  /** No other sentence of the same goal follows. */
  readonly last: boolean;
};

/** Which words end in a full stop that ends no sentence. */
type Abbreviating = { readonly abbreviation: RegExp };

const CLOSING = /[\s.!?;:,]/u;
/** A list that goes on: nothing can follow it. */
const GOES_ON = /(?:…|\.\.\.)$/u;
const EMOJI_END = /(?:\p{Extended_Pictographic}|\uFE0F|\p{Emoji_Modifier})$/u;
const EMOJI = /^(?:\p{Extended_Pictographic}|\p{M}|\u200D|\p{Emoji_Modifier}|\s)$/u;
/** A short remark in brackets after a space; a link's address follows its text without one, and a number explains what stands before it. */
const REMARK = /\s\([^()\n\d]{1,28}\)$/u;
const WRAPS: readonly (readonly [string, string])[] = [
  ['**', '**'],
  ['__', '__'],
  ['~~', '~~'],
  ['*', '*'],
  ['_', '_'],
  ['“', '”'],
  ['"', '"'],
  ['(', ')'],
];
/** More words after a dash are no remark: the sentence goes on in them. */
const LONGEST_TAIL = 8;
const TAIL = /\s(?:[-–—]{1,2}|=>)\s/gu;
const WORD = latinFirst(/[\p{L}\p{N}][\p{L}\p{N}'’/-]*/gu);
/** What explains: the action stands before it. */
const EXPLAINS: ReadonlySet<Clause['kind']> = new Set(['purpose', 'reason', 'means', 'participle', 'condition']);

/** The end without the characters that stand there and match. */
const endWithout = (text: string, end: number, unwanted: RegExp): number => {
  let at = end;
  while (at > 0) {
    const pair = /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(Math.max(0, at - 2), at));
    const width = pair ? 2 : 1;
    if (!unwanted.test(text.slice(at - width, at))) break;
    at -= width;
  }
  return Math.max(0, at);
};

/** Without closing punctuation, else without a short remark in brackets, else without emoji. Never nothing. */
const withoutEnding = (text: string, remarks: boolean): number => {
  const bare = endWithout(text, text.length, CLOSING);
  const remark = remarks && bare === text.length ? REMARK.exec(text) : null;
  const end = bare < text.length ? bare : remark ? endWithout(text, remark.index, CLOSING) : withoutEmoji(text);
  return end > 0 ? end : text.length;
};

const withoutEmoji = (text: string): number =>
  EMOJI_END.test(text) ? endWithout(text, text.length, EMOJI) : text.length;

/** After the last word that is neither punctuation, nor an emoji, nor a short remark, nor the closing half of a wrap. */
const contentEnd = (text: string, abbreviation: RegExp, remarks: boolean): number => {
  let end = text.trimEnd().length;
  for (let before = -1; before !== end;) {
    before = end;
    const slice = text.slice(0, end);
    if (abbreviation.test(slice) || GOES_ON.test(slice)) break;
    const [open, close] = WRAPS.find(
      ([o, c]) => text.startsWith(o) && slice.endsWith(c) && !slice.slice(o.length, -c.length).includes(o),
    ) ?? ['', ''];
    if (open !== '' && end > open.length + close.length) end -= close.length;
    else end = withoutEnding(slice, remarks);
  }
  return end;
};

/** Before a remark after a dash; two dashes hold a remark inside the sentence, and it goes on after them. */
const beforeTail = (text: string, from: number, end: number): number => {
  const dashes = [...text.slice(0, end).matchAll(TAIL)].filter((match) => match.index >= from);
  const [only] = dashes;
  if (only === undefined || dashes.length !== 1) return end;
  const [before, after] = [text.slice(0, only.index), text.slice(only.index, end)].map(
    (part) => part.match(WORD)?.length,
  );
  return (before ?? 0) >= 3 && (after ?? 0) <= LONGEST_TAIL ? only.index : end;
};

const trimmed = (text: string, end: number): number => endWithout(text, end, /[\s,;:]/u);

/** Words that want more after them. */
const LEADS_ON: ReadonlySet<Token['pos']> = new Set([
  'adjective',
  'pronoun',
  'conjunction',
  'preposition',
  'determiner',
]);

/** "delightful to use", "make it so that": the clause completes the word before it and can't be parted from it. */
const completes = ({ tokens }: Annotation, at: number): boolean => {
  const before = tokens.findLast((token) => token.end <= at);
  return before !== undefined && LEADS_ON.has(before.pos);
};

const insideBrackets = (text: string, at: number): boolean => {
  const before = text.slice(0, at);
  return before.lastIndexOf('(') > before.lastIndexOf(')');
};

/** In: one sentence. Out: its places. */
export const frameOf = (annotation: Annotation, offset: number, phrasing: Abbreviating, last = true): Frame => {
  const { text, clauses, times } = annotation;
  const action = actionOf(annotation);
  const headEnd = action.kind === 'topic' ? 0 : action.end;
  const end = beforeTail(text, headEnd, contentEnd(text, phrasing.abbreviation, true));
  const close = contentEnd(text, phrasing.abbreviation, false);
  let core = end;
  let follows: Clause['kind'] | null = null;
  const inside = clauses.filter((clause) => clause.start < end);
  for (const clause of inside.toReversed()) {
    if (!EXPLAINS.has(clause.kind) || clause.start <= headEnd || completes(annotation, clause.start)) break;
    const place = trimmed(text, clause.start);
    if (insideBrackets(text, place)) continue;
    core = place;
    follows = clause.kind;
  }
  const clause = inside.findLast(({ start }) => start < core);
  const time = times.find(
    (found) => found.end >= core && found.start < core && found.kind !== 'cadence' && found.kind !== 'process',
  );
  const beforeTime = time && time.start > headEnd ? trimmed(text, time.start) : core;
  const words = text.slice(0, core).match(WORD)?.length ?? 0;
  const tangled =
    (clause !== undefined && clause.kind !== 'main') || /(?:[…:]|\.\.\.)\s*$/u.test(text.slice(0, end)) || words > 18;
  return { annotation, offset, end, close, core, beforeTime, follows, tangled, words, last };
};

/** "Booking page. Build a page …": the few words before what is to be done are its title. */
const LONGEST_TITLE = 3;
const TITLES: ReadonlySet<Annotation['shape']> = new Set(['gerund', 'noun-phrase']);
const COMMANDS: ReadonlySet<Annotation['shape']> = new Set(['imperative', 'will']);
const isTitle = ({ tokens, shape, quantities }: Annotation): boolean =>
  TITLES.has(shape) && tokens.length <= LONGEST_TITLE && quantities.length === 0;

/** The sentence that a rewrite changes: the first that states the writer's own action. */
export const frameOfCandidate = (candidate: Candidate, phrasing: Abbreviating): Frame | null => {
  const asked = candidate.sentences.filter(({ own, annotation }) => own && annotation.shape !== 'question');
  const said = asked.filter(({ annotation }) => annotation.tokens.length > 1);
  // One word and a full stop is a title.
  const own = said.length > 0 ? said : asked;
  const first = own.findIndex(({ annotation }) => annotation.head !== null);
  const [found, next] = first < 0 ? own : own.slice(first);
  const titled = found && next && isTitle(found.annotation) && COMMANDS.has(next.annotation.shape);
  const chosen = titled ? next : found;
  // "… with reasons. And how …": words between the two would part them.
  const after = candidate.sentences.find(({ offset }) => chosen !== undefined && offset > chosen.offset);
  if (after?.annotation.tokens[0]?.pos === 'conjunction') return null;
  return chosen ? frameOf(chosen.annotation, chosen.offset, phrasing, chosen === candidate.sentences.at(-1)) : null;
};
