import { useEffect, useState } from 'react';
import type { MenuItem } from '../../components/pages/controls/MenuButton.tsx';
import { TemplateRow } from '../../components/pages/popup/TemplateRow.tsx';
import { reasonsOf } from '../../components/pages/template-reasons.ts';
import { textIn } from '../../utils/i18n/local-text.ts';
import type { Translate } from '../../utils/i18n/translate.ts';
import { send } from '../../utils/platform/client.ts';
import type { TemplatesHere } from '../../utils/platform/protocol.ts';
import type { ActiveTab } from './active-tab.ts';

type Props = {
  readonly t: Translate;
  readonly tab: ActiveTab;
  /** Another one holds now. */
  readonly onChanged: () => void;
  readonly onOpen: (section: string) => void;
};

async function asked(tabId: number): Promise<TemplatesHere | null> {
  const answer = await send('templatesHere', { tabId });
  return answer.ok ? answer.value : null;
}

/** Which template holds on the active tab's page, why, and the others to choose from. Nothing where no page can be known. */
export function TemplateHere({ t, tab: { id: tabId, isPrivate }, onChanged, onOpen }: Props) {
  const [here, setHere] = useState<TemplatesHere | null>(null);
  useEffect(() => {
    if (tabId === null) return;
    let wanted = true;
    void asked(tabId).then((found) => wanted && setHere(found));
    return () => {
      wanted = false;
    };
  }, [tabId]);
  const [first] = here?.applied ?? [];
  if (!here || !first || tabId === null) return null;

  const use = (id: string | null) => async (): Promise<void> => {
    const answer = await send('placeTemplate', { tabId, id });
    if (answer.ok && answer.value) {
      setHere(await asked(tabId));
      onChanged();
    } else onOpen(id === null ? 'template' : `template/${id}`);
  };
  const itemOf = ({ id, name }: TemplatesHere['own'][number]): MenuItem => ({
    id,
    text: textIn(name, t.locale),
    onChoose: () => void use(id)(),
  });
  const others = here.own.filter(({ id }) => id !== first.id).map(itemOf);
  // One that the person has a copy of is theirs to choose above.
  const named = new Set(here.own.map(({ name }) => textIn(name, t.locale)));
  const builtIn = here.builtIn.map(itemOf).filter(({ text }) => !named.has(text));
  const holdsByPlace = first.from === 'own' && first.place !== '*';
  const choices: readonly (MenuItem | null)[] = [
    // What is chosen for a page would be kept beyond a private window.
    ...(isPrivate ? [] : [...others, ...(others.length > 0 && builtIn.length > 0 ? [null] : []), ...builtIn]),
    ...(isPrivate || !holdsByPlace
      ? []
      : [{ id: 'none', text: t('popup_template_none'), onChoose: () => void use(null)() }]),
  ];
  return (
    <TemplateRow
      t={t}
      reasons={reasonsOf(t, here.applied)}
      choices={[
        ...choices,
        ...(choices.length > 0 ? [null] : []),
        { id: 'open', text: t('popup_template_open'), onChoose: () => onOpen('template') },
      ]}
    />
  );
}
