/** Language and appearance of a page of ours, before it first paints. */
export type Appearance = 'system' | 'light' | 'dark';

export function dress(page: Document, locale: string, appearance: Appearance): void {
  const { documentElement: root } = page;
  root.lang = locale;
  if (appearance === 'system') delete root.dataset['theme'];
  else root.dataset['theme'] = appearance;
}
