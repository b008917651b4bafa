/** Cuts a text with marks into what a mirror draws: lines of plain and marked pieces. */
import type { PlacedGoal } from './placed.ts';
import { spanOf } from './placed.ts';

export type MarkLevel = 'much' | 'some' | 'near';
export type Piece = { readonly text: string; readonly level: MarkLevel | null };

/** The three line styles; null where all that is expected is there. */
export function levelOfScore(score: number): MarkLevel | null {
  if (score >= 100) return null;
  if (score >= 75) return 'near';
  return score >= 40 ? 'some' : 'much';
}

/** In: the text and its goals, sorted. Out: one list of pieces a line; joined with line breaks they are the text. */
export function linesOf(text: string, goals: readonly PlacedGoal[]): readonly (readonly Piece[])[] {
  let next = 0;
  let start = 0;
  return text.split('\n').map((line) => {
    const end = start + line.length;
    const pieces: Piece[] = [];
    let at = start;
    const cut = (to: number, level: MarkLevel | null): void => {
      if (to > at) pieces.push({ text: text.slice(at, to), level });
      at = Math.max(at, to);
    };
    for (; next < goals.length; next += 1) {
      const goal = goals[next] as PlacedGoal;
      const span = spanOf(goal);
      if (span.start >= end) break;
      cut(Math.min(span.start, end), null);
      cut(Math.min(span.end, end), levelOfScore(goal.goal.score));
      if (span.end > end) break;
    }
    cut(end, null);
    start = end + 1;
    return pieces;
  });
}
