import '../../components/pages/overview.css';
import { createRoot } from 'react-dom/client';
import { dress } from '../../components/pages/dress.ts';
import { loadTranslator } from '../../utils/i18n/catalogues.ts';
import { interfaceLocale } from '../../utils/platform/interface-language.ts';
import { readSettings, watchSettings } from '../../utils/platform/settings.ts';
import type { Settings } from '../../utils/platform/storage/items.ts';
import { App } from './App.tsx';

const root = document.getElementById('root');
const react = root && createRoot(root);

async function draw({ appearance, ...rest }: Settings): Promise<void> {
  const t = await loadTranslator(interfaceLocale(rest));
  dress(document, t.locale, appearance);
  document.title = t('overview_title');
  react?.render(<App t={t} />);
}

watchSettings((settings) => void draw(settings));
void readSettings().then(draw);
