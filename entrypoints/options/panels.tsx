/** Sections that are no more than stored items. */
import { useState } from 'react';
import { READ_AS } from '../../components/menu-entries.ts';
import { CalendarSection } from '../../components/pages/options/CalendarSection.tsx';
import { DraftsOf } from '../../components/pages/options/drafts.tsx';
import { General } from '../../components/pages/options/General.tsx';
import { Refusals } from '../../components/pages/options/Refusals.tsx';
import { SyncRow } from '../../components/pages/options/SyncRow.tsx';
import { IgnoredSection, type RememberedEntry } from '../../components/pages/options/IgnoredSection.tsx';
import { LOCALES } from '../../utils/i18n/locales.ts';
import type { Translate } from '../../utils/i18n/translate.ts';
import { localDate } from '../../utils/platform/local-date.ts';
import { switched } from '../../utils/platform/sync/item.ts';
import { deleteSynced } from '../../utils/platform/sync/synced.ts';
import { refusedLines } from './organisation.ts';
import { ITEMS } from './store.ts';
import { cycleOf } from '../../utils/nlp/time/calendar.ts';
import { useShortcuts } from './use-shortcuts.ts';
import type { Store } from './use-store.ts';

type Props = { readonly t: Translate; readonly store: Store };

/** Languages that goals can be read in. */
const GOAL_LANGUAGES = Object.keys(READ_AS);

export function GeneralPanel({ t, store }: Props) {
  const { keys } = useShortcuts();
  const { settings, organisation, sync, isSynced } = store.stored;
  return (
    <>
      <Refusals t={t} lines={refusedLines(t, organisation.refused, ['settings'])} />
      <General
        t={t}
        settings={settings}
        interfaces={LOCALES}
        languages={GOAL_LANGUAGES}
        shortcut={keys['open-popover'] ?? null}
        onChange={(change) => void store.change(ITEMS.settings, (chosen) => ({ ...chosen, ...change }))}
      />
      <SyncRow
        t={t}
        on={sync.on}
        isLeft={isSynced}
        onSwitch={(on) => void store.change(ITEMS.sync, () => switched(on))}
        onDelete={() => void deleteSynced().then((gone) => (gone ? store.record(null) : store.refuse()))}
      />
    </>
  );
}

export function CalendarPanel({ t, store }: Props) {
  const { team, parents } = store.stored;
  const [today] = useState(() => localDate(new Date()));
  return (
    <DraftsOf name="team">
      <CalendarSection
        t={t}
        calendar={team.calendar}
        period={cycleOf(today, team.calendar)}
        parents={parents}
        onCalendar={(calendar) => void store.change(ITEMS.team, (before) => ({ ...before, calendar }))}
        onParents={(change) => void store.change(ITEMS.parents, change)}
      />
    </DraftsOf>
  );
}

export function IgnoredPanel({ t, store }: Props) {
  const { ignored, accepted } = store.stored;
  const entries: readonly RememberedEntry[] = [
    ...ignored,
    ...accepted.map(({ hash, host, at }) => ({ hash, host, at, kind: 'accepted' as const })),
  ].toSorted((one, other) => other.at - one.at);
  const remove = async (gone: readonly RememberedEntry[]): Promise<void> => {
    const without =
      (isAccepted: boolean) =>
      <T extends { readonly hash: string }>(list: readonly T[]) =>
        list.filter(({ hash }) => !gone.some((one) => one.hash === hash && (one.kind === 'accepted') === isAccepted));
    const done = [await ITEMS.accepted.update(without(true)), await ITEMS.ignored.update(without(false))];
    if (done.includes(false)) return store.refuse();
    store.record(async () => (await ITEMS.accepted.write(accepted)) && ITEMS.ignored.write(ignored));
  };
  return <IgnoredSection t={t} entries={entries} onRemove={(gone) => void remove(gone)} />;
}
