/**
 * Between the coach, which runs everywhere, and what reads Google Docs: only the script of that site brings it, and puts
 * its one function on `globalThis` under `GOOGLE_DOCS`.
 */
import type { Editor, Surroundings } from '../adapter.ts';

export const GOOGLE_DOCS = Symbol.for('tarkka.google-docs');

export type Attach = (root: HTMLElement, signal: AbortSignal, layer: Surroundings['layer']) => Editor;

type World = { readonly [GOOGLE_DOCS]?: Attach };

/** Undefined on every other site. */
export const googleDocs = (): Attach | undefined => (globalThis as World)[GOOGLE_DOCS];
