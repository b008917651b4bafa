import '../../components/pages/overview.css';
import { createRoot } from 'react-dom/client';
import { dress } from '../../components/pages/dress.ts';
import { loadTranslator } from '../../utils/i18n/catalogues.ts';
import { interfaceLocale } from '../../utils/platform/interface-language.ts';
import { settingsItem } from '../../utils/platform/storage/items.ts';
import { App } from './App.tsx';

const root = document.getElementById('root');
const react = root && createRoot(root);

async function draw({ appearance, ...rest }: Awaited<ReturnType<typeof settingsItem.read>>): Promise<void> {
  const t = await loadTranslator(interfaceLocale(rest));
  dress(document, t.locale, appearance);
  document.title = t('overview_title');
  react?.render(<App t={t} />);
}

settingsItem.watch((settings) => void draw(settings), new AbortController().signal);
void settingsItem.read().then(draw);
