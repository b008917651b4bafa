/** What a language pack finds in one sentence, before anything is judged. */
import type { Deadline, IsoDate } from './goal.ts';
import type { Span } from './span.ts';

export type Calendar = {
  /** First month of the fiscal year, 1 to 12. */
  readonly firstMonth: number;
  /** A fiscal year bears the name of the calendar year that it ends in, or of the one that it begins in. Absent: `end`. */
  readonly yearNamedBy?: 'start' | 'end';
  readonly cycle: 'month' | 'quarter' | 'half' | 'year';
};

/** The only clock there is. */
export type Reference = { readonly today: IsoDate; readonly calendar: Calendar };

/** A token of the annotated sentence; offsets count from the start of the sentence. */
export type Token = Span & {
  readonly text: string;
  readonly lower: string;
  /** Coarse part of speech, as far as the pack can tell. */
  readonly pos:
    | 'verb'
    | 'noun'
    | 'adjective'
    | 'adverb'
    | 'pronoun'
    | 'number'
    | 'preposition'
    | 'conjunction'
    | 'determiner'
    | 'auxiliary'
    | 'other';
  /** Finer marks of the pack's own choosing: `past`, `gerund`, `infinitive`, `imperative`, `plural`, `proper` … */
  readonly tags: readonly string[];
  readonly lemma?: string;
};

/** A stretch of the sentence with one job. Numbers and dates count for the clause that holds them. */
export type Clause = Span & {
  readonly kind: 'main' | 'purpose' | 'reason' | 'means' | 'relative' | 'condition' | 'participle';
  /** True for a purpose, reason or effect that names a result or somebody who gains. */
  readonly concrete?: boolean;
  /** True for a purpose that is given as the reason of a deed ("in order to"): its numbers are the reason's. */
  readonly asReason?: boolean;
};

export type Quantity = Span & {
  readonly kind:
    | 'percent'
    | 'points'
    | 'money'
    | 'count'
    | 'duration'
    | 'ratio'
    | 'multiplier'
    | 'rank'
    | 'threshold'
    | 'all'
    | 'placeholder'
    | 'vague';
  readonly value: number | null;
  readonly unit: string | null;
  /** What it says of the measure: where it stands, where it goes, or by how much it changes. */
  readonly part: 'baseline' | 'target' | 'change' | 'bound' | 'plain';
  /** The noun it counts or measures, when found. */
  readonly measure: Span | null;
  /** "up to", "around": no target. */
  readonly open?: boolean;
};

export type TimeExpression = Span & {
  readonly kind: 'deadline' | 'period' | 'duration' | 'start' | 'event' | 'vague' | 'cadence' | 'process';
  /** Resolved against the reference date and the calendar; null when no calendar can hold it. */
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
  readonly warning?: Deadline['warning'];
};

/** What a pack finds in one sentence; criteria decide from this alone. Offsets count from the start of `text`. */
export type Annotation = {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly clauses: readonly Clause[];
  readonly quantities: readonly Quantity[];
  readonly times: readonly TimeExpression[];
  /** Index in `tokens` of the verb that says what the writer will do; null for a noun phrase. */
  readonly head: number | null;
  /** The shape a rewrite must respect. */
  readonly shape:
    | 'imperative'
    | 'will'
    | 'infinitive'
    | 'gerund'
    | 'noun-phrase'
    | 'present'
    | 'past'
    | 'passive'
    | 'question'
    | 'other';
  /** Named occurrences of the pack's cues: `vague-verb`, `metric`, `beneficiary`, `outcome`, `deliverable`, … */
  readonly cues: readonly (Span & { readonly cue: string; readonly lemma?: string })[];
};
