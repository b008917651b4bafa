import type { ReactNode } from 'react';
import { Note } from '../../../components/Note.tsx';
import type { Translate } from '../../../utils/i18n/translate.ts';
import type { Template } from '../../../utils/nlp/types.ts';
import { openTemplate } from './open-template.ts';
import { TemplateSheet } from './TemplateSheet.tsx';
import type { useTemplates } from './use-templates.ts';

type Props = {
  readonly t: Translate;
  readonly id: string;
  readonly template: Template;
  readonly where: string | null;
  readonly lead: string;
  readonly why: string;
  /** What can be done with it beside copying it. */
  readonly children: ReactNode;
  readonly templates: Pick<ReturnType<typeof useTemplates>, 'duplicate' | 'said'>;
};

/** A template to read: the same form, with nothing in it that can be changed, and the way to a copy that can. */
export function ReadOnlyPage({ t, id, template, where, lead, why, children, templates: { duplicate, said } }: Props) {
  return (
    <>
      <div className="refusals">
        <Note lead={lead}>
          {why}
          <span className="note-ways">
            {children}
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
