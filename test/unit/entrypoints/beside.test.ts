import { describe, expect, it } from 'vitest';
import { cornerOf, sideOf } from '../../../entrypoints/popover/beside.ts';

const WINDOW = { width: 800, height: 600 };
const textAt = (top: number, left = 100) => ({ left, top, right: left + 200, bottom: top + 20 });

describe('where the popover stands', () => {
  it('is below the text while there is room, above it where there is more', () => {
    expect(sideOf(textAt(100), 300, WINDOW)).toEqual({ isBelow: true, room: 464 });
    expect(sideOf(textAt(500), 300, WINDOW)).toEqual({ isBelow: false, room: 484 });
    // Too high for either: the side with more room, and as high as that.
    expect(sideOf(textAt(200), 500, WINDOW)).toEqual({ isBelow: true, room: 364 });
    expect(sideOf(textAt(380), 500, WINDOW)).toEqual({ isBelow: false, room: 364 });
  });

  it('is beside the text and never over it', () => {
    expect(cornerOf(textAt(100), { width: 360, height: 300 }, WINDOW, true)).toEqual({ x: 100, y: 128 });
    expect(cornerOf(textAt(500), { width: 360, height: 300 }, WINDOW, false)).toEqual({ x: 100, y: 192 });
  });

  it('is pushed back into the window sideways', () => {
    const card = { width: 360, height: 300 };
    expect(cornerOf(textAt(100, 700), card, WINDOW, true).x).toBe(432);
    expect(cornerOf(textAt(100, -50), card, WINDOW, true).x).toBe(8);
    expect(cornerOf(textAt(100, 20), { width: 360, height: 300 }, { width: 320, height: 600 }, true).x).toBe(8);
  });
});
