import { Note } from '../../../components/Note.tsx';
import type { Translate } from '../../../utils/i18n/translate.ts';
import type { PushedTemplate } from '../../../utils/platform/managed/templates.ts';
import type { Store } from '../use-store.ts';
import { openTemplate } from './open-template.ts';
import { TemplateSheet } from './TemplateSheet.tsx';
import { useTemplates } from './use-templates.ts';

type Props = { readonly t: Translate; readonly store: Store; readonly entry: PushedTemplate };

/** An organisation's template, to read: the same form, with nothing in it that can be changed. */
export function PushedPage({ t, store, entry: { id, template, where, isLocked } }: Props) {
  const { makeMine, duplicate, said } = useTemplates(t, store);
  const isCopied = store.stored.templates.some(({ insteadOf }) => insteadOf === id);
  const why = isCopied ? 'options_org_copied_why' : 'options_org_open_why';
  const copyAndEdit = async (): Promise<void> => {
    const mine = await makeMine(id);
    if (mine !== null) openTemplate(mine);
  };
  return (
    <>
      <div className="refusals">
        <Note lead={t(isLocked ? 'options_org_locked_lead' : 'options_org_open_lead')}>
          {t(isLocked ? 'options_org_locked_why' : why)}
          <span className="note-ways">
            {!isLocked && !isCopied && (
              <button type="button" className="btn plain small" onClick={() => void copyAndEdit()}>
                {t('options_org_mine')}
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
      <TemplateSheet t={t} template={template} where={where} edits={null} />
    </>
  );
}
