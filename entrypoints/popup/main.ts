/**
 * What a person wrote last stands in the box at once, and keys go into it; the popup itself, with its verdicts, comes as
 * soon as its code is there.
 */
import '../../components/pages/popup.css';
import { dress } from '../../components/pages/dress.ts';
import { loadTranslator } from '../../utils/i18n/catalogues.ts';
import { interfaceLocale } from '../../utils/platform/interface-language.ts';
import { readSettings } from '../../utils/platform/settings.ts';
import { scratchpadItem, scratchpadOf } from '../../utils/platform/storage/scratchpad.ts';
import { activeTab } from './active-tab.ts';

// On their way while the storage is read: the code, and the catalogue of the browser's language, nearly always the one.
const code = import('./render.tsx');
const likely = loadTranslator(interfaceLocale({ interface: 'auto' }));

async function start(): Promise<void> {
  const root = document.getElementById('root');
  if (!root) return;
  const settings = readSettings();
  const [tab, ordinary] = await Promise.all([activeTab(), scratchpadItem.read()]);
  const item = scratchpadOf(tab.isPrivate);
  const kept = tab.isPrivate ? await item.read() : ordinary;
  fill(root, kept.text);
  const leave = (): void => {
    const typed = root.querySelector('textarea')?.value ?? kept.text;
    if (typed !== kept.text) item.handOver(() => ({ text: typed, analysis: null }));
  };
  addEventListener('pagehide', leave);
  const { appearance, ...rest } = await settings;
  const locale = interfaceLocale(rest);
  const expected = await likely;
  const t = expected.locale === locale ? expected : await loadTranslator(locale);
  dress(document, t.locale, appearance);
  const { render } = await code;
  render(root, { t, tab, item, kept });
  removeEventListener('pagehide', leave);
}

/** What was typed meanwhile goes on from what was kept. */
function fill(root: HTMLElement, text: string): void {
  const early = root.querySelector('textarea');
  if (!early || text === '') return;
  early.value = text + early.value;
  early.setSelectionRange(early.value.length, early.value.length);
}

void start();
