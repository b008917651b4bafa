/** What writes into one editor. Each kind of editor has its own; which, stands in `../strategies.ts`. */
import type { TextEdit } from '../../nlp/types.ts';
import type { Editor } from '../adapter.ts';

/** What is to be written, followed to wherever others move it while an editor is waited for. */
export type Aim = {
  /** The edit where it belongs now; null once the sentence is another one, or the person types. */
  now(): TextEdit | null;
  /** Said right before it is written: what changes from then on is the write. */
  begin(): void;
};

export type Pen = {
  /**
   * Writes once what nothing refuses (`../refusals.ts`), by the one way that fits. Says whether it was tried; whether it
   * worked only reading tells; except for what stands beside the old words as a suggestion, which it looks for itself.
   */
  replace(aim: Aim): Promise<boolean | 'suggested'>;
};

/** Inert until it is asked; everything ends with `signal`. `changedAt`: when the text changed last. */
export type Strategy = (editor: Editor, signal: AbortSignal, changedAt: () => number) => Pen;

const SETTLES_AFTER_MS = 60;

/** Editors learn of a selection by an event that comes later. */
export const settle = (ms: number = SETTLES_AFTER_MS): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, ms));

/** In a frame the body is the active element also while the focus is outside the frame. */
export const hasFocus = (element: HTMLElement): boolean =>
  (element.getRootNode() as Document | ShadowRoot).activeElement === element && element.ownerDocument.hasFocus();
