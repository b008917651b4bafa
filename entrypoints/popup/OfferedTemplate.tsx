import { useEffect, useState } from 'react';
import { Note } from '../../components/Note.tsx';
import { textIn } from '../../utils/i18n/local-text.ts';
import type { Translate } from '../../utils/i18n/translate.ts';
import type { ParsedTemplate } from '../../utils/nlp/templates/parse-template.ts';
import type { Template } from '../../utils/nlp/types.ts';
import { MOST_TEMPLATES, templatesItem } from '../../utils/platform/storage/templates.ts';
import { entryOf, meetingOf, type MeetingKind } from '../../utils/platform/template-identity.ts';
import { looksLikeTemplate, readSharedText } from '../../utils/platform/template-text.ts';

type Props = {
  readonly t: Translate;
  /** What stands in the box. */
  readonly text: string;
  /** What it held was added, and it is empty now. */
  readonly isAdded: boolean;
  /** It was added, or taken back: then the box holds its text again. */
  readonly onAdded: (added: boolean, text: string) => void;
  readonly onOpen: (section: string) => void;
};
type State = 'offered' | 'added' | 'same' | 'full' | 'refused' | MeetingKind;

const DIFFER: ReadonlySet<State> = new Set(['newer', 'older', 'differs']);

type Pasted = { readonly text: string; readonly read: ParsedTemplate };

/**
 * A template that was pasted in the box: it is offered, never taken over unasked. Once it is added the box is free
 * again, and what was said of it stays until something else is written there.
 */
export function OfferedTemplate({ t, text, isAdded, onAdded, onOpen }: Props) {
  const [pasted, setPasted] = useState<Pasted | null>(null);
  useEffect(() => {
    let wanted = true;
    if (looksLikeTemplate(text)) void readSharedText(text.trim()).then((read) => wanted && setPasted({ text, read }));
    return () => {
      wanted = false;
    };
  }, [text]);
  const isShown = pasted !== null && (pasted.text === text || (isAdded && text === ''));
  if (!isShown) return null;
  if (!pasted.read.ok) return <Note lead={t('templates_paste_not_imported')}>{t.say(pasted.read.message)}</Note>;
  return (
    <Offer
      key={pasted.text}
      t={t}
      template={pasted.read.template}
      onAdded={(added) => onAdded(added, added ? '' : pasted.text)}
      onOpen={onOpen}
    />
  );
}

type OfferProps = {
  readonly t: Translate;
  readonly template: Template;
  /** It was added, or taken back. */
  readonly onAdded: (added: boolean) => void;
  readonly onOpen: (section: string) => void;
};

function Offer({ t, template, onAdded, onOpen }: OfferProps) {
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
    if (written && (outcome as State) === 'added') onAdded(true);
  };
  const remove = async (): Promise<void> => {
    if (!(await templatesItem.update((own) => own.filter((each) => each.id !== added)))) return;
    setState('offered');
    onAdded(false);
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
    <Note lead={lead[state]}>
      {state === 'added' && <>{t('templates_choose_where')} </>}
      {state === 'offered' && button(t('popup_template_add'), () => void add())}
      {state === 'added' && button(t('popover_undo'), () => void remove())}{' '}
      {state !== 'offered' &&
        button(t(DIFFER.has(state) ? 'popup_template_differs' : 'popup_template_open'), () =>
          onOpen(state === 'added' ? `template/${added}` : 'template/offered'),
        )}
    </Note>
  );
}
