/** What goes into an analysis, and what comes out. */
import type { Template } from '../templates/template-shape.ts';
import type { Goal, IsoDate } from './goal.ts';
import type { Span } from './span.ts';

/** `field`: known to hold a goal. `prose`: anything else a person types (quiet). `paste`: the popup and the command line. */
export type Surface = 'field' | 'prose' | 'paste';

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

/** Which goals are marked: all that lack something, those that score below, or none unasked. */
export type MarkThreshold = 'all' | 'below-75' | 'below-40' | 'on-request';

export type AnalyzeOptions = {
  /** The reference date. The core has no clock. */
  readonly today: IsoDate;
  readonly surface: Surface;
  readonly template: Template;
  readonly language?: LanguageChoice;
  /** Each line is one candidate by itself; every non-empty line gets verdicts, also where it is no goal. */
  readonly lines?: boolean;
  /** Nobody knows when the text was written: a day that has passed since is no slip. */
  readonly undated?: boolean;
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
