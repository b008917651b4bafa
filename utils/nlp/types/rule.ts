/** The contract of a rule, one file each in `criteria/`. */
import type { Annotation, Reference } from './annotation.ts';
import type { Criterion, Fault, Finding } from './criteria.ts';
import type { Role } from './goal.ts';
import type { LanguagePack } from './pack.ts';
import type { Span } from './span.ts';

/** What a rule sees: one goal (one or more consecutive sentences) with its annotations. */
export type Candidate = Span & {
  readonly text: string;
  readonly language: string;
  readonly role: Role;
  /** One annotation a sentence, with the sentence's offset in `text`; `own` is false where another actor or only a reason speaks. */
  readonly sentences: readonly { readonly offset: number; readonly annotation: Annotation; readonly own: boolean }[];
};

/** A rule of one criterion. Spans of its findings count from the start of the candidate's text. */
export type CriterionRule = {
  readonly id: string;
  readonly criterion: Criterion;
  /** One sentence: what it looks for. */
  readonly summary: string;
  /** Why it matters, with the source of a fact. */
  readonly why: string;
  /**
   * The words are complete by themselves, so that the verdict stands; whoever writes them today should still look again.
   * Its findings hold back only what score, marks and rewrites use.
   */
  readonly advisory?: true;
  /** It only speaks for a goal: nobody is held to it, and no template switches it off or is strict about it. */
  readonly inFavour?: true;
  /** What it finds is wrong and not only missing: said before all else, as what to look at. */
  readonly fault?: Fault;
  readonly check: (
    candidate: Candidate,
    pack: LanguagePack,
    reference: Reference,
  ) => readonly Omit<Finding, 'rule' | 'criterion' | 'fault'>[];
};

/** Sentences that a rule must find (`[…]` around the words) and look-alikes that it must ignore, by language. */
export type RuleExamples = Readonly<
  Record<string, { readonly finds: readonly string[]; readonly ignores: readonly string[] }>
>;
