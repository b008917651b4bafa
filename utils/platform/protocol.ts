/**
 * What travels between a content script or an extension page and the background. Plain JSON only.
 * The background validates every request (content scripts are untrusted senders) and never throws across the border.
 */
import type { PageObjective } from '../nlp/okr/page-objectives.ts';
import type { ParentOfGoal } from '../nlp/okr/parent-of-goal.ts';
import type {
  Analysis,
  BlockHint,
  Goal,
  GoalForms,
  LanguageChoice,
  MarkThreshold,
  Span,
  Surface,
  Template,
  TextContext,
  KeptParent,
  ParentLevel,
} from '../nlp/types.ts';

export const SILENT_REASONS = [
  'off',
  'paused',
  'code-editor',
  'secure-field',
  'engine',
  'language',
  'no-field',
  'reload',
  'browser-page',
  'no-permission',
] as const;
/** Why the coach is silent here; shown in one sentence by popup and toolbar. */
export type SilentReason = (typeof SILENT_REASONS)[number];

export type Appearance = 'system' | 'light' | 'dark';

type NamedTemplate = { readonly id: string; readonly name: Template['name'] };

export type AppliedHere = NamedTemplate & {
  readonly from: 'own' | 'organisation' | 'built-in';
  /** What names the page; null where it holds because no other does. */
  readonly place: string | null;
  /** Null where it is for goals of any language. */
  readonly language: string | null;
};

/** The templates on a tab's page. */
export type TemplatesHere = {
  /** The first one first; each but the last is for goals of one language. */
  readonly applied: readonly AppliedHere[];
  /** The person's own, which can be put in its place. */
  readonly own: readonly NamedTemplate[];
  /** Those that a copy can be made of, to hold there. */
  readonly builtIn: readonly NamedTemplate[];
};

/** All a content script may know. */
export type ContentState = {
  readonly enabled: boolean;
  readonly silent: SilentReason | null;
  readonly marks: MarkThreshold;
  readonly openOnRest: boolean;
  readonly appearance: Appearance;
  /** BCP 47 of the interface, and the few strings the coach itself shows (handle names, announcements). */
  readonly locale: string;
  readonly strings: Readonly<Record<string, string>>;
  /** Language of the goals on this site, when the person pinned one. */
  readonly language: LanguageChoice;
  /** Keys of the commands as the browser has them now, for hints: {"open-popover": "Alt+Shift+G"}. */
  readonly shortcuts: Readonly<Record<string, string>>;
  /** Goes up with every change, so that late answers can be dropped. */
  readonly generation: number;
  /** Set while paused by the clock (milliseconds since the epoch); the client asks again by itself then. */
  readonly pausedUntil?: number;
};

export type AnalyzeRequest = {
  readonly text: string;
  readonly structure?: readonly BlockHint[];
  readonly surface: Surface;
  readonly context?: TextContext;
  readonly language?: LanguageChoice;
  readonly force?: readonly Span[];
  /** One queue per field: a newer request of the same key supersedes the older, whose answer is `superseded`. */
  readonly key: string;
  readonly revision: number;
  /** The focused field goes first. */
  readonly focused: boolean;
};

export type PauseScope = 'tab' | 'hour' | 'everywhere';

