import type { Translate } from '../../../utils/i18n/translate.ts';
import { SetNotes } from '../popup/SetNotes.tsx';
import { EntryRow } from './EntryRow.tsx';
import { groupsOf, type Entry, type Order, type Row } from './overview.ts';

type Props<Id> = {
  readonly t: Translate;
  readonly texts: readonly (readonly Entry<Id>[])[];
  readonly order: Order;
  /** Goes to the goal where it stands. */
  readonly onOpen: (id: Id) => void;
};

/** Goals under their objectives, each with what is found about it; what a set lacks as a whole stands below it. */
export function GroupList<Id>({ t, texts, order, onOpen }: Props<Id>) {
  const row = (entry: Row<Id>, index: number) => (
    <EntryRow key={index} t={t} goal={entry.goal} findings={entry.notes} onOpen={() => onOpen(entry.id)} />
  );
  return groupsOf(texts, order, t.locale).map(({ objective, named, entries, findings }, index) => (
    <section key={index} className="overview-group">
      {order === 'place' && <h2>{named ?? t(objective ? 'role_objective' : 'overview_list')}</h2>}
      <ul>
        {objective && row(objective, -1)}
        {entries.map(row)}
      </ul>
      <SetNotes t={t} findings={findings} />
    </section>
  ));
}
