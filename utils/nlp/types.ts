/**
 * The vocabulary of the core. Everything here is plain JSON (it crosses messages and storage) except the contracts
 * at the end (rules, packs, rewrites), which are code.
 *
 * Offsets everywhere are UTF-16 code units, end-exclusive, counted from the start of the analysed text unless a
 * comment says otherwise.
 */

import type { TopicWords } from './okr/parent-match/words.ts';
import type { FormOf } from './team/find-words.ts';
import type { Team } from './team/team.ts';
import type { Template } from './templates/template-shape.ts';

export type Span = { readonly start: number; readonly end: number };

export const CRITERIA = ['specific', 'measurable', 'achievable', 'relevant', 'timeBound'] as const;
export type Criterion = (typeof CRITERIA)[number];

/** Whose an objective above is. */
export const PARENT_LEVELS = ['company', 'team', 'own'] as const;
export type ParentLevel = (typeof PARENT_LEVELS)[number];
/** Whose goals a heading announces; a department's are the team's, unless they are a part of the company's. */
export type SaidLevel = ParentLevel | 'department';
/** What came of keeping an objective as a parent: whose it is kept as now, that it is none, or that it could not be. */
export type KeptParent = ParentLevel | 'none' | 'refused';

export const VERDICTS = ['missing', 'partial', 'met'] as const;
export type Verdict = (typeof VERDICTS)[number];

export type Role = 'objective' | 'key_result' | 'goal' | 'initiative';

/** `field`: known to hold a goal. `prose`: anything else a person types (quiet). `paste`: the popup and the command line. */
export type Surface = 'field' | 'prose' | 'paste';

/** A catalogue key and its values; the core never holds text for people (`utils/i18n` renders it). */
export type Message = { readonly key: string; readonly values?: Readonly<Record<string, string | number>> };

/** One observation of one rule: words that support a criterion or hold it back. */
export type Finding = {
  /** The rule's id, which is its path below `criteria/`, such as `time-bound/deadline`. */
  readonly rule: string;
  readonly criterion: Criterion;
  readonly span: Span;
  readonly polarity: 'supports' | 'undermines';
  /** For `supports`, the level it can carry alone; for `undermines`, the highest level it allows. */
  readonly level: Verdict;
  readonly message: Message;
};

/** What the context already says about a criterion: shown with its source, scored, never asked for again. */
export type Given = {
  readonly verdict: Verdict;
  readonly source: 'heading' | 'objective' | 'column' | 'field' | 'template';
  /** 1-based line of the source in the text; null when it is not in the text (a field, a template). */
  readonly line: number | null;
  readonly text: string;
  /** One sentence on how the source gives it, where there is more to say than where it stands. */
  readonly message?: Message;
};

export type CriterionResult = {
  /** Judged from the goal's own text. */
  readonly verdict: Verdict;
  readonly given: Given | null;
  /**
   * The better of `verdict` and `given`: what score, marks and rewrites use. Lower where an advisory rule holds it
   * back (a date that has passed), except in single lines.
   */
  readonly effective: Verdict;
  /** Words that support the verdict. */
  readonly evidence: readonly Span[];
  /** Words that hold it back. */
  readonly undermines: readonly Span[];
  readonly findings: readonly Finding[];
  /** One sentence that says what was found or is missing. */
  readonly message: Message;
};

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

/** Replace `text.slice(start, end)` by `text`. A list of edits is sorted, does not overlap, no two start at one place. */
export type TextEdit = Span & { readonly text: string };

export type SlotName = 'metric' | 'baseline' | 'target' | 'date' | 'owner' | 'purpose' | 'step' | 'unit' | 'object';

export type Slot = {
  readonly name: SlotName;
  /** Where `[name]` stands in the suggestion's `result`. */
  readonly start: number;
  readonly end: number;
  readonly required: boolean;
  /** What goes when an optional slot stays empty, in `result` (contains the slot): "from [baseline] ". */
  readonly glue?: Span;
  /** Offered, never chosen: `note` says what it is ("end of this quarter"). */
  readonly choices: readonly { readonly text: string; readonly note?: Message }[];
  /** Filled in beforehand only from the context, with its source. */
  readonly prefill?: { readonly text: string; readonly source: Given['source'] };
};

