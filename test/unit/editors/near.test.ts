import { describe, expect, it } from 'vitest';
import type { Goal } from '../../../utils/nlp/types.ts';
import { nearOf, touchedWith } from '../../../utils/editors/session/near.ts';
import { placeGoals, type Placed } from '../../../utils/editors/session/placed.ts';

const LINE = 'Nothing much happened on this day.';
const text = Array.from({ length: 300 }, (_, index) => `${LINE} ${index}`).join('\n\n');

describe('the part that is judged first', () => {
  it('is nothing apart in a short text', () => {
    expect(nearOf('Cut late parcels.', [], { start: 3, end: 4 })).toBeNull();
  });

  it('holds the changed block, whole, with whole blocks around it', () => {
    const at = text.indexOf(`${LINE} 150`) + 5;
    const near = nearOf(text, [], { start: at, end: at + 1 });
    expect(near && text.slice(near.blocks.start, near.blocks.end)).toBe(`${LINE} 150`);
    expect(near?.text).toBe(near && text.slice(near.at.start, near.at.end));
    expect(near?.text.startsWith(LINE)).toBe(true);
    expect(near?.text).toContain(`${LINE} 140`);
    expect(near?.text.length).toBeLessThan(2000);
  });

  it('is nothing apart where all was changed', () => {
    expect(nearOf(text, [], { start: 0, end: text.length })).toBeNull();
  });

  it('takes its structure along, counted from its own start', () => {
    const lines = text.split('\n\n').join('\n');
    let start = 0;
    const structure = lines.split('\n').map((line) => {
      const hint = { kind: 'paragraph' as const, start, end: start + line.length };
      start = hint.end + 1;
      return hint;
    });
    const near = nearOf(lines, structure, { start: 5000, end: 5001 });
    expect(near?.structure.map((hint) => near.text.slice(hint.start, hint.end))).toEqual(near?.text.split('\n'));
  });
});

describe('what was touched', () => {
  it('grows with each change and moves with what comes before it', () => {
    const first = touchedWith(null, { start: 10, removed: 0, inserted: 'ab' });
    expect(first).toEqual({ start: 10, end: 12 });
    const second = touchedWith(first, { start: 2, removed: 1, inserted: 'xyz' });
    expect(second).toEqual({ start: 2, end: 14 });
    expect(touchedWith(second, { start: 12, removed: 2, inserted: '' })).toEqual({ start: 2, end: 12 });
  });
});

describe('new verdicts of a part', () => {
  const goal = (start: number, end: number): Goal => ({ start, end }) as Goal;
  const placed = (start: number, end: number): Placed => ({
    goal: goal(start, end),
    span: { start, end },
    line: 'some',
    painted: { ranges: [], clear: () => undefined, place: () => undefined },
  });

  it('replace those of the part, leave the others, and keep the marks of what stays', () => {
    const old = [placed(0, 10), placed(50, 60), placed(70, 75), placed(90, 99)];
    const { goals, gone } = placeGoals(old, [goal(10, 20), goal(24, 28), goal(50, 59)], {
      shift: 40,
      within: { start: 45, end: 80 },
    });
    expect(goals.map(({ span }) => [span.start, span.end])).toEqual([
      [0, 10],
      [50, 60],
      [64, 68],
      [90, 99],
    ]);
    expect(goals.map(({ line }) => line)).toEqual(['some', 'some', null, 'some']);
    expect([...gone]).toEqual([old[2]]);
  });
});
