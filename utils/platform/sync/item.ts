/** Whether small settings are kept in step, and what this browser and the others last agreed on. */
import { fields, flag } from '../parse.ts';
import { defineItem } from '../storage/item.ts';
import type { Stamped } from './meet.ts';
import { parseStamped, readSynced, type SyncedName } from './synced.ts';

export type SyncState = {
  /** Off until the person switches it on. */
  readonly on: boolean;
  readonly agreed: { readonly [Name in SyncedName]?: Stamped };
};

export const syncItem = defineItem<SyncState>({
  key: 'sync',
  version: 1,
  parse: fields({
    on: flag,
    agreed: fields(
      {},
      {
        language: parseStamped('language'),
        interface: parseStamped('interface'),
        marks: parseStamped('marks'),
        appearance: parseStamped('appearance'),
      },
    ),
  }),
  fallback: { on: false, agreed: {} },
});

/** Either way nothing is agreed on yet: switched on anew, what the others have goes first. */
export const switched = (on: boolean): SyncState => ({ on, agreed: {} });

/** On again after what stood here before was brought back: what differs from what is synced counts as chosen just now. */
export async function resumeSync(): Promise<boolean> {
  const synced = await readSynced();
  return syncItem.write({ on: true, agreed: synced?.choices ?? {} });
}
