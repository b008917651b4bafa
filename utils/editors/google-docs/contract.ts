/**
 * Between the coach, which runs everywhere, and what reads Google Docs: only the script of that site brings it, and puts
 * its one function on `globalThis` under `GOOGLE_DOCS`.
 */
import type { Editor, Surroundings } from '../adapter.ts';
import type { surroundingsOf } from '../geometry.ts';
import type { groundOf } from '../ground.ts';
import type { changeBetween } from '../text-change.ts';

export const GOOGLE_DOCS = Symbol.for('tarkka.google-docs');

/** What the coach has already, and lends. */
export type Lent = Pick<Surroundings, 'layer'> & {
  readonly changeBetween: typeof changeBetween;
  readonly groundOf: typeof groundOf;
  readonly surroundingsOf: typeof surroundingsOf;
};
export type Attach = (root: HTMLElement, signal: AbortSignal, lent: Lent) => Editor;

type World = { readonly [GOOGLE_DOCS]?: Attach };

/** Undefined on every other site. */
export const googleDocs = (): Attach | undefined => (globalThis as World)[GOOGLE_DOCS];
