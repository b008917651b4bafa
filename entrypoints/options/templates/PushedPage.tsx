import type { Translate } from '../../../utils/i18n/translate.ts';
import type { PushedTemplate } from '../../../utils/platform/managed/templates.ts';
import type { Store } from '../use-store.ts';
import { openTemplate } from './open-template.ts';
import { ReadOnlyPage } from './ReadOnlyPage.tsx';
import { useTemplates } from './use-templates.ts';

type Props = { readonly t: Translate; readonly store: Store; readonly entry: PushedTemplate };

/** An organisation's template; one that is not locked can be copied to hold in its place. */
export function PushedPage({ t, store, entry: { id, template, where, isLocked } }: Props) {
  const templates = useTemplates(t, store);
  const isCopied = store.stored.templates.some(({ insteadOf }) => insteadOf === id);
  const why = isCopied ? 'options_org_copied_why' : 'options_org_open_why';
  const copyAndEdit = async (): Promise<void> => {
    const mine = await templates.makeMine(id);
    if (mine !== null) openTemplate(mine);
  };
  return (
    <ReadOnlyPage
      t={t}
      id={id}
      template={template}
      where={where}
      lead={t(isLocked ? 'options_org_locked_lead' : 'options_org_open_lead')}
      why={t(isLocked ? 'options_org_locked_why' : why)}
      templates={templates}
    >
      {!isLocked && !isCopied && (
        <button type="button" className="btn plain small" onClick={() => void copyAndEdit()}>
          {t('options_org_mine')}
        </button>
      )}
    </ReadOnlyPage>
  );
}
