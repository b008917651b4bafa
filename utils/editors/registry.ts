/** Every adapter, the most specific first. A line here, a file in `adapters/`. */
import type { EditorAdapter } from './adapter.ts';
import { contenteditable } from './adapters/contenteditable.ts';
import { input } from './adapters/input.ts';
import { prosemirror } from './adapters/prosemirror.ts';
import { recognisedEngine } from './adapters/recognised-engine.ts';
import { textarea } from './adapters/textarea.ts';

export const adapters: readonly EditorAdapter[] = [textarea, input, prosemirror, recognisedEngine, contenteditable];

/** The adapter for a field that may be read; null where none fits. */
export function adapterFor(element: HTMLElement): EditorAdapter | null {
  return adapters.find((adapter) => adapter.matches(element)) ?? null;
}