export type Suggestion = {
  /** The rewrite's id, which is its file name: `add-deadline`. */
  readonly id: string;
  readonly criterion: Criterion;
  /** All criteria it improves; `criterion` is the first. */
  readonly improves: readonly Criterion[];
  /** In the analysed text (the goal's offsets). */
  readonly edits: readonly TextEdit[];
  /** The goal's text with the edits applied; empty slots stand as `[name]`. */
  readonly result: string;
  /** Slots count in `result`. */
  readonly slots: readonly Slot[];
  /** The one next step as a sentence ("Say by when."). */
  readonly step: Message;
  /** A short lead for the list of other ways ("Say why:"). */
  readonly lead: Message;
  /** Points gained once every required slot is filled. */
  readonly gain: number;
};

/** A finding about an objective and its key results. `rule` is `okr/…`; `lines` are 1-based, both sides of a conflict. */
export type SetFinding = {
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
  /** Conflicts with other goals, or with the objectives above, that it is a side of. */
  readonly clashes?: readonly SetFinding[];
};

/** What the editor knows of the text's structure. Without it the segmenter reads Markdown-like text. */
export type BlockHint = Span & {
  readonly kind: 'heading' | 'paragraph' | 'list-item' | 'cell' | 'title' | 'code' | 'quote';
  /** Heading level 1 to 6, or nesting depth of a list item from 0. */
  readonly level?: number;
  /** For a cell: which table, row and column, all from 0; row 0 holds the headings. */
  readonly table?: number;
  readonly row?: number;
  readonly column?: number;
};

/** What stands around the text on the page: a field's label, a due-date property, a parent objective. */
export type TextContext = {
  /** Label, placeholder or accessible name of the field. */
  readonly label?: string;
  /** The field names a ticket or a document: its title says what it is about, and what is done in it. */
  readonly title?: boolean;
  readonly headings?: readonly string[];
  readonly objective?: string;
  readonly due?: string;
  /** What the page names beside the field, as it names it: "Due date" and "31 May 2027". Read as table columns are. */
  readonly fields?: readonly { readonly label: string; readonly text: string }[];
  /** The longer text that belongs to what a title states: an issue's description. */
  readonly details?: string;
  /** The editable's own language, and then the interface's: they break ties and nothing else. */
  readonly languages?: readonly string[];
};

export type LanguageChoice = 'auto' | (string & {});

export type AnalyzeOptions = {
  /** The reference date. The core has no clock. */
  readonly today: IsoDate;
  readonly surface: Surface;
  readonly template: Template;
  readonly language?: LanguageChoice;
  /** Each line is one candidate by itself; every non-empty line gets verdicts, also where it is no goal. */
  readonly lines?: boolean;
  readonly structure?: readonly BlockHint[];
  readonly context?: TextContext;
  /** Spans to judge whatever the detector thinks (on demand, or "This is a goal"). */
  readonly force?: readonly Span[];
  /** Nobody looks at rewrites yet: none is tried. `judgeGoal` brings those of one goal. */
  readonly withoutRewrites?: boolean;
  /** Verdicts by sentence, kept between calls by whoever analyses the same text again and again. */
  readonly cache?: AnalysisCache;
};

/** Any map works; the background keeps a bounded one. Keys are opaque. */
export type AnalysisCache = { get(key: string): unknown; set(key: string, value: unknown): unknown };

export type Analysis = {
  readonly goals: readonly Goal[];
  /** The language most of the text is written in; null where no pack knows it. */
  readonly language: string | null;
  /** True when only the first part was analysed because the text was too long. */
  readonly truncated: boolean;
};

// ---------------------------------------------------------------------------------------------------- templates

export type Calendar = {
  /** First month of the fiscal year, 1 to 12. */
  readonly firstMonth: number;
  /** A fiscal year bears the name of the calendar year that it ends in, or of the one that it begins in. Absent: `end`. */
  readonly yearNamedBy?: 'start' | 'end';
  readonly cycle: 'month' | 'quarter' | 'half' | 'year';
};

export type { FilledForm, FormMetric, GoalForm, GoalForms } from './templates/fill-form.ts';
export type { FilledPattern, PatternValues } from './templates/fill-pattern.ts';
export type { PatternSlot } from './templates/pattern.ts';
export type { ParentObjective, Template } from './templates/template-shape.ts';

