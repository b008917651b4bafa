import '../../components/pages/welcome.css';
import { createRoot } from 'react-dom/client';
import { dress } from '../../components/pages/dress.ts';
import { loadTranslator } from '../../utils/i18n/catalogues.ts';
import { interfaceLocale } from '../../utils/platform/interface-language.ts';
import { settingsItem } from '../../utils/platform/storage/items.ts';
import { App } from './App.tsx';

async function start(): Promise<void> {
  const settings = await settingsItem.read();
  const t = await loadTranslator(interfaceLocale(settings));
  dress(document, t.locale, settings.appearance);
  const root = document.getElementById('root');
  if (root) createRoot(root).render(<App t={t} />);
}

void start();
