import type { Translate } from '../../../utils/i18n/translate.ts';
import type { Template } from '../../../utils/nlp/types.ts';
import { builtInFor, standardOf } from '../../../utils/platform/team.ts';
import { ITEMS } from '../store.ts';
import type { Store } from '../use-store.ts';
import { ReadOnlyPage } from './ReadOnlyPage.tsx';
import { useTemplates } from './use-templates.ts';

type Props = { readonly t: Translate; readonly store: Store; readonly id: string; readonly template: Template };

/** A template that everybody has, to look at: all that is in it, as goals are judged by it. */
export function BuiltInPage({ t, store, id, template }: Props) {
  const templates = useTemplates(t, store);
  const { team, organisation } = store.stored;
  const isStandard = id === standardOf(team, organisation);
  return (
    <ReadOnlyPage
      t={t}
      id={id}
      template={builtInFor(template, team)}
      where={null}
      lead={t(isStandard ? 'templates_built_in_used' : 'templates_built_in_lead')}
      why={t('templates_built_in_why')}
      templates={templates}
    >
      {!isStandard && (
        <button
          type="button"
          className="btn plain small"
          onClick={() => void store.change(ITEMS.team, (before) => ({ ...before, template: id }))}
        >
          {t('templates_make_default')}
        </button>
      )}
    </ReadOnlyPage>
  );
}
