/** Cuts a text with marks into what a mirror draws: blocks of some lines each, so that a key redraws one of them. */
import { spanOf, type PlacedGoal } from './placed.ts';

export type MarkLevel = 'much' | 'some' | 'near';
export type Piece = { readonly text: string; readonly level: MarkLevel | null };

export const LINES_A_BLOCK = 64;

/** The three line styles; null where all that is expected is there. */
export function levelOfScore(score: number): MarkLevel | null {
  if (score >= 100) return null;
  if (score >= 75) return 'near';
  return score >= 40 ? 'some' : 'much';
}

/**
 * In: the text and its goals, sorted. Out: a list of pieces for every 64 lines; the pieces of a block are its text, and
 * the blocks joined by line breaks are the whole.
 */
export function blocksOf(text: string, goals: readonly PlacedGoal[]): readonly (readonly Piece[])[] {
  const blocks: (readonly Piece[])[] = [];
  let next = 0;
  for (let start = 0; start <= text.length;) {
    const end = blockEnd(text, start);
    const pieces: Piece[] = [];
    let at = start;
    const cut = (to: number, level: MarkLevel | null): void => {
      if (to > at) pieces.push({ text: text.slice(at, to), level });
      at = Math.max(at, to);
    };
    for (let placed = goals[next]; placed; placed = goals[(next += 1)]) {
      const span = spanOf(placed);
      if (span.start >= end) break;
      cut(Math.min(span.start, end), null);
      cut(Math.min(span.end, end), levelOfScore(placed.goal.score));
      if (span.end > end) break;
    }
    cut(end, null);
    blocks.push(pieces);
    start = end + 1;
  }
  return blocks;
}

/** Where the block that starts here ends: before the line break that closes it. */
export function blockEnd(text: string, start: number): number {
  let end = start - 1;
  for (let line = 0; line < LINES_A_BLOCK; line += 1) {
    end = text.indexOf('\n', end + 1);
    if (end === -1) return text.length;
  }
  return end;
}
