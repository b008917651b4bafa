import type { Editor } from '../adapter.ts';

/** Gives the focus to what takes the editor's keys: where that is a frame, to the text in it, which the frame forgets. */
export function focusKeys(editor: Editor): void {
  const taker = editor.keys?.() ?? editor.root;
  const { contentDocument } = taker as Partial<HTMLIFrameElement>;
  (contentDocument?.querySelector<HTMLElement>('[contenteditable]') ?? taker).focus({ preventScroll: true });
}