/** Request → response, by name. */
export type Protocol = {
  /** A frame starts. */
  hello: [request: Record<string, never>, response: ContentState];
  analyze: [
    request: AnalyzeRequest,
    response: { readonly revision: number; readonly analysis: Analysis } | 'superseded',
  ];
  /** Judges `text` in the place of `goal` (same role, same context, whatever the detector thinks): the preview's live score. */
  judge: [request: { readonly text: string; readonly goal: Goal; readonly tabId?: number }, response: Goal | null];
  /** How sample goals score by each of these templates; null where a text holds no goal. */
  preview: [
    request: { readonly texts: readonly string[]; readonly templates: readonly Template[] },
    response: readonly (readonly (Goal | null)[])[] | 'superseded',
  ];
  /** Injects the popover's script into the sender's frame; answers with the strings it shows, or null when it can't. */
  loadPopover: [
    request: Record<string, never>,
    response: { readonly strings: Readonly<Record<string, string>> } | null,
  ];
  /** Injects the form for a new goal into the sender's frame; answers with the strings it shows, or null when it can't. */
  loadNewGoal: [
    request: Record<string, never>,
    response: { readonly strings: Readonly<Record<string, string>> } | null,
  ];
  /** What a form for a new goal asks: the sentences of the template that holds for the sender's page. */
  goalForms: [request: { readonly tabId?: number }, response: GoalForms];
  /** Which templates hold on a tab's page and why; null where the page can't be known. */
  templatesHere: [request: { readonly tabId: number }, response: TemplatesHere | null];
  /** One of the person's own, or a copy of a built-in one, holds on a tab's page from now on; or none of them. Not in a private window. */
  placeTemplate: [request: { readonly tabId: number; readonly id: string | null }, response: boolean];
  /** Injects into the sender's frame what acts on the page; false when it can't. */
  loadActing: [request: Record<string, never>, response: boolean];
  /** Shows the toolbar's popup over the sender's tab; false where the browser can't. */
  showPopup: [request: Record<string, never>, response: boolean];
  /** `kind` null: it is a goal after all. */
  ignoreGoal: [request: { readonly text: string; readonly kind: 'not-a-goal' | 'ignored' | null }, response: boolean];
  /** "This is a goal" is remembered. */
  acceptGoal: [request: { readonly text: string }, response: boolean];
  /**
   * "Use as parent": a goal joins the person's parent objectives with what it says besides, or leaves them again. Not in
   * a private window.
   */
  setParent: [
    request: ParentOfGoal & {
      readonly keep: boolean;
      /** Whose it is; the company's, or as it is kept. */ readonly level?: ParentLevel;
    },
    response: KeptParent,
  ];
  /** The objectives of a pasted page; none where it has none. */
  readObjectives: [request: { readonly text: string }, response: readonly PageObjective[]];
  /** Content scripts may only switch their own site off; extension pages name the host. */
  setSite: [request: { readonly host?: string; readonly on: boolean }, response: boolean];
  setLanguage: [request: { readonly host?: string; readonly language: LanguageChoice }, response: boolean];
  pause: [request: { readonly scope: PauseScope; readonly tabId?: number }, response: boolean];
  resume: [request: { readonly tabId?: number }, response: boolean];
  openOptions: [request: { readonly section?: string }, response: boolean];
  /** A frame reports what it shows, for the toolbar: goals found, or why it is silent. */
  report: [request: { readonly goals: number; readonly silent: SilentReason | null }, response: boolean];
  /** The popup asks what the active tab is about. */
  tabState: [request: { readonly tabId: number }, response: TabState];
};

export type TabState = {
  readonly host: string | null;
  /** The match pattern to request for this one origin: "https://intra.example.com/*". Null where no extension may run. */
  readonly origin: string | null;
  readonly granted: boolean;
  /** The organisation asks for the coach on this site, and it was neither granted nor switched off. */
  readonly asked: boolean;
  readonly on: boolean;
  readonly silent: SilentReason | null;
  readonly goals: number;
  /** Null when not paused; `until` is milliseconds since the epoch, null for "until resumed". */
  readonly paused: { readonly scope: PauseScope; readonly until: number | null } | null;
  readonly shortcuts: Readonly<Record<string, string>>;
};

/** Background → content script. */
export type Push =
  | { readonly type: 'state'; readonly state: ContentState }
  | { readonly type: 'command'; readonly command: 'open-popover' | 'next-goal' | 'previous-goal' | 'new-goal' }
  /** The popup asks a frame where its caret is; answered with `CaretPlace`. */
  | { readonly type: 'caret' }
  /** Writes a sentence at the caret; answered with how it went. */
  | { readonly type: 'insert'; readonly text: string };

/** The engine of the field that has the caret, `frame` where a frame inside has it, null where nothing has. */
export type CaretPlace = { readonly engine: string } | 'frame' | null;

/** Port "scratchpad" (popup, options preview): streams verdicts while a long text is analysed. */
export type ScratchpadRequest = {
  readonly revision: number;
  readonly text: string;
  readonly language?: LanguageChoice;
  /** By the template of this tab's page. */
  readonly tabId?: number;
};
export type ScratchpadUpdate = { readonly revision: number; readonly done: boolean; readonly analysis: Analysis };