// ------------------------------------------------------------------------------------------- units of extension

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

/** The only clock there is. */
export type Reference = { readonly today: IsoDate; readonly calendar: Calendar };

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
  readonly check: (
    candidate: Candidate,
    pack: LanguagePack,
    reference: Reference,
  ) => readonly Omit<Finding, 'rule' | 'criterion'>[];
};

/** Sentences that a rule must find (`[…]` around the words) and look-alikes that it must ignore, by language. */
export type RuleExamples = Readonly<
  Record<string, { readonly finds: readonly string[]; readonly ignores: readonly string[] }>
>;

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

/** A language: data and a few functions. Criteria ask the pack; no core file holds a word of any language. */
/** `serves`: the objective above. */
export type ColumnKind =
  'goal' | 'measure' | 'baseline' | 'target' | 'unit' | 'how' | 'owner' | 'due' | 'why' | 'serves' | 'status';

export type LanguagePack = {
  /** BCP 47. */
  readonly code: string;
  /** How much this text looks like this language, 0 to 1, from short function words and letters; must be cheap. */
  readonly evidence: (text: string) => number;
  /** Cheap test (no tagger): false only for text that cannot be a goal. */
  readonly gate: (text: string) => boolean;
  /** Text that looks like a goal and never is, wherever it stands: how to reach somebody, when a shop is closed. */
  readonly never?: (text: string) => boolean;
  /** With `tokens`, the text was tagged before and isn't tagged again. */
  readonly annotate: (text: string, reference: Reference, tokens?: readonly Token[]) => Annotation;
  /** Reads a label at the start: "KR2:", "Objective –". Null when there is none. */
  readonly label: (text: string) => { readonly end: number; readonly role: Role | null } | null;
  /** What a heading says about the lines below it. */
  readonly heading: (
    text: string,
    reference: Reference,
  ) => {
    readonly role: Role | 'goals' | 'not-goals' | null;
    readonly period: TimeExpression | null;
    /** It names goals outright ("Q3 OKRs", "Key results"), not only by way of plans or priorities. */
    readonly named?: boolean;
    /** Its period says when the text is of, as over minutes: nothing below it is due then. */
    readonly dated?: boolean;
    /** Notes, what is left over: what only says what to do there is no goal. */
    readonly aside?: boolean;
  };
  /** Whose goals these few words announce: "Company OKRs", "Sales team". Null for all that says more, or something else. */
  readonly level?: (text: string) => SaidLevel | null;
  /** What a whole text is (a guide about goals, advice to a reader, a report): features of detection, 0 to 1. */
  readonly tone?: (text: string) => Readonly<Record<string, number>>;
  /** What a table column or a field of a page holds, by its heading. */
  readonly column: (text: string) => ColumnKind | null;
  /** Whether these few words by themselves say how something stands: "on track", "done". */
  readonly status?: (text: string) => boolean;
  /** Features of goal detection: name and value; weights stand beside them. With its outline, that isn't made again. */
  readonly features: (
    annotation: Annotation,
    outline?: Readonly<Record<string, number>>,
  ) => Readonly<Record<string, number>>;
  /** Those features that the words alone tell: enough to see that most sentences are no goals. Must be cheap. */
  readonly outline?: (text: string) => Readonly<Record<string, number>>;
  /** Words, and whatever else is too many to have names in code: each a feature where it has a weight. */
  readonly words?: (text: string, tokens?: readonly Token[]) => readonly string[];
  readonly weights: Readonly<Record<string, number>>;
  /** What the language calls the things that goals are about; without it, parents are not matched. */
  readonly topics?: TopicWords;
  /** A sum of money that is one of each (a price, an average): parts don't add up to it. */
  readonly isAverage?: (text: string) => boolean;
  /** Everything rewrites insert. Keys are defined by `rewrites/phrasing.ts`. */
  readonly phrasing: Readonly<Record<string, unknown>>;
  /** Where words are inflected: whether a word is surely a form of one that a team has listed. */
  readonly formOf?: FormOf;
  /** Set where a team's template is at work: its words, measures, rules and limits. */
  readonly team?: Team;
};
