/** A goal as it was found and judged. Plain JSON: it crosses messages and storage. */
import type { Criterion, CriterionResult, Given } from './criteria.ts';
import type { Message } from './message.ts';
import type { Span } from './span.ts';
import type { Suggestion } from './suggestion.ts';

export type Role = 'objective' | 'key_result' | 'goal' | 'initiative';

/** Whose an objective above is. */
export const PARENT_LEVELS = ['company', 'team', 'own'] as const;
export type ParentLevel = (typeof PARENT_LEVELS)[number];

/** Whose goals a heading announces; a department's are the team's, unless they are a part of the company's. */
export type SaidLevel = ParentLevel | 'department';

/** What came of keeping an objective as a parent: whose it is kept as now, that it is none, or that it could not be. */
export type KeptParent = ParentLevel | 'none' | 'refused';

/** A date as `YYYY-MM-DD` in the proleptic Gregorian calendar, without a time zone. */
export type IsoDate = string;

export type Deadline = {
  readonly start: IsoDate | null;
  readonly end: IsoDate;
  readonly text: string;
  readonly source: 'text' | Given['source'];
  /** Set when the date deserves a word: it lies in the past, does not exist or can be read in two ways. */
  readonly warning?: 'past' | 'impossible' | 'ambiguous';
};

/** Of whom a finding about a set speaks: of the goal on the last of its lines, unless it says otherwise. */
export type SpeaksOf = {
  /** Of the set as a whole. */
  readonly whole?: true;
  /** Of goals that don't agree, or are one: each of them hears of it. */
  readonly both?: true;
  /** The goal's own five letters say it already. */
  readonly byLetters?: true;
  /** However well it is said, a goal that this is true of keeps no more than `MOST_HELD_BACK`: the last, or all of them. */
  readonly holdsBack?: 'last' | 'all';
};

/** A finding about an objective and its key results. `rule` is `okr/…`; `lines` are 1-based, both sides of a conflict. */
export type SetFinding = SpeaksOf & {
  readonly rule: string;
  readonly lines: readonly number[];
  readonly message: Message;
  /** The team insists on it. */
  readonly strict?: true;
};

export type Goal = Span & {
  /** 1-based. */
  readonly line: number;
  readonly endLine: number;
  /** The source between `start` and `end`, without label or bullet. */
  readonly text: string;
  readonly language: string | null;
  /** Set where the text could be in this language as well: said, and corrected with one click. */
  readonly otherLanguage?: string;
  readonly isGoal: boolean;
  /** 0 to 1. */
  readonly confidence: number;
  /** Null where `isGoal` is false. */
  readonly role: Role | null;
  readonly score: number;
  readonly expected: readonly Criterion[];
  readonly criteria: Readonly<Record<Criterion, CriterionResult>>;
  readonly deadline: Deadline | null;
  /** Best first. */
  readonly suggestions: readonly Suggestion[];
  /** The objective this key result belongs to, as written; for the popover's head. */
  readonly objective: string | null;
  /** Whose it is, where a heading or a label of the page says so: "Company OKRs", "Team goal". */
  readonly level?: ParentLevel;
  /**
   * On an objective with key results in the same document; on other goals only with findings about the objectives above
   * them, and then without key results.
   */
  readonly set?: { readonly keyResults: readonly number[]; readonly findings: readonly SetFinding[] };
  /** What is found about it among the others: conflicts that it is a side of first, then what it lacks as a member of its set. */
  readonly notes?: readonly SetFinding[];
};
