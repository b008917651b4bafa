/** Goals where they stand in a field now, and how new verdicts take the place of old ones. */
import type { Goal, Span } from '../../nlp/types.ts';
import type { Line } from '../marks/marks.ts';
import type { Painted } from '../marks/painter.ts';
import { movedBy } from '../text/text-change.ts';

export type Placed = {
  readonly goal: Goal;
  /** Where it is now; what was analysed may have moved since. */
  span: Span;
  line: Line | null;
  painted: Painted | null;
};

/** Verdicts of a part of the text: what it begins at, and where in the whole text they hold. */
export type Part = { readonly shift: number; readonly within: Span };

/**
 * What stays the same keeps its mark, so that nothing flickers. Out: the goals as they are now, in order, and those
 * whose marks have to go.
 */
export function placeGoals(
  old: readonly Placed[],
  found: readonly Goal[],
  part?: Part,
): { readonly goals: Placed[]; readonly gone: Iterable<Placed> } {
  const { shift, within } = part ?? { shift: 0, within: { start: 0, end: Number.POSITIVE_INFINITY } };
  const kept = old.filter(({ span }) => span.end < within.start || span.start > within.end);
  const before = new Map(old.map((placed) => [keyOf(placed.span), placed]));
  for (const { span } of kept) before.delete(keyOf(span));
  const goals = [...kept];
  for (const goal of found) {
    const span = movedBy(goal, shift);
    if (span.start < within.start || span.end > within.end) continue;
    const same = before.get(keyOf(span));
    before.delete(keyOf(span));
    goals.push({ goal, span, line: same?.line ?? null, painted: same?.painted ?? null });
  }
  return { goals: goals.sort((one, other) => one.span.start - other.span.start), gone: before.values() };
}

const keyOf = ({ start, end }: Span): string => `${start} ${end}`;
