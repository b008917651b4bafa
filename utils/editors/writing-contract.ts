/**
 * Between the coach, which finds and marks, and what writes: a script of its own, injected with the popover, because
 * nothing is written before one is open. It puts its tools on `globalThis` under `WRITING`.
 */
import type { createCommands } from './commands.ts';
import type { watchKept } from './kept.ts';
import type { openPopover } from './opening.ts';

export const WRITING = Symbol.for('tarkka.writing');

export type Writing = {
  readonly openPopover: typeof openPopover;
  readonly createCommands: typeof createCommands;
  readonly watchKept: typeof watchKept;
};
