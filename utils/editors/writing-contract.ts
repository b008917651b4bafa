/**
 * Between the coach, which finds and marks, and what writes: a script of its own, injected with the popover, because
 * nothing is written before one is open. It puts its tools on `globalThis` under `WRITING`.
 */
import type { copyText } from './copy.ts';
import type { createWriter } from './writer.ts';

export const WRITING = Symbol.for('tarkka.writing');

export type Writing = { readonly createWriter: typeof createWriter; readonly copyText: typeof copyText };
