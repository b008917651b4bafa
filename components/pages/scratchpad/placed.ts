/** Goals of a text that goes on changing: those that an edit did not touch move with their words. */
import type { Goal, Span } from '../../../utils/nlp/types.ts';

/** `shift` is what to add to every offset of `goal` to find it in the text as it stands now. */
export type PlacedGoal = { readonly goal: Goal; readonly shift: number };

export const place = (goals: readonly Goal[]): readonly PlacedGoal[] => goals.map((goal) => ({ goal, shift: 0 }));

export const spanOf = ({ goal, shift }: PlacedGoal): Span => ({ start: goal.start + shift, end: goal.end + shift });

/** The smallest stretch that differs: `before.slice(start, end)` became `text`. Null when nothing did. */
export function changeBetween(before: string, after: string): (Span & { readonly text: string }) | null {
  if (before === after) return null;
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before.charCodeAt(head) === after.charCodeAt(head)) head += 1;
  let tail = 0;
  while (
    tail < shorter - head &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  ) {
    tail += 1;
  }
  return { start: head, end: before.length - tail, text: after.slice(head, after.length - tail) };
}

/**
 * In: goals placed in `before`, and the text now. Out: those whose words, up to the character on either side, are the
 * ones that were judged.
 */
export function carryOver(goals: readonly PlacedGoal[], before: string, after: string): readonly PlacedGoal[] {
  const change = changeBetween(before, after);
  if (!change) return goals;
  const moved = after.length - before.length;
  return goals.flatMap((placed) => {
    const { start, end } = spanOf(placed);
    const stays = end < change.start || (end === change.start && isBreak(after, end));
    if (stays) return [placed];
    const moves = start > change.end || (start === change.end && isBreak(after, start + moved - 1));
    return moves ? [{ goal: placed.goal, shift: placed.shift + moved }] : [];
  });
}

/** A line break at this place, or nothing at all: no word can grow into the goal from there. */
function isBreak(text: string, at: number): boolean {
  const unit = text[at];
  return unit === undefined || unit === '\n' || unit === '\r';
}
