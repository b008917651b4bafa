import '../../components/pages/welcome.css';
import { createRoot } from 'react-dom/client';
import { dress } from '../../components/pages/dress.ts';
import { loadTranslator } from '../../utils/i18n/catalogues.ts';
import { interfaceLocale } from '../../utils/platform/interface-language.ts';
import { readSettings } from '../../utils/platform/settings.ts';
import { App } from './App.tsx';

async function start(): Promise<void> {
  const settings = await readSettings();
  const t = await loadTranslator(interfaceLocale(settings));
  dress(document, t.locale, settings.appearance);
  const root = document.getElementById('root');
  if (root) createRoot(root).render(<App t={t} />);
}

void start();
