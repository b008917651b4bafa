/** The contract of a rewrite, one file each in `rewrites/`. */
import type { Template } from '../templates/template-shape.ts';
import type { Reference } from './annotation.ts';
import type { Criterion, CriterionResult, Given } from './criteria.ts';
import type { Message } from './message.ts';
import type { LanguagePack } from './pack.ts';
import type { Candidate } from './rule.ts';
import type { TextEdit } from './span.ts';
import type { Slot } from './suggestion.ts';

/** What a rewrite sees. */
export type RewriteInput = {
  readonly candidate: Candidate;
  readonly criteria: Readonly<Record<Criterion, CriterionResult>>;
  readonly expected: readonly Criterion[];
  readonly template: Template;
  readonly reference: Reference;
  readonly given: Readonly<Partial<Record<Criterion, Given>>>;
};

/** Edits in the candidate's text; slots stand in the inserted text as `[name]` and are described in order. */
export type Proposal = {
  readonly edits: readonly TextEdit[];
  readonly slots: readonly Pick<Slot, 'name' | 'required' | 'choices' | 'prefill'>[];
  readonly step: Message;
  readonly lead: Message;
  /** What this one improves, where that follows from its blanks. */
  readonly claims?: readonly [Criterion, ...Criterion[]];
};

export type Rewrite = {
  readonly id: string;
  readonly improves: readonly [Criterion, ...Criterion[]];
  readonly summary: string;
  /** A rule whose finding it takes away, which is worth it also where the level stays. */
  readonly clears?: string;
  /** It builds the whole sentence: it stands beside the others, whatever they improve. */
  readonly whole?: true;
  readonly propose: (input: RewriteInput, pack: LanguagePack) => readonly Proposal[];
};

/** Before and after, by language: `after` holds `[slot]` where the writer must fill in. */
export type RewriteExamples = Readonly<
  Record<
    string,
    { readonly rewrites: readonly (readonly [before: string, after: string])[]; readonly leaves: readonly string[] }
  >
>;
