/** What the coach asks of the browser's shell and of the strings; injected by the entrypoint. */
import type {
  Analysis,
  BlockHint,
  Goal,
  GoalForms,
  LanguageChoice,
  KeptParent,
  MarkThreshold,
  ParentLevel,
  Span,
  Surface,
  TextContext,
} from '../nlp/types.ts';
import type { Beside } from './field/field-context.ts';
import type { Unfit } from './field/eligibility.ts';

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

export type Shell = {
  /** Null when nobody answered. */
  analyze(
    request: AnalysisRequest,
  ): Promise<{ readonly revision: number; readonly analysis: Analysis } | 'superseded' | null>;
  judge(text: string, goal: Goal): Promise<Goal | null>;
  /** Where a card has no room, the toolbar's popup shows it; absent where a page's click can't open that. */
  showInPopup?(): Promise<boolean>;
  goalForms(): Promise<GoalForms | null>;
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
