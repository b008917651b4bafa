/**
 * What acts on the page once a person asks for it: writes, takes back, copies, leads to another goal, reads what is no
 * field. A script of its own, injected at the first such act, since most openings end without one. It puts its tools on
 * `globalThis` under `ACTING`.
 */
import type { copyText } from './copy.ts';
import type { createInsertion } from '../writing/insertion.ts';
import type { createStep } from './step.ts';
import type { watchKept } from './kept.ts';
import type { readingOf } from './reading.ts';
import type { createNote } from './note.ts';
import type { createWriter } from '../writing/writer.ts';

export const ACTING = Symbol.for('tarkka.acting');

export type Acting = {
  readonly createWriter: typeof createWriter;
  readonly createInsertion: typeof createInsertion;
  readonly copyText: typeof copyText;
  readonly watchKept: typeof watchKept;
  readonly createStep: typeof createStep;
  readonly readingOf: typeof readingOf;
  readonly createNote: typeof createNote;
};

export type LoadsActing = {
  /** From the first time that the page is to be acted on; null where it can't be had. */
  loadActing(): Promise<Acting | null>;
};
