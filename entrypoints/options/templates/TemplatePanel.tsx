import { detailOf } from '../../../components/pages/options/sections.ts';
import type { Translate } from '../../../utils/i18n/translate.ts';
import { useFragment } from '../use-fragment.ts';
import type { Store } from '../use-store.ts';
import { TemplatePage } from './TemplatePage.tsx';
import { TemplatesPanel } from './TemplatesPanel.tsx';

/** The list, or the one that the address names. */
export function TemplatePanel({ t, store }: { readonly t: Translate; readonly store: Store }) {
  const id = detailOf(useFragment());
  const entry = store.stored.templates.find((each) => each.id === id);
  return entry ? (
    <TemplatePage key={entry.id} t={t} store={store} entry={entry} />
  ) : (
    <TemplatesPanel t={t} store={store} />
  );
}
