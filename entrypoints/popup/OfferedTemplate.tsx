import { useEffect, useState } from 'react';
import { Note } from '../../components/Note.tsx';
import { textIn } from '../../utils/i18n/local-text.ts';
import type { Translate } from '../../utils/i18n/translate.ts';
import { templateText, type ParsedTemplate } from '../../utils/nlp/templates/parse-template.ts';
import type { Template } from '../../utils/nlp/types.ts';
import { MOST_TEMPLATES, templatesItem } from '../../utils/platform/storage/templates.ts';
import { looksLikeTemplate, readSharedText } from '../../utils/platform/template-text.ts';

type Props = { readonly t: Translate; readonly text: string; readonly onOpen: () => void };
type State = 'offered' | 'added' | 'known' | 'namesake' | 'full' | 'refused';

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

type OfferProps = { readonly t: Translate; readonly template: Template; readonly onOpen: () => void };

function Offer({ t, template, onOpen }: OfferProps) {
  const [state, setState] = useState<State>('offered');
  const [id] = useState(() => crypto.randomUUID());
  const name = textIn(template.name, t.locale);
  const add = async (): Promise<void> => {
    let outcome: State = 'refused';
    const written = await templatesItem.update((own) => {
      outcome = 'added';
      if (own.length >= MOST_TEMPLATES) outcome = 'full';
      else if (own.some((each) => templateText(each.template) === templateText(template))) outcome = 'known';
      else if (own.some((each) => textIn(each.template.name, t.locale) === name)) outcome = 'namesake';
      return outcome === 'added' ? [{ id, template, where: '' }, ...own] : own;
    });
    setState(written ? outcome : 'refused');
  };
  const remove = async (): Promise<void> => {
    if (await templatesItem.update((own) => own.filter((each) => each.id !== id))) setState('offered');
  };
  const lead: Readonly<Record<State, string>> = {
    offered: t('popup_template', { name }),
    added: t('templates_imported', { name }),
    known: t('templates_known', { name }),
    namesake: t('template_merge', { name }),
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
        {state === 'namesake' && <>{t('popup_template_differs')} </>}
        {state === 'added' && <>{t('templates_choose_where')} </>}
        {state === 'offered' && button(t('popup_template_add'), () => void add())}
        {state === 'added' && button(t('popover_undo'), () => void remove())}{' '}
        {state !== 'offered' && button(t('popup_template_open'), onOpen)}
      </Note>
    </div>
  );
}
