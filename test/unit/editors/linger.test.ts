import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createLinger } from '../../../utils/editors/board/linger.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

it('keeps what the pointer has left for a moment, however it moves meanwhile', () => {
  const over = vi.fn<() => void>();
  const linger = createLinger(over, new AbortController().signal);
  expect(linger(false)).toBe(false);
  expect(linger(true)).toBe(false);
  expect([linger(false), linger(false), linger(false)]).toEqual([true, true, true]);
  vi.runAllTimers();
  expect(over).toHaveBeenCalledOnce();
  expect(linger(false)).toBe(false);
});

it('forgets the moment when the pointer is in a goal again, or all has ended', () => {
  const over = vi.fn<() => void>();
  const ending = new AbortController();
  const linger = createLinger(over, ending.signal);
  linger(true);
  linger(false);
  expect(linger(true)).toBe(false);
  linger(false);
  ending.abort();
  vi.runAllTimers();
  expect(over).not.toHaveBeenCalled();
});
