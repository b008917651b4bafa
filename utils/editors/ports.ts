/** What the coach needs from outside: the browser's shell, the strings and the drawing, injected by the entrypoint. */
import type {
  Analysis,
  BlockHint,
  Goal,
  GoalForms,
  LanguageChoice,
  KeptParent,
  ParentLevel,
  Span,
  Surface,
  TextContext,
} from '../nlp/types.ts';
import type { Beside } from './field-context.ts';
import type { MarkThreshold } from './marks.ts';
import type { Unfit } from './eligibility.ts';
import type { Acting } from './acting-contract.ts';
import type { NewGoal } from './new-goal-contract.ts';
import type { Popover } from './opening-contract.ts';

export type AnalysisRequest = {
  readonly text: string;
  readonly structure?: readonly BlockHint[];
  readonly surface: Surface;
  readonly context?: TextContext;
  readonly force?: readonly Span[];
  readonly key: string;
  readonly revision: number;
  readonly focused: boolean;
};

export type Silence = Exclude<Unfit, 'unsuitable'> | 'language' | 'no-field' | 'reload' | 'engine';

/** What comes into a frame when a goal is first opened. */
export type Loaded = {
  readonly popover: Popover;
  readonly strings: Readonly<Record<string, string>>;
};

/** What comes into a frame when a new goal is first asked for. */
export type LoadedForm = NewGoal & { readonly strings: Readonly<Record<string, string>> };

export type Ports = {
  /** Null when nobody answered. */
  analyze(
    request: AnalysisRequest,
  ): Promise<{ readonly revision: number; readonly analysis: Analysis } | 'superseded' | null>;
  judge(text: string, goal: Goal): Promise<Goal | null>;
  /** Where a card has no room, the toolbar's popup shows it; absent where a page's click can't open that. */
  showInPopup?(): Promise<boolean>;
  /** Null where it can't be had. */
  loadPopover(): Promise<Loaded | null>;
  /** Null where it can't be had. */
  loadNewGoal(): Promise<LoadedForm | null>;
  goalForms(): Promise<GoalForms | null>;
  /** What acts on the page, from the first time that it is asked to; null where it can't be had. */
  loadActing(): Promise<Acting | null>;
  /** Absent where no page names anything beside a field. */
  readonly beside?: Beside;
  /** Goals or marks are other ones now, for whoever watches them. */
  changed(): void;
  report(goals: number, silent: Silence | null): void;
  /** `kind` null: it is a goal after all. */
  ignoreGoal(text: string, kind: 'not-a-goal' | 'ignored' | null): void;
  acceptGoal(text: string): void;
  /** `goals`: all that were found beside it. */
  setParent(goal: Goal, goals: readonly Goal[], keep: boolean, level?: ParentLevel): Promise<KeptParent>;
  siteOff(): void;
  pause(scope: 'tab' | 'hour' | 'everywhere'): void;
  readAs(language: LanguageChoice): void;
  openSettings(): void;
  say(key: string, values?: Readonly<Record<string, string | number>>): string;
  drawGauge(goal: Goal, size: 'plate' | 'hang'): Element;
  shadowRootOf(element: Element): ShadowRoot | null;
};

export type Settings = {
  readonly marks: MarkThreshold;
  readonly openOnRest: boolean;
  readonly appearance: 'system' | 'light' | 'dark';
  readonly locale: string;
};
