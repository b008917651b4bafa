/** Whether what was applied is still there when the person leaves the field. */
import type { Session } from '../session/session.ts';
import type { Shell } from '../shell.ts';
import { createNote } from './note.ts';

/** Editors that keep a text of their own put it back when they lose the focus. */
const PUTS_BACK_AFTER_MS = 300;

export type Kept = { watch(session: Session, text: string): void; left(target: EventTarget | undefined): void };

export function watchKept(ports: Pick<Shell, 'say'>, signal: AbortSignal): Kept {
  const note = createNote(document, signal);
  let watched: { readonly session: Session; readonly text: string } | null = null;
  return {
    watch(session, text) {
      watched = { session, text };
      session.editor.onChange(() => {
        // The person works on it: from now on it is theirs.
        if (watched?.session === session && document.hasFocus() && session.isTyping()) {
          if (!session.editor.read().text.includes(text)) watched = null;
        }
      });
    },
    left(target) {
      const left = watched;
      if (!left || !(target instanceof Node) || !left.session.editor.root.contains(target)) return;
      watched = null;
      setTimeout(() => {
        const { editor } = left.session;
        if (signal.aborted || !editor.root.isConnected || editor.read().text.includes(left.text)) return;
        note(ports.say('coach_not_kept'), editor.root, left.session.layer());
      }, PUTS_BACK_AFTER_MS);
    },
  };
}
