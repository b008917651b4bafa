/** The popup itself: it takes the place of the box that was there before it. */
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { Translate } from '../../utils/i18n/translate.ts';
import type { Item } from '../../utils/platform/storage/item.ts';
import type { ScratchpadMemory } from '../../utils/platform/storage/scratchpad.ts';
import type { ActiveTab } from './active-tab.ts';
import { App } from './App.tsx';

type Beginning = {
  readonly t: Translate;
  readonly tab: ActiveTab;
  readonly item: Item<ScratchpadMemory>;
  readonly kept: ScratchpadMemory;
};

export function render(root: HTMLElement, { t, tab, item, kept }: Beginning): void {
  const early = root.querySelector('textarea');
  const typed = early?.value ?? kept.text;
  const caret = early && typed !== '' ? [early.selectionStart, early.selectionEnd] : [typed.length, typed.length];
  const begun = typed === kept.text ? kept : { text: typed, analysis: null };
  // In one go, so that no key falls between the field that was there and the one that takes its place.
  flushSync(() => createRoot(root).render(<App t={t} tab={tab} item={item} kept={begun} />));
  const field = root.querySelector('textarea');
  field?.focus({ preventScroll: true });
  field?.setSelectionRange(caret[0] ?? 0, caret[1] ?? 0);
}
