import { expect, it } from 'vitest';
import type { Placed } from '../../../utils/editors/session/placed.ts';
import { createPointerMap } from '../../../utils/editors/board/pointer.ts';
import type { Session } from '../../../utils/editors/session/session.ts';

type Line = readonly [left: number, top: number, right: number, bottom: number];

/** A goal whose words stand on these lines. */
function goalOn(...lines: readonly Line[]): Placed {
  const rects = lines.map(([left, top, right, bottom]) => ({
    left,
    top,
    right,
    bottom,
    width: right - left,
    height: bottom - top,
  }));
  const painted = { ranges: [{ getClientRects: () => rects }] };
  return { span: { start: 0, end: 1 }, line: 'much', painted } as unknown as Placed;
}

const under = (goals: readonly Placed[], x: number, y: number): Placed | null =>
  createPointerMap().goalUnder({ goals: () => goals } as unknown as Session, x, y);

it('finds the goal whose line the pointer is in, also where the line above is near', () => {
  const [first, second] = [goalOn([0, 0, 300, 15]), goalOn([0, 15, 200, 30])];
  expect(under([first, second], 100, 14)).toBe(first);
  expect(under([first, second], 100, 18)).toBe(second);
  expect(under([first, second], 100, 34)).toBe(second);
});

it('leaves a little room around a goal for the way to its handle, and no more', () => {
  const goal = goalOn([0, 0, 300, 15], [0, 15, 80, 30]);
  expect(under([goal], 84, 22)).toBe(goal);
  expect(under([goal], 90, 22)).toBeNull();
});

it('finds nothing in a goal that is not marked', () => {
  expect(under([{ ...goalOn([0, 0, 300, 15]), painted: null }], 10, 5)).toBeNull();
});
