/**
 * Between the coach (which owns the text) and the popover (which owns the picture). Both run in the same isolated
 * world of the same frame; the popover's script is injected when a frame first needs it and puts its factory on
 * `globalThis` under `POPOVER`.
 */
import type { Goal, KeptParent, LanguageChoice, ParentLevel, Span, TextEdit } from '../../nlp/types.ts';
import type { ApplyOutcome, WriteMode } from '../writing/outcome.ts';

export const POPOVER = Symbol.for('tarkka.popover');

export type PopoverActions = {
  /** Judges the goal's text with blanks filled; null when superseded or the engine did not answer. */
  judge(text: string): Promise<Goal | null>;
  /** Which way the given edits (offsets of the goal's text's snapshot) would be written. */
  modeOf(edits: readonly TextEdit[]): WriteMode;
  apply(edits: readonly TextEdit[]): Promise<ApplyOutcome>;
  undo(): Promise<ApplyOutcome>;
  copy(text: string): Promise<boolean>;
  /** Shows or clears the evidence ground; spans count as in `goal`. */
  showEvidence(evidence: { readonly supports: readonly Span[]; readonly undermines: readonly Span[] } | null): void;
  /** After "Look again": the goal as it stands now, or null when it is gone. */
  lookAgain(): Promise<Goal | null>;
  notGoal(): void;
  isGoal(): Promise<Goal | null>;
  ignore(): void;
  /** The goal joins the parent objectives, or leaves them. */
  asParent?(keep: boolean, level?: ParentLevel): Promise<KeptParent>;
  siteOff(): void;
  pause(scope: 'tab' | 'hour' | 'everywhere'): void;
  readAs(language: LanguageChoice): void;
  openSettings(): void;
  /** The popover has closed; `byKey` gives focus and caret back to the editor. */
  closed(byKey: boolean): void;
};

export type PopoverRequest = {
  readonly goal: Goal;
  /** In the client coordinates of `mount.ownerDocument`'s window; asked again on scroll and resize. */
  readonly anchor: () => readonly {
    readonly left: number;
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
  }[];
  /** The element the host is appended to: the outermost same-origin document's root, or the modal dialog around the field. */
  readonly mount: Element;
  /** Opened by key: take the focus. */
  readonly focus: boolean;
  /** Asked for on text the detector did not take for a goal. */
  readonly onDemand: boolean;
  readonly host: string;
  readonly locale: string;
  readonly strings: Readonly<Record<string, string>>;
  readonly appearance: 'system' | 'light' | 'dark';
  readonly actions: PopoverActions;
};

export type PopoverHandle = {
  /**
   * The text is another one now: keep what was filled in, offer "Look again". What stays of a closed popover, "Applied ·
   * Undo", goes: neither is true any more.
   */
  markStale(): void;
  /** With `restore` it says that the goal was forgotten, and takes that back when asked to. */
  close(byKey: boolean, restore?: () => void): void;
  readonly isOpen: boolean;
  /** The shadow host, so that the coach can tell its own clicks and focus from the page's. */
  readonly host: Element;
};

export type PopoverFactory = { open(request: PopoverRequest): PopoverHandle };
