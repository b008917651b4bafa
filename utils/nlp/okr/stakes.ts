/**
 * What is at stake in a goal: a measure that everybody wants to go one way, and whether the goal moves it the other. An
 * objective about the same wants none of that, whatever it calls it: more churn under "Customers stay with us".
 */

import { cuesOf } from '../criteria/reading.ts';
import type { Annotation, Token } from '../types.ts';
import { sameWord } from './measure-words.ts';
import { namesIn, OPPOSITES, type Opposite, type OppositeName } from './opposites.ts';
import { topicsOf, type Topics } from './parent-match/words.ts';
import type { TopicId, TopicWords } from './parent-match/topic-words.ts';
import { AT_WORK, directionOf } from './same-metric.ts';

export type Stake = {
  /** The measure as it is written, and what it is of: "travel" of "travel costs". */
  readonly name: string;
  readonly of: readonly string[];
  readonly measures: readonly Opposite[];
  /** Those of them that it makes worse. */
  readonly worse: readonly Opposite[];
};

/** Before the name of a measure, in a phrase of its own. */
const QUALIFIES: ReadonlySet<Token['pos']> = new Set(['noun', 'adjective', 'determiner', 'pronoun', 'other']);
const MOST_QUALIFIERS = 3;
const NOUNS: ReadonlySet<Token['pos']> = new Set(['noun']);
const GOES_ON: ReadonlySet<Token['pos']> = new Set(['noun', 'verb']);
/** A compound's last part, where it is a measure by itself: "kulut" in "hallintokulut". */
const SHORTEST_NAME = 5;
const SHORTEST_FRONT = 3;
/** Forms of a short word differ by less. */
const SHORT = 7;

/** A form of the name: as much of it as does not bend, and a short ending. */
const bends = (name: string, word: string): boolean =>
  sameWord(name, word) && word.startsWith(name.slice(0, name.length - (name.length <= SHORT ? 1 : 2)));

const isPlural = (word: string, name: string): boolean =>
  word.length === name.length + 1 && word.endsWith('s') && word.startsWith(name);

/** What stands before the name in one word with it; null where the word does not end in the name. */
const frontOf = (name: string, word: string, { compounds }: TopicWords): string | null => {
  if (!compounds) return word === name || isPlural(word, name) || isPlural(name, word) ? '' : null;
  if (bends(name, word)) return '';
  if (name.length < SHORTEST_NAME) return null;
  for (let at = SHORTEST_FRONT; at + name.length - 2 <= word.length; at += 1)
    if (bends(name, word.slice(at))) return word.slice(0, at);
  return null;
};

type Found = Pick<OppositeName, 'id' | 'side'> & { readonly length: number; readonly front: string };

/** The longest names that begin at this token. */
const namesAt = (tokens: readonly Token[], at: number, topics: TopicWords): readonly Found[] => {
  const frontAt = (name: readonly string[], nth: number): string | null =>
    frontOf(name[nth] ?? '', tokens[at + nth]?.lower ?? '', topics);
  const fitting: Found[] = [];
  for (const { id, side, words } of namesIn(topics.opposites ?? {})) {
    const front = frontAt(words, 0);
    if (front !== null && words.every((_, nth) => nth === 0 || frontAt(words, nth) !== null))
      fitting.push({ id, side, length: words.length, front });
  }
  // The longest names come first; of one word that which covers most of it.
  const [longest] = fitting.toSorted((a, b) => b.length - a.length || a.front.length - b.front.length);
  return fitting.filter(({ length, front }) => length === longest?.length && front === longest.front);
};

const LABEL = /:\s*$/u;

type Phrase = { readonly last: number; readonly qualifiers: readonly Token[] };

const OF = /(?<!ne)n$/u;
/** Tells which measure it is, and not how it is: "travel" costs, "hallinnon" kulut. */
const isOfIt = ({ pos, lower }: Token): boolean => pos === 'noun' || (pos === 'other' && OF.test(lower));

