import '../../components/pages/popup.css';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { loadTranslator } from '../../utils/i18n/catalogues.ts';
import { interfaceLocale } from '../../utils/platform/interface-language.ts';
import { settingsItem } from '../../utils/platform/storage/items.ts';
import { scratchpadItem, scratchpadOf } from '../../utils/platform/storage/scratchpad.ts';
import { dress } from '../../components/pages/dress.ts';
import { activeTab } from './active-tab.ts';
import { App } from './App.tsx';

async function start(): Promise<void> {
  const [[settings, t], tab, ordinary] = await Promise.all([readSettings(), activeTab(), scratchpadItem.read()]);
  const item = scratchpadOf(tab.isPrivate);
  const kept = tab.isPrivate ? await item.read() : ordinary;
  dress(document, t.locale, settings.appearance);
  const root = document.getElementById('root');
  if (!root) return;
  const typed = document.querySelector('textarea')?.value ?? '';
  const begun = typed === '' ? kept : { text: kept.text + typed, analysis: null };
  // In one go, so that no key falls between the field that was there and the one that takes its place.
  flushSync(() => createRoot(root).render(<App t={t} tab={tab} item={item} kept={begun} />));
  const field = document.querySelector('textarea');
  field?.focus({ preventScroll: true });
  field?.setSelectionRange(begun.text.length, begun.text.length);
}

async function readSettings() {
  const settings = await settingsItem.read();
  return [settings, await loadTranslator(interfaceLocale(settings))] as const;
}

void start();
