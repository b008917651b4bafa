/** Brings this browser's small settings and the synced ones in step, while the person wants it. */
import { exclusively } from '../locks.ts';
import { settingsItem, type ChosenSettings } from '../storage/items.ts';
import { syncItem, type SyncState } from './item.ts';
import { meet, type Stamped } from './meet.ts';
import { SYNCED, readSynced, writeSynced, type SyncedName } from './synced.ts';

type Choices = Partial<Record<SyncedName, Stamped>>;

/** Whether a change of storage has to be told, or was told by another browser. */
export const concernsSync = (keys: readonly string[], area: string): boolean =>
  area === 'sync' || (area === 'local' && (keys.includes(settingsItem.key) || keys.includes(syncItem.key)));

/**
 * Called after every change on either side; where both agree it writes nothing, so that no change comes back as another.
 * Never throws.
 */
export async function keepInStep(now: number): Promise<void> {
  try {
    await exclusively('sync', () => bringInStep(now));
  } catch {
    // The next change tries again.
  }
}

async function bringInStep(now: number): Promise<void> {
  const state = await syncItem.read();
  const synced = state.on ? await readSynced() : null;
  if (!synced) return;
  const agreed: Choices = {};
  const told: Choices = {};
  const written = await settingsItem.update((chosen) => {
    for (const name of SYNCED.filter((each) => !synced.foreign.has(each))) {
      const met = meet(chosen[name] ?? null, state.agreed[name] ?? null, synced.choices[name] ?? null, now);
      agreed[name] = met.agreed;
      if (met.send) told[name] = met.agreed;
    }
    const taken = withChoices(chosen, agreed);
    return isSame(taken, chosen) ? undefined : taken;
  });
  // What was not told is told the next time: until then nothing is agreed on.
  if (!written || !(await writeSynced(told))) return;
  await syncItem.update((before) => {
    const after: SyncState = { ...before, agreed: { ...before.agreed, ...agreed } };
    return !before.on || isSame(before, after) ? undefined : after;
  });
}

/** A setting that nobody chose is left out, so that the usual one holds. */
function withChoices(chosen: ChosenSettings, choices: Choices): ChosenSettings {
  const next: Record<string, unknown> = { ...chosen };
  for (const [name, { value }] of Object.entries(choices)) {
    if (value === null) delete next[name];
    else next[name] = value;
  }
  return next;
}

const isSame = (one: object, other: object): boolean => JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
const sorted = (value: unknown): unknown =>
  typeof value === 'object' && value !== null
    ? Object.entries(value)
        .toSorted(([one], [other]) => (one < other ? -1 : 1))
        .map(([name, each]) => [name, sorted(each)])
    : value;
