/** How much the object of a goal tells: named, plain, broad, or nothing. */

import type { Annotation, Span } from '../../types.ts';
import { latinFirst } from '../../latin-first.ts';
import type { Action } from './clause-actions.ts';
import { BROAD, PRAISE, UNRESOLVED } from './clause-objects.ts';
import { verbClass } from './clause-verbs.ts';
import { isTerm, type Terms } from './terms.ts';

const WORD = latinFirst(/[\p{L}\p{N}](?:[\p{L}\p{N}'’&/.+_-]*[\p{L}\p{N}+])?/gu);
const FUNCTION_WORD =
  /^(?:a|an|the|our|my|your|their|its|his|her|this|these|those|that|of|in|on|at|by|for|from|to|with|and|or|as|into|onto|across|within|between|among|about|over|under|up|out|off|all|any|each|every|some|more|less|most|both|new|other|another|additional|existing|current|various|multiple|different|is|are|be|being|been|will|can|we|i|it|they|etc|e\.g|eg|i\.e|ie|well|also|not|no|so|than|there|has|have|high|key|overall|specific|around|throughout|own|further|everything|anything|do)$/iu;

const NAMED = latinFirst(/(?<=\S\s["“(]?)\p{Lu}[\p{L}\p{N}]+|\p{Ll}\p{Lu}|[\p{L}][-_./]\p{L}|\p{Lu}{2,}|\d|["“`]/u);

/** "Become a better listener": that is who writes. */
export const IS_ONE = /^(?:become|be)$/u;

export const contentWords = (text: string, span: Span): string[] =>
  (text.slice(span.start, span.end).match(WORD) ?? []).filter((word) => !FUNCTION_WORD.test(word));

/** The head noun: the last word before the first preposition. */
export const headOf = (object: string): string => {
  const phrase =
    /^[^,;:(]*?(?=\s(?:of|for|in|on|at|by|from|to|with|across|within|between|among|about|into|around|through|via|and|or|that|which|who|so|as|per|against|towards?)\s|[,;:(]|$)/iu.exec(
      object,
    )?.[0] ?? object;
  return phrase.trim();
};

/** A hyphenated word is a term when one of its parts is. */
export const only = (list: Terms, word: string): boolean =>
  isTerm(list, word) || (word.includes('/') && word.split('/').every((part) => isTerm(list, part)));

/** Of these there are several kinds in one place; of quality, support or trust there are none. */
const THING = latinFirst(
  /(?<!\p{L})(?:infrastructure|practices|process(?:es)?|tools?|tooling|systems?|platforms?|services?|documentation|workflows?|operations|models?|methods?|standards?|structures?|routines?)$/iu,
);

/** "A more connected and learning organisation": compared with nothing, such words praise. */
const ADJECTIVE = '[\\p{L}-]+(?:ed|ing|ive|ful|able|ible|ous|ic|ent|ant|ary|al|ern|erse)';
const COMPARED = latinFirst(
  `(?<!\\p{L})(?:more|most|less)\\s+(?<adjectives>${ADJECTIVE}(?:(?:,\\s+|\\s+and\\s+|\\s+or\\s+)${ADJECTIVE})*)(?!\\p{L})`,
  'giu',
);
/** "A skilled, well-supported workforce": two or more adjectives and what they praise are no result. */
const PRAISED = latinFirst(
  `^\\s*(?:an?\\s+)?(?:(?:more\\s+)?(?:${ADJECTIVE}|\\p{L}{3,10}er|safe|clean|green|strong|healthy|happy|skilled|modern|open|fair|smart)(?:,\\s+(?:and\\s+)?|\\s+and\\s+)){1,4}(?:more\\s+)?[\\p{L}-]+\\s+\\p{L}+(?:\\s+for\\s+(?:all|everyone|everybody))?[\\s.!]*$`,
  'iu',
);

const comparedIn = (object: string): readonly string[] =>
  [...object.matchAll(COMPARED)].flatMap(
    ({ groups }) => groups?.['adjectives']?.split(/,?\s+(?:(?:and|or)\s+)?/u) ?? [],
  );

/** "Increase signups": the measure is all that is named. */
const isMeasureAlone = (object: Span, words: readonly string[], text: string, metrics: readonly Span[]): boolean => {
  const inside = metrics.filter(({ start, end }) => start >= object.start && end <= object.end);
  return inside.reduce((sum, metric) => sum + contentWords(text, metric).length, 0) >= words.length;
};

/** "Move this to the new server": what is done is clear, if not to what. */
const PRONOUN = /^\s*(?:it|this|these|those|them)(?!\p{L})/iu;

/** "Our people and strengthen our culture": a second effort without an end. */
const AND_VERB = latinFirst(/\s(?:and|&)\s(?<verb>\p{L}{3,})(?=\s(?:our|the|my|their|its|all|more|better)\s)/giu);
const secondEffort = (object: string): RegExpExecArray | undefined =>
  [...object.matchAll(AND_VERB)].find(({ groups }) => verbClass(groups?.['verb'] ?? '')?.kind === 'vague');

/** How much the object tells: named (a stranger knows what it is), plain, broad, or nothing. */
const objectCue = (text: string, action: Action, metrics: readonly Span[]): string => {
  const object = text.slice(action.object.start, action.object.end);
  const second = secondEffort(object)?.groups?.['verb'];
  const words = contentWords(text, action.object).filter((word) => word !== second);
  if (words.length === 0 || UNRESOLVED.test(object))
    return action.kind === 'make' && action.lemma !== 'do' && PRONOUN.test(object) ? 'object-broad' : 'object-none';
  if (action.kind === 'topic' && PRAISED.test(object)) return 'object-broad';
  const compared = comparedIn(object);
  if (action.hasPeople) return 'object-broad';
  const vagueWords = words.filter((word) => only(BROAD, word) || only(PRAISE, word) || compared.includes(word)).length;
  if (vagueWords === words.length) return 'object-broad';
  const head = headOf(object);
  const broadHead = only(BROAD, head.split(/\s+/u).at(-1) ?? '');
  const headWords = head.match(WORD)?.filter((word) => !FUNCTION_WORD.test(word)) ?? [];
  const vagueHead = headWords.length > 0 && headWords.every((word) => only(BROAD, word) || only(PRAISE, word));
  // The quotation may have been opened before it.
  const named = NAMED.test(object.replace(/(?<![\s.!])[\s.!]+$/u, '').replace(/["”’`]$/u, ''));
  if (vagueHead && headWords.some((word) => only(PRAISE, word)))
    return named && IS_ONE.test(action.lemma) ? 'object-plain' : 'object-broad';
  const plain = words.length - vagueWords;
  // "Improve our deployment infrastructure": of what kind it is tells where
  if (broadHead && action.kind === 'vague' && THING.test(head) && headWords.length > 1 && plain > 0)
    return 'object-plain';
  // "Become a data-driven organisation"
  if (broadHead && IS_ONE.test(action.lemma)) return 'object-broad';
  if (broadHead && (plain < 2 || vagueWords >= plain) && !named) return 'object-broad';
  if (action.kind === 'change' && !named && isMeasureAlone(action.object, words, text, metrics)) return 'object-plain';
  if (plain >= 2 || named) return 'object-named';
  return 'object-plain';
};

/** Of two efforts that both name nothing, the first is told. */
export const objectOf = (text: string, action: Action, metrics: readonly Span[]): Annotation['cues'][number] => {
  const { start, end } = action.object;
  const cue = objectCue(text, action, metrics);
  const second = cue === 'object-broad' ? secondEffort(text.slice(start, end)) : undefined;
  return { start, end: second ? start + second.index : end, cue };
};
