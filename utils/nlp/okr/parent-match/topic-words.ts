/** What a language pack says of the concepts that goals are about. */

import type { OppositeWords } from '../opposites.ts';
import type { ConceptId } from './concepts.ts';

/** By concept, its words: parted by commas, several words in a row by blanks; `*` any ending, `=` the word as it is. */
export type ConceptWords = Readonly<Partial<Record<ConceptId, string>>>;

/** What a language pack brings so that goals can be compared by what they are about. */
export type TopicWords = {
  readonly concepts: ConceptWords;
  readonly places: Readonly<Record<string, string>>;
  /** Words that say nothing of what a goal is about. */
  readonly common: ReadonlySet<string>;
  /** How much, in words: "halve", "twice". */
  readonly amounts: RegExp;
  /** Measures of which one falls where the other rises. */
  readonly opposites?: OppositeWords;
  /** Whether what follows a measure makes it only some of it: "complaints answered in a day", "availability of drinks". */
  readonly narrows?: (after: string, name?: string, before?: readonly string[]) => boolean;
  /** Words beside a measure that leave it what it is: "rate", "number". */
  readonly carriers?: RegExp;
  /** What is held back does not grow, whatever the verb: "no more than", "prevent". */
  readonly holdsBack?: RegExp;
  /** Words of more than one meaning. */
  readonly doubtful?: ReadonlySet<string>;
  readonly stem: (word: string) => string;
  /** Words are beginnings, and long ones are found inside compounds. */
  readonly compounds: boolean;
};

/** A concept's id, or `place:` and a country. */
export type TopicId = ConceptId | `place:${string}`;
