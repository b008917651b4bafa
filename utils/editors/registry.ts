/** Every adapter, the most specific first. A line here, a file in `adapters/`. */
import type { EditorAdapter } from './adapter.ts';
import { contenteditable } from './adapters/contenteditable.ts';
import { googleDocsBody } from './adapters/google-docs.ts';
import { input } from './adapters/input.ts';
import { richText } from './adapters/rich-text.ts';
import { textarea } from './adapters/textarea.ts';

export const adapters: readonly EditorAdapter[] = [textarea, input, googleDocsBody, richText, contenteditable];

/** The adapter for a field that may be read; null where none fits. */
export function adapterFor(element: HTMLElement): EditorAdapter | null {
  return adapters.find((adapter) => adapter.matches(element)) ?? null;
}
