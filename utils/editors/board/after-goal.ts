import type { Placed } from '../session/placed.ts';
import type { Session } from '../session/session.ts';

/** What follows the goal in its line, enough to see whether the plate would hide it. */
export function afterGoal(session: Session, { span }: Placed): readonly Range[] {
  const { text } = session.editor.read();
  const rest = text.slice(span.end, span.end + 40).split('\n')[0] ?? '';
  const blank = rest.length - rest.trimStart().length;
  if (rest.trim() === '') return [];
  return session.editor.rangesOf({ start: span.end + blank, end: span.end + Math.min(rest.length, blank + 12) });
}
