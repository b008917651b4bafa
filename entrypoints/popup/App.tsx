import { lazy, Suspense, useRef, useState } from 'react';
import { looksLikeTemplate } from '../../utils/platform/template-text.ts';
import { openOverview } from '../../utils/platform/side-panel.ts';
import type { CardHandle } from '../../components/GoalCard.tsx';
import type { Item } from '../../utils/platform/storage/item.ts';
import type { ScratchpadMemory } from '../../utils/platform/storage/scratchpad.ts';
import type { Translate } from '../../utils/i18n/translate.ts';
import { replaceText } from '../../components/pages/scratchpad/insert.ts';
import { CrampedGoals } from '../../components/pages/popup/CrampedGoals.tsx';
import { PopupHead } from '../../components/pages/popup/PopupHead.tsx';
import { PopupView } from '../../components/pages/popup/PopupView.tsx';
import { SiteRow } from '../../components/pages/popup/SiteRow.tsx';
import { Ways } from '../../components/pages/popup/Ways.tsx';
import { iconOf, siteView } from '../../components/pages/popup/site.ts';
import { copyText } from '../../components/pages/copy-text.ts';
import { useHeir } from '../../components/pages/use-heir.ts';
import type { ActiveTab } from './active-tab.ts';
import { OfferedTemplate } from './OfferedTemplate.tsx';
import { TemplateHere } from './TemplateHere.tsx';
import { OpenedGoal } from './OpenedGoal.tsx';
import { useCrampedGoals } from './use-cramped-goals.ts';
import { useOpened } from './use-opened.ts';
import { leaveForOptions } from './leave-for-options.ts';
import { useScratchpad } from './use-scratchpad.ts';
import { useTab } from './use-tab.ts';
import { useUndoable } from './use-undoable.ts';
import { useWayBack } from './use-way-back.ts';

/** Most popups open without it. */
const NewGoal = lazy(() => import('./NewGoal.tsx'));

type Props = {
  readonly t: Translate;
  readonly tab: ActiveTab;
  readonly item: Item<ScratchpadMemory>;
  readonly kept: ScratchpadMemory;
};

export function App({ t, tab, item, kept }: Props) {
  const field = useRef<HTMLTextAreaElement>(null);
  const card = useRef<CardHandle>(null);
  const site = useTab(tab);
  const pad = useScratchpad({ kept, item, tabId: tab.id });
  const [copied, setCopied] = useState<'copied' | 'refused' | null>(null);
  const cramped = useCrampedGoals(tab.id);
  const [templateAdded, setAdded] = useState(false);
  const [writesNew, setWritesNew] = useState(false);
  const undoable = useUndoable();
  const root = useRef(document.getElementById('root'));
  useHeir(root, field);
  const newGoal = useWayBack(writesNew);
  const openOptions = (section: string) => void leaveForOptions(section, pad.keepNow);
  const { opened, lastRow, ...cards } = useOpened({
    field,
    card,
    pad,
    tabId: tab.id,
    cramped,
    undoable,
    openSettings: () => openOptions('general'),
  });
  const openPanel = (): void => {
    if (tab.id !== null) void openOverview(tab.id).then(() => window.close());
  };
  const write = (text: string): void => {
    if (field.current) replaceText(field.current, text);
  };
  const clear = (): void => {
    const before = pad.text;
    write('');
    undoable.did('popup_cleared', () => write(before));
  };
  const isTemplate = looksLikeTemplate(pad.text);
  /** A template was added from the box, which has been empty since. */
  const isAdded = templateAdded && pad.text === '';
  const notes = [
    ...(pad.unanswered ? [t('popup_no_answer')] : []),
    ...(pad.truncated ? [t('popup_long')] : []),
    ...(pad.refused ? [t('popup_not_kept')] : []),
    ...(tab.isPrivate ? [t('popup_private')] : []),
  ];
  return (
    <PopupView
      t={t}
      top={
        <>
          <PopupHead
            t={t}
            state={iconOf(site.state)}
            onPause={site.pause}
            more={[
              { id: 'settings', text: t('popover_settings'), onChoose: () => openOptions('general') },
              { id: 'privacy', text: t('popup_privacy'), onChoose: () => openOptions('privacy') },
              ...(pad.text === '' ? [] : [null, { id: 'clear', text: t('popup_clear'), onChoose: clear }]),
            ]}
          />
          <SiteRow
            t={t}
            site={site.state && siteView(site.state, t, t('popup_box_works'))}
            onSwitch={site.switchSite}
            onResume={site.resume}
          />
          {site.state?.on && !site.state.paused && (
            <TemplateHere t={t} tab={tab} onChanged={pad.reread} onOpen={openOptions} />
          )}
          <Ways
            t={t}
            onOverview={tab.id === null ? null : openPanel}
            newGoal={newGoal}
            onNewGoal={() => {
              cards.forgetRow();
              setWritesNew(true);
            }}
          />
        </>
      }
      field={field}
      initial={kept.text}
      text={pad.text}
      goals={isTemplate ? [] : pad.goals}
      reading={pad.reading}
      isForeign={pad.isForeign}
      notes={notes}
      undoable={undoable.last}
      offer={
        (isTemplate || isAdded) && (
          <OfferedTemplate
            t={t}
            text={pad.text}
            isAdded={isAdded}
            onAdded={(added, text) => {
              setAdded(added);
              write(text);
            }}
            onOpen={openOptions}
          />
        )
      }
      onChange={(text) => {
        setCopied(null);
        undoable.forget();
        // What an open card writes leads back to its row all the same.
        if (!opened) cards.forgetRow();
        setAdded((was) => was && text === '');
        pad.change(text);
      }}
      cramped={
        cramped.length > 0 && (
          <CrampedGoals
            t={t}
            goals={cramped}
            focusAt={lastRow.cramped}
            onOpen={(goal, index) => void cards.openThere(goal, index)}
          />
        )
      }
      onOpen={cards.open}
      focusAt={lastRow.own}
      copied={copied}
      onCopy={() => void copyText(pad.text).then((done) => setCopied(done ? 'copied' : 'refused'))}
      card={
        writesNew ? (
          <Suspense>
            <NewGoal t={t} tabId={tab.id} onBack={() => setWritesNew(false)} />
          </Suspense>
        ) : (
          opened && <OpenedGoal t={t} {...opened} card={card} onBack={cards.close} />
        )
      }
    />
  );
}