/** The phrase that the name ends, where it is all that is moved: it follows the verb, or opens the sentence. */
const phraseOf = (annotation: Annotation, at: number, length: number, topics: TopicWords): Phrase | null => {
  const { tokens, cues, text } = annotation;
  const gap = (left: number): string => text.slice(tokens[left]?.end, tokens[left + 1]?.start);
  const isMoving = (index: number): boolean => {
    const token = tokens[index];
    return (
      token !== undefined &&
      cues.some(({ cue, start, end }) => cue.startsWith('direction-') && start <= token.start && token.end <= end)
    );
  };
  let last = at + length - 1;
  // A "churn rate" is churn; "churn interviews" are none.
  while (topics.carriers?.test(tokens[last + 1]?.lower ?? '') === true && gap(last) === ' ') last += 1;
  let before = at - 1;
  const qualifiers: Token[] = [];
  for (; before >= 0 && !isMoving(before) && !LABEL.test(gap(before)); before -= 1) {
    const token = tokens[before];
    // "Lost-time injuries": what a hyphen joins tells which, whatever its words are.
    const isJoined = gap(before) === '-';
    if (!token || (gap(before) !== ' ' && !isJoined)) return null;
    const isCarrier = token.lower === 'of' && topics.carriers?.test(tokens[before - 1]?.lower ?? '') === true;
    if (isCarrier) before -= 1;
    else if (before > 0 && !((isJoined || QUALIFIES.has(token.pos)) && qualifiers.length < MOST_QUALIFIERS))
      return null;
    // "Let churn grow".
    else qualifiers.push(token);
  }
  // "Emission-free deliveries" emit nothing.
  if (gap(last).startsWith('-')) return null;
  // "Increase emission cuts", "cut the sales cycle": where a verb stands before, what follows is the thing itself.
  const next = tokens[last + 1];
  const goesOn = next !== undefined && gap(last) === ' ' && (isMoving(before) ? GOES_ON : NOUNS).has(next.pos);
  return goesOn ? null : { last, qualifiers };
};

/** In: a sentence and the words of its language. Out: the measure that it speaks of; null where there is none, or nobody can tell. */
export const stakeIn = (annotation: Annotation, topics: TopicWords | undefined): Stake | null => {
  const { tokens, text } = annotation;
  if (!topics) return null;
  for (const at of tokens.keys()) {
    const found = namesAt(tokens, at, topics);
    const [first] = found;
    const phrase = first ? phraseOf(annotation, at, first.length, topics) : null;
    if (!first || !phrase) continue;
    const name = tokens.slice(at, phrase.last + 1);
    const [from, to] = [name[0]?.start ?? 0, name.at(-1)?.end ?? 0];
    if (
      topics.narrows?.(
        text.slice(to),
        name.at(-1)?.lower,
        phrase.qualifiers.map(({ lower }) => lower),
      ) === true
    )
      return null;
    const of = [...phrase.qualifiers.filter(isOfIt).map(({ lower }) => lower), first.front].filter(
      (word) => word !== '' && !topics.common.has(word),
    );
    const namesStaff = [...topicsOf(text.slice(0, to), topics).concepts.keys()].some((id) => AT_WORK.has(id));
    const sides = found.filter(({ id }) => id !== (namesStaff ? 'staying' : 'staff-staying'));
    // "Keep costs from growing", "costs grow by no more than 2 %".
    const isHeld = cuesOf(annotation, 'holds').length > 0 || topics.holdsBack?.test(text) === true;
    const direction = isHeld ? null : directionOf(annotation);
    return {
      name: text.slice(from, to),
      of,
      measures: sides.map(({ id }) => id),
      worse: sides.filter(({ side }) => direction === (side === 'more' ? 'down' : 'up')).map(({ id }) => id),
    };
  }
  return null;
};

/** An objective that names a measure itself asks for that one: travel costs are no marketing costs. */
const isOther = (own: Stake | null, goal: Stake, id: Opposite): boolean =>
  own?.measures.includes(id) === true &&
  (own.worse.includes(id) ||
    (own.of.length > 0 && !own.of.some((word) => goal.of.some((each) => sameWord(word, each)))));

/** In: the measure of a goal, what an objective is about, and the measures that it names. Out: whether it asks for the contrary. */
export const asksForContrary = (goal: Stake | null, { concepts }: Topics, own: readonly (Stake | null)[]): boolean =>
  goal !== null &&
  goal.worse.some(
    (id) =>
      (OPPOSITES[id] as readonly TopicId[]).some((about) => concepts.has(about)) &&
      !own.some((said) => isOther(said, goal, id)),
  );
