/** Which measure a sentence moves, and which way: how two of them agree or pull apart. */

import { comparable, cuesOf, knownAt, type Known } from '../criteria/reading.ts';
import type { Annotation, Token } from '../types.ts';
import { isDone, LETTERS, measureWords, QUALIFIES, sameWord, SHORTEST_FRONT } from './measure-words.ts';
import { sidesOf, type Side } from './opposites.ts';
import { topicsOf } from './parent-match/words.ts';
import type { TopicId, TopicWords } from './parent-match/topic-words.ts';

type Direction = 'up' | 'down';

/** A measure and the way that it goes. */
export type Movement = {
  /** The measure's name as it is written. */
  readonly name: string;
  /** Its name and what it is of, in lower case: "ad" and "spend". Whose customers they are tells no measures apart. */
  readonly words: readonly string[];
  readonly places: ReadonlySet<string>;
  readonly direction: Direction;
  /** Where it is one side of a measure of two: "churn" of staying. */
  readonly sides: readonly Side[];
  /** It speaks of people at work, whose measures are not the customers'. */
  readonly isOfStaff: boolean;
};

/** A compound's last part that is a word of its own: "poistuma" in "asiakaspoistuma". */
const SHORTEST_LAST_PART = 5;
const ENDS_LABEL = /:\s/gu;

/** Whether it is the measure itself that moves: "dependence on one customer" moves no customers and no revenue. */
const isMoved = (annotation: Annotation, [first]: readonly Token[]): boolean => {
  const { text, tokens, times, cues } = annotation;
  if (!first) return false;
  const verbs = cues.filter(({ cue, end }) => cue.startsWith('direction-') && end <= first.start);
  const label = [...text.slice(0, first.start).matchAll(ENDS_LABEL)].at(-1)?.index ?? 0;
  const from = Math.max(label, ...verbs.map(({ end }) => end));
  return !tokens.some(
    (token) =>
      token.start >= from &&
      token.end <= first.start &&
      QUALIFIES.has(token.pos) &&
      LETTERS.test(token.text) &&
      !isDone(annotation, token) &&
      !times.some(({ start, end }) => start <= token.start && token.end <= end),
  );
};

const byVerb = (annotation: Annotation): Direction | null => {
  const up = cuesOf(annotation, 'direction-up').length > 0;
  const down = cuesOf(annotation, 'direction-down').length > 0;
  return up === down ? null : up ? 'up' : 'down';
};

/** "50 000 → 65 000 euroa": the unit is said once. */
const sameUnit = (from: Known, to: Known): boolean => from.unit === null || comparable(from, to);

const byNumbers = (annotation: Annotation): Direction | null => {
  const [from, to] = [knownAt(annotation, 'baseline'), knownAt(annotation, 'target')];
  if (!from || !to || !sameUnit(from, to) || from.value === to.value) return null;
  return to.value > from.value ? 'up' : 'down';
};

/** Numbers say it as well as verbs; where the two differ, nobody knows. */
export const directionOf = (annotation: Annotation): Direction | null => {
  const [verb, numbers] = [byVerb(annotation), byNumbers(annotation)];
  return verb === null || numbers === null || verb === numbers ? (verb ?? numbers) : null;
};

/** In: a sentence and the words of its language. Out: what it moves which way; null where it says no such thing. */
export const movementOf = (annotation: Annotation, topics: TopicWords | undefined): Movement | null => {
  const direction = directionOf(annotation);
  if (direction === null) return null;
  const measure = measureWords(annotation);
  if (!isMoved(annotation, measure)) return null;
  const isNeutral = (word: string): boolean => {
    const about = topics ? [...topicsOf(word, topics).concepts.keys()] : [];
    return about.length > 0 && about.every((id) => id === 'customer');
  };
  const end = measure.at(-1)?.end;
  const said = measure.map(({ lower }) => lower);
  const telling = said.filter((word) => !isNeutral(word));
  const about = topics ? [...topicsOf(annotation.text, topics, annotation.times).concepts.keys()] : [];
  const words = (telling.length > 0 ? telling : said).map((word) => withoutNeutralFront(word, isNeutral));
  const namesStaff = (word: string): boolean =>
    topics !== undefined && [...topicsOf(word, topics).concepts.keys()].some((id) => AT_WORK.has(id));
  const bare = words.filter((word) => !namesStaff(word));
  const found =
    topics?.opposites && !topics.narrows?.(annotation.text.slice(end)) ? sidesOf(bare, topics.opposites, sameWord) : [];
  const isOfStaff = found.length > 0 && annotation.tokens.some(({ lower }) => namesStaff(lower));
  const sides = found.filter(({ id }) => isOfStaff || id !== 'staff-staying');
  return {
    name: annotation.text.slice(measure[0]?.start ?? 0, end),
    words,
    places: new Set(about.filter((id) => id.startsWith('place:'))),
    direction,
    sides,
    isOfStaff,
  };
};

export const AT_WORK: ReadonlySet<TopicId> = new Set<TopicId>([
  'staff',
  'newStaff',
  'manager',
  'developer',
  'volunteer',
]);

/** "asiakaspoistuma" is "poistuma" of nobody else. */
const withoutNeutralFront = (word: string, isNeutral: (word: string) => boolean): string => {
  for (let at = SHORTEST_FRONT + 1; at <= word.length - SHORTEST_LAST_PART; at += 1)
    if (isNeutral(word.slice(0, at))) return word.slice(at);
  return word;
};

const sameMeasure = (a: Movement, b: Movement): boolean =>
  a.words.length === b.words.length && a.words.every((word, at) => sameWord(word, b.words[at] ?? ''));

/** One of them speaks of no place, or both speak of one. */
const samePlace = ({ places: a }: Movement, { places: b }: Movement): boolean =>
  a.size === 0 || b.size === 0 || [...a].some((place) => b.has(place));

/** What two pull apart, as each of them names it: one measure, or the two sides of one. */
export type Apart = { readonly name: string; readonly other: string; readonly isTwoSided: boolean };

const ofSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((word, at) => sameWord(word, b[at] ?? ''));

/** Both move one side different ways, whatever each calls it, or both sides the same way. */
const sidesApart = (a: Movement, b: Movement): Pick<Apart, 'isTwoSided'> | null => {
  if (a.isOfStaff !== b.isOfStaff) return null;
  for (const one of a.sides)
    for (const other of b.sides) {
      const isTwoSided = one.side !== other.side;
      if (one.id === other.id && ofSame(one.of, other.of) && isTwoSided === (a.direction === b.direction))
        return { isTwoSided };
    }
  return null;
};

/** In: how two move their measures. Out: what they pull apart; null where they agree or speak of different things. */
export const pulledApart = (a: Movement | null, b: Movement | null): Apart | null => {
  if (!a || !b || !samePlace(a, b)) return null;
  const apart = sameMeasure(a, b) ? (a.direction === b.direction ? null : { isTwoSided: false }) : sidesApart(a, b);
  return apart && { name: a.name, other: b.name, ...apart };
};
