import { DraftsOf } from '../../../components/pages/options/drafts.tsx';
import type { Translate } from '../../../utils/i18n/translate.ts';
import type { OwnTemplate } from '../../../utils/platform/storage/templates.ts';
import type { Store } from '../use-store.ts';
import { TemplateSheet } from './TemplateSheet.tsx';
import { useTemplates } from './use-templates.ts';
import { validOnly } from './valid-only.ts';

type Props = { readonly t: Translate; readonly store: Store; readonly entry: OwnTemplate };

/** A template of the person's own: everything is kept as it is changed. */
export function TemplatePage({ t, store, entry: { id, template, where } }: Props) {
  const { change, place } = useTemplates(t, store);
  const edits = {
    change: (edit: Parameters<typeof validOnly>[0]) => change(id, validOnly(edit)),
    place: (to: string) => place(id, to),
  };
  return (
    <DraftsOf name={`template/${id}`}>
      <TemplateSheet t={t} template={template} where={where} edits={edits} />
    </DraftsOf>
  );
}
