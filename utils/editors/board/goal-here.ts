/** The goal that a person is at: under the pointer, or at the caret. */
import type { Pointer } from './board-events.ts';
import type { PointerMap } from './pointer.ts';
import type { Placed } from '../session/placed.ts';
import type { Session } from '../session/session.ts';

export type GoalHere = { readonly session: Session; readonly placed: Placed };

/** Nothing is under a pointer that drags. */
export function underPointer(
  sessions: readonly Session[],
  map: PointerMap,
  { x, y, buttons, target }: Pointer,
): GoalHere | null {
  if (buttons !== 0 || !(target instanceof Node)) return null;
  const session = sessions.find(({ editor }) => editor.root === target || editor.root.contains(target));
  const placed = session && map.goalUnder(session, x, y);
  return session && placed ? { session, placed } : null;
}

/** One that is marked, or that was gone to by key. */
export function atCaret(session: Session | null, byKey: Placed | null): GoalHere | null {
  if (!session || session.isTyping()) return null;
  const selection = session.editor.selection();
  if (!selection || selection.start !== selection.end) return null;
  const placed = session.goalAt(selection.start);
  return placed && (placed.painted || placed === byKey) ? { session, placed } : null;
}
