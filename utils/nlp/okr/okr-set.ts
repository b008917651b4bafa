/** What rules of a set read: an objective, its key results, and what is above them. */

import type { Annotation, Goal, SetFinding, SpeaksOf } from '../types.ts';
import type { Team } from '../team/team.ts';
import type { Amount } from './amounts.ts';
import type { Topics } from './parent-match/words.ts';
import type { Movement } from './same-metric.ts';
import type { Stake } from './stakes.ts';

/** A text, and what set rules read of it; each part is read when it is first asked for. */
export type Said = {
  readonly text: string;
  readonly annotation: Annotation;
  readonly topics: Topics;
  readonly moves: Movement | null;
  readonly stake: Stake | null;
  readonly amount: Amount | null;
};

/** A goal, and what its text says. */
export type Member = Said & { readonly goal: Goal };

/** An objective above this one; `line` is null where it is not in the text (a field, the team's template). */
export type Parent = {
  readonly text: string;
  readonly details?: readonly string[] | undefined;
  /** All that it says: its own words first, then its key results and its date, where they are known. */
  readonly said: readonly Said[];
  readonly line: number | null;
  readonly topics: Topics;
  /** It is the one that this goal serves, or seems to. */
  readonly served: boolean;
  /** It is that one, or another that could be it as well. */
  readonly near: boolean;
};

/** An objective above as it is known; where it is `isOpen`, whether this goal serves it is still to be found out. */
export type Above = Pick<Parent, 'text' | 'line'> & {
  readonly isOpen?: boolean;
  readonly details?: readonly string[] | undefined;
};

export type OkrSet = {
  readonly objective: Member;
  readonly keyResults: readonly Member[];
  /** How many key results there are: of a very long list only the first are members. */
  readonly count: number;
  readonly parents: readonly Parent[];
  /** Whose template is at work; null where it says nothing of words, measures, rules and limits. */
  readonly team: Team | null;
  readonly page: Page;
};

/** Where on its page a set stands: the lines of all objectives, and whether it is the first set. */
export type Page = { readonly objectives: readonly number[]; readonly first: boolean };

/** What one rule of a set finds; `rule` without the prefix `okr/`. */
export type SetRule = SpeaksOf & {
  readonly id: string;
  readonly summary: string;
  readonly check: (set: OkrSet) => readonly Omit<SetFinding, 'rule' | keyof SpeaksOf>[];
};
