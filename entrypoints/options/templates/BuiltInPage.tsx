import { Note } from '../../../components/Note.tsx';
import type { Translate } from '../../../utils/i18n/translate.ts';
import type { Template } from '../../../utils/nlp/types.ts';
import type { Store } from '../use-store.ts';
import { openTemplate } from './open-template.ts';
import { TemplateSheet } from './TemplateSheet.tsx';
import { useTemplates } from './use-templates.ts';

type Props = { readonly t: Translate; readonly store: Store; readonly id: string; readonly template: Template };

/** A built-in template, to read: a copy of it can be changed. */
export function BuiltInPage({ t, store, id, template }: Props) {
  const { duplicate } = useTemplates(t, store);
  return (
    <>
      <div className="refusals">
        <Note lead={t('templates_built_in_lead')}>
          {t('templates_built_in_why')}
          <span className="note-ways">
            <button
              type="button"
              className="btn plain small"
              onClick={() => void duplicate(id).then((copy) => copy && openTemplate(copy))}
            >
              {t('templates_duplicate')}
            </button>
          </span>
        </Note>
      </div>
      <TemplateSheet t={t} template={template} where={null} edits={null} />
    </>
  );
}
