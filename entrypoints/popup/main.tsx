import '../../components/pages/popup.css';
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
  if (root) createRoot(root).render(<App t={t} tab={tab} item={item} kept={kept} />);
}

async function readSettings() {
  const settings = await settingsItem.read();
  return [settings, await loadTranslator(interfaceLocale(settings))] as const;
}

void start();
