import { useEffect, useState } from 'react';
import { Note } from '../../components/Note.tsx';
import { textIn } from '../../utils/i18n/local-text.ts';
import type { Translate } from '../../utils/i18n/translate.ts';
import type { ParsedTemplate } from '../../utils/nlp/templates/parse-template.ts';
import type { Template } from '../../utils/nlp/types.ts';
import { MOST_TEMPLATES, templatesItem } from '../../utils/platform/storage/templates.ts';
import { entryOf, meetingOf, type MeetingKind } from '../../utils/platform/template-identity.ts';
import { looksLikeTemplate, readSharedText } from '../../utils/platform/template-text.ts';

type Props = { readonly t: Translate; readonly text: string; readonly onOpen: (section: string) => void };
type State = 'offered' | 'added' | 'same' | 'full' | 'refused' | MeetingKind;

const DIFFER: ReadonlySet<State> = new Set(['newer', 'older', 'differs']);

/** A template that was pasted in the box: it is offered, never taken over unasked. */
export function OfferedTemplate({ t, text, onOpen }: Props) {
  const [parsed, setParsed] = useState<ParsedTemplate | null>(null);
  useEffect(() => {
    let wanted = true;
    if (looksLikeTemplate(text)) void readSharedText(text.trim()).then((read) => wanted && setParsed(read));
    return () => {
      wanted = false;
    };
  }, [text]);
  if (!parsed) return null;
  if (parsed.ok) return <Offer key={text} t={t} template={parsed.template} onOpen={onOpen} />;
  return <Note lead={t('templates_paste_not_imported')}>{t.say(parsed.message)}</Note>;
}

type OfferProps = { readonly t: Translate; readonly template: Template; readonly onOpen: (section: string) => void };

function Offer({ t, template, onOpen }: OfferProps) {
  const [state, setState] = useState<State>('offered');
  const [added, setAdded] = useState('');
  const name = textIn(template.name, t.locale);
  const add = async (): Promise<void> => {
    let outcome: State = 'refused';
    const written = await templatesItem.update((own) => {
      const meeting = meetingOf(own, template, t.locale);
      if (meeting !== null) outcome = meeting === 'same' ? 'same' : meeting.kind;
      else outcome = own.length < MOST_TEMPLATES ? 'added' : 'full';
      if (outcome !== 'added') return undefined;
      const entry = entryOf(template, own);
      setAdded(entry.id);
      return [entry, ...own];
    });
    setState(written ? outcome : 'refused');
  };
  const remove = async (): Promise<void> => {
    if (await templatesItem.update((own) => own.filter((each) => each.id !== added))) setState('offered');
  };
  const lead: Readonly<Record<State, string>> = {
    offered: t('popup_template', { name }),
    added: t('templates_imported', { name }),
    same: t('templates_known', { name }),
    newer: t('template_met_newer', { name }),
    older: t('template_met_older', { name }),
    differs: t('template_met_differs', { name }),
    full: t('templates_full', { most: MOST_TEMPLATES }),
    refused: t('templates_not_imported', { name }),
  };
  const button = (text: string, act: () => void) => (
    <button type="button" className="btn plain small" onClick={act}>
      {text}
    </button>
  );
  return (
    <div role="status">
      <Note lead={lead[state]}>
        {state === 'added' && <>{t('templates_choose_where')} </>}
        {state === 'offered' && button(t('popup_template_add'), () => void add())}
        {state === 'added' && button(t('popover_undo'), () => void remove())}{' '}
        {state !== 'offered' &&
          button(t(DIFFER.has(state) ? 'popup_template_differs' : 'popup_template_open'), () =>
            onOpen(state === 'added' ? `template/${added}` : 'template/offered'),
          )}
      </Note>
    </div>
  );
}
