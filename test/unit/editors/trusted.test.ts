// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { listenForBoard, type BoardEvents } from '../../../utils/editors/board/board-events.ts';
import { createHandle } from '../../../utils/editors/board/handle.ts';
import type { Ports } from '../../../utils/editors/ports.ts';

/** As the browser makes it for a person, or as a script of the page makes it. */
function eventBy(who: 'person' | 'script', type: string): Event {
  const event = new Event(type, { bubbles: true });
  Object.defineProperty(event, 'isTrusted', { value: who === 'person' });
  return event;
}

let life = new AbortController();
afterEach(() => {
  life.abort();
  life = new AbortController();
});

it.each([
  ['person', 1],
  ['script', 0],
] as const)('the handle opens for a press that a %s made: %d times', (who, times) => {
  const press = vi.fn<() => void>();
  const ports = { say: (key: string) => key, drawGauge: () => document.createElement('svg') } as unknown as Ports;
  const { element } = createHandle(document, ports, { press, rest: () => undefined });
  element.dispatchEvent(eventBy(who, 'click'));
  expect(press).toHaveBeenCalledTimes(times);
});

it.each([
  ['person', 1],
  ['script', 0],
] as const)('keys and presses count when a %s made them: %d times', (who, times) => {
  const on = {
    pressed: vi.fn<BoardEvents['pressed']>(),
    typed: vi.fn<BoardEvents['typed']>(),
    current: () => null,
    pointed: () => undefined,
    moved: () => undefined,
    left: () => undefined,
    sessions: { all: () => [] },
  };
  listenForBoard(on as unknown as BoardEvents, life.signal);
  for (const type of ['pointerdown', 'input']) window.dispatchEvent(eventBy(who, type));
  expect([on.pressed.mock.calls.length, on.typed.mock.calls.length]).toEqual([times, times]);
});
