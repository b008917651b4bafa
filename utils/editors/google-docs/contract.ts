/**
 * Between the coach, which runs everywhere, and what reads Google Docs: a script of its own on that site, which puts
 * its one function on `globalThis` under `GOOGLE_DOCS`.
 */
import type { EditorAdapter } from '../adapter.ts';

export const GOOGLE_DOCS = Symbol.for('tarkka.google-docs');

type World = { readonly [GOOGLE_DOCS]?: EditorAdapter['attach'] };

/** Undefined on every other site. */
export const googleDocs = (): EditorAdapter['attach'] | undefined => (globalThis as World)[GOOGLE_DOCS];
