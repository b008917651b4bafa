/** A long text has thousands of goals; they travel in pieces, and only those that are new or have changed. */
import type { Analysis, Goal } from '../nlp/types.ts';

export const SCRATCHPAD_PORT = 'scratchpad';

export type ScratchpadChunk = {
  readonly revision: number;
  readonly done: boolean;
  readonly language: string | null;
  readonly truncated: boolean;
  /** `goals` stand from this place on; whatever stood there before is gone. */
  readonly from: number;
  readonly goals: readonly Goal[];
  /** Another piece of the same update follows. */
  readonly more: boolean;
};

const GOALS_A_CHUNK = 100;

/** Cuts one update into pieces; `sent` is what the other side holds already. */
export function chunksOf(
  update: { readonly revision: number; readonly done: boolean; readonly analysis: Analysis },
  sent: readonly Goal[],
): readonly ScratchpadChunk[] {
  const { goals, language, truncated } = update.analysis;
  let from = 0;
  while (from < goals.length && goals[from] === sent[from]) from += 1;
  const chunks: ScratchpadChunk[] = [];
  do {
    const end = Math.min(goals.length, from + GOALS_A_CHUNK);
    const { revision, done } = update;
    chunks.push({ revision, done, language, truncated, from, goals: goals.slice(from, end), more: end < goals.length });
    from = end;
  } while (from < goals.length);
  return chunks;
}
