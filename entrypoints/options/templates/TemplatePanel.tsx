import { detailOf } from '../../../components/pages/options/sections.ts';
import type { Translate } from '../../../utils/i18n/translate.ts';
import { builtInOf } from '../../../utils/platform/team.ts';
import { useFragment } from '../use-fragment.ts';
import type { Store } from '../use-store.ts';
import { BuiltInPage } from './BuiltInPage.tsx';
import { PushedPage } from './PushedPage.tsx';
import { TemplatePage } from './TemplatePage.tsx';
import { TemplatesPanel } from './TemplatesPanel.tsx';

/** The list, or the one that the address names. */
export function TemplatePanel({ t, store }: { readonly t: Translate; readonly store: Store }) {
  const id = detailOf(useFragment());
  const entry = store.stored.templates.find((each) => each.id === id);
  const pushed = store.stored.organisation.templates.find((each) => each.id === id);
  if (entry) return <TemplatePage key={entry.id} t={t} store={store} entry={entry} />;
  if (pushed) return <PushedPage key={pushed.id} t={t} store={store} entry={pushed} />;
  const builtIn = builtInOf(id);
  if (id !== null && builtIn) return <BuiltInPage key={id} t={t} store={store} id={id} template={builtIn} />;
  return <TemplatesPanel t={t} store={store} isGone={id !== null} />;
}
