/** Language and appearance of a page of ours, before it first paints. */
import type { Appearance } from '../../utils/platform/protocol.ts';

export function dress(page: Document, locale: string, appearance: Appearance): void {
  const { documentElement: root } = page;
  root.lang = locale;
  if (appearance === 'system') delete root.dataset['theme'];
  else root.dataset['theme'] = appearance;
}
