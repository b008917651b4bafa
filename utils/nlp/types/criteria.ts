/** What is judged, and what is said of each criterion. Plain JSON. */
import type { Message } from './message.ts';
import type { Span } from './span.ts';

export const CRITERIA = ['specific', 'measurable', 'achievable', 'relevant', 'timeBound'] as const;
export type Criterion = (typeof CRITERIA)[number];

/** What each is called on a ruler and in labels. */
export const LETTERS: Readonly<Record<Criterion, string>> = {
  specific: 'S',
  measurable: 'M',
  achievable: 'A',
  relevant: 'R',
  timeBound: 'T',
};

export const VERDICTS = ['missing', 'partial', 'met'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** What to look at where a goal is not short of something, but wrong. */
export type Fault = 'numbers' | 'direction' | 'date' | 'past' | 'step';

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
  /** As its rule says. */
  readonly fault?: Fault;
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
