import { Note } from '../../../components/Note.tsx';
import type { Translate } from '../../../utils/i18n/translate.ts';
import type { Template } from '../../../utils/nlp/types.ts';
import { builtInFor, standardOf } from '../../../utils/platform/team.ts';
import { ITEMS } from '../store.ts';
import type { Store } from '../use-store.ts';
import { openTemplate } from './open-template.ts';
import { TemplateSheet } from './TemplateSheet.tsx';
import { useTemplates } from './use-templates.ts';

type Props = { readonly t: Translate; readonly store: Store; readonly id: string; readonly template: Template };

/** A template that everybody has, to look at: all that is in it, as goals are judged by it. */
export function BuiltInPage({ t, store, id, template }: Props) {
  const { duplicate, said } = useTemplates(t, store);
  const { team, organisation } = store.stored;
  const isStandard = id === standardOf(team, organisation);
  return (
    <>
      <div className="refusals">
        <Note lead={t(isStandard ? 'templates_built_in_used' : 'templates_built_in_lead')}>
          {t('templates_built_in_why')}
          <span className="note-ways">
            {!isStandard && (
              <button
                type="button"
                className="btn plain small"
                onClick={() => void store.change(ITEMS.team, (before) => ({ ...before, template: id }))}
              >
                {t('templates_make_default')}
              </button>
            )}
            <button
              type="button"
              className="btn plain small"
              onClick={() => void duplicate(id).then((copy) => copy !== null && openTemplate(copy))}
            >
              {t('templates_copy_and_change')}
            </button>
          </span>
        </Note>
        <div role="status">{said && <Note lead={said.lead}>{said.text}</Note>}</div>
      </div>
      <TemplateSheet t={t} template={builtInFor(template, team)} where={null} edits={null} />
    </>
  );
}
