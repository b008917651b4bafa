/** What writes into one editor. Each kind of editor has its own; which, stands in `../strategies.ts`. */
import type { TextEdit } from '../../nlp/types.ts';
import type { Editor } from '../adapter.ts';

/** Why a replacement can't be written as one step. */
export type Refusal = 'engine' | 'formatting' | 'protected' | 'too-long' | 'read-only' | 'unreachable';

export type Pen = {
  /** Null when the edit can be written as one step. */
  refusalOf(edit: TextEdit): Refusal | null;
  /**
   * Writes once, by the one way that fits, if the text still has that revision. Says whether it was tried; whether it
   * worked only reading tells; except for what stands beside the old words as a suggestion, which it looks for itself.
   */
  replace(edit: TextEdit, revision: number): Promise<boolean | 'suggested'>;
};

/** Inert until it is asked; everything ends with `signal`. */
export type Strategy = (editor: Editor, signal: AbortSignal) => Pen;

/** Never written, for a reason that is told. */
export const never =
  (why: Refusal): Strategy =>
  () => ({ refusalOf: () => why, replace: () => Promise.resolve(false) });

const SETTLES_AFTER_MS = 60;

/** Editors learn of a selection by an event that comes later. */
export const settle = (ms: number = SETTLES_AFTER_MS): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, ms));

/** In a frame the body is the active element also while the focus is outside the frame. */
export const hasFocus = (element: HTMLElement): boolean =>
  (element.getRootNode() as Document | ShadowRoot).activeElement === element && element.ownerDocument.hasFocus();
