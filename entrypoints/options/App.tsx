import { useEffect, type ReactNode } from 'react';
import { dress } from '../../components/pages/dress.ts';
import { Note } from '../../components/Note.tsx';
import { DraftsKept } from '../../components/pages/options/drafts.tsx';
import { MeetingContext, type Meeting } from '../../components/pages/options/meeting.ts';
import { ObjectivesReaderContext, type ObjectivesReader } from '../../components/pages/options/objectives-reader.ts';
import { OptionsLayout } from '../../components/pages/options/OptionsLayout.tsx';
import { SavedLine, saidOf } from '../../components/pages/options/SavedLine.tsx';
import { SECTION_NAMES, detailOf, sectionOf, type Section } from '../../components/pages/options/sections.ts';
import { PrivacyText } from '../../components/pages/PrivacyText.tsx';
import type { Translate } from '../../utils/i18n/translate.ts';
import { textIn } from '../../utils/i18n/local-text.ts';
import { send } from '../../utils/platform/client.ts';
import { interfaceLocale } from '../../utils/platform/interface-language.ts';
import { builtInOf } from '../../utils/platform/team.ts';
import { drafts } from '../../utils/platform/storage/drafts.ts';
import { threeWay } from '../../utils/platform/storage/three-way.ts';
import { CalendarPanel, GeneralPanel, IgnoredPanel } from './panels.tsx';
import { DataPanel } from './DataPanel.tsx';
import { ShortcutsPanel } from './ShortcutsPanel.tsx';
import { SitesPanel } from './SitesPanel.tsx';
import { TemplatePanel } from './templates/TemplatePanel.tsx';
import type { Stored } from './store.ts';
import { useDrops } from './use-drops.ts';
import { useFragment } from './use-fragment.ts';
import { useStore, type Store } from './use-store.ts';
import { useUndoKey } from './use-undo-key.ts';
import { useTranslator } from './use-translator.ts';

type PanelProps = { readonly t: Translate; readonly store: Store };

const PANELS: Readonly<Record<Section, (props: PanelProps) => ReactNode>> = {
  general: GeneralPanel,
  sites: SitesPanel,
  template: TemplatePanel,
  calendar: CalendarPanel,
  ignored: IgnoredPanel,
  shortcuts: ShortcutsPanel,
  data: DataPanel,
  privacy: PrivacyText,
};

/** Nobody answers: the page is pasted as it is. */
const objectivesOf: ObjectivesReader = async (page) => {
  const answer = await send('readObjectives', { text: page });
  return answer.ok ? answer.value : [];
};

const meet: Meeting = (base, mine, theirs) => threeWay(base, mine, theirs) as readonly string[];

export function App({ initial }: { readonly initial: Stored }) {
  const fragment = useFragment();
  const section = sectionOf(fragment);
  // A built-in template has no part in what is changed in the others.
  const store = useStore(initial, builtInOf(detailOf(fragment)) ? fragment : section);
  useDrops();
  useUndoKey(store.undo);
  const { shown } = store;
  const t = useTranslator(interfaceLocale(shown));
  const detail = t && openDetail(t.locale, store, detailOf(fragment));
  const name = detail?.name ?? t?.(SECTION_NAMES[section]);
  useEffect(() => {
    if (!t) return;
    dress(document, t.locale, shown.appearance);
    document.title = `${t('extension_name')}: ${name}`;
  }, [t, shown.appearance, name]);
  if (!t) return null;
  const Panel = PANELS[section];
  return (
    <OptionsLayout
      t={t}
      section={section}
      detail={detail}
      lead={
        <>
          <Outcome t={t} store={store} />
          <Lead t={t} text={detail ? detail.about : t(`options_lead_${section}`)} store={store} />
        </>
      }
    >
      <DraftsKept drafts={drafts}>
        <MeetingContext value={meet}>
          <ObjectivesReaderContext value={objectivesOf}>
            <Panel key={section} t={t} store={store} />
          </ObjectivesReaderContext>
        </MeetingContext>
      </DraftsKept>
    </OptionsLayout>
  );
}

/** The template that the address names: what it is called and what it is for; null on every other page. */
function openDetail(locale: string, { stored }: Store, detail: string | null) {
  const entry = [...stored.templates, ...stored.organisation.templates].find(({ id }) => id === detail);
  const template = entry?.template ?? builtInOf(detail);
  if (detail === null || !template) return null;
  return { id: detail, name: textIn(template.name, locale), about: textIn(template.about ?? '', locale) };
}

type LeadProps = { readonly t: Translate; readonly text: string; readonly store: Store };

function Lead({ t, text, store: { saved, undo } }: LeadProps) {
  if (saved === 'refused') return <Note>{t('options_refused')}</Note>;
  if (saved) return <SavedLine key={saved.at} t={t} saved={saved} onUndo={undo} />;
  return text === '' ? null : <p>{text}</p>;
}

/** What came of the last change, for ears: what is there from the first is listened to. */
function Outcome({ t, store: { saved } }: Omit<LeadProps, 'text'>) {
  const said = saved === 'refused' ? t('options_refused') : saved && t(saidOf(saved));
  return (
    <div role="status" className="sr-only">
      <span key={saved === 'refused' ? 0 : saved?.at}>{said}</span>
    </div>
  );
}
