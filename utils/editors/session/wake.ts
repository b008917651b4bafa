/**
 * A background without work is put to sleep, and what it had read is gone. The first key after a rest has it read what is
 * being written, so that it is ready when the pause comes. Nobody sees the answer: marks keep their time.
 */
import type { BlockHint, Span } from '../../nlp/types.ts';
import { LONG_TEXT, nearOf } from './near.ts';
import type { AnalysisRequest } from '../shell.ts';

/** A browser may stop the background sooner than after its half minute; one short text more is cheap. */
const REST_MS = 1500;

/** In: a clock. Out: says at each key or question whether it ends a rest. */
export function restsBy(now: () => number): () => boolean {
  let last = now();
  return () => {
    const rested = now() - last >= REST_MS;
    last = now();
    return rested;
  };
}

/** What to have read: the changed blocks, or a short text whole; null where both would be much. */
export function wakingPart(
  text: string,
  structure: readonly BlockHint[],
  touched: Span,
): Pick<AnalysisRequest, 'text' | 'structure'> | null {
  const near = nearOf(text, structure, touched);
  if (near) return { text: near.text, structure: near.structure };
  return text.length <= LONG_TEXT && text.trim() !== '' ? { text, structure } : null;
}
