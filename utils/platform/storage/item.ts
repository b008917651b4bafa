/**
 * One stored item: a key, a version, a parser on read, migrations from every older version, a default.
 * What can't be read is never overwritten: it is kept aside first, and the item runs on its default until then.
 */
import type { Parser } from '../parse.ts';
import { browserVault, type AreaName, type Vault } from './area.ts';
import { handOver, type Handed } from './handed.ts';
import { setAside } from './set-aside.ts';
import { threeWay } from './three-way.ts';

export type ItemDefinition<T> = {
  readonly key: string;
  readonly area?: AreaName;
  readonly version: number;
  readonly parse: Parser<T>;
  readonly fallback: T;
  /** One thing that is never made of two: of what was changed in two places, the later holds. */
  readonly isWhole?: true;
  /** `migrations[n]` turns the value of version n - 1 into the value of version n. Never edited after a release. */
  readonly migrations?: Readonly<Record<number, (older: unknown) => unknown>>;
};

export type Item<T> = {
  readonly key: string;
  readonly area: AreaName;
  readonly fallback: T;
  /** The value, or the default when nothing readable is stored. Never writes, never throws. */
  read(): Promise<T>;
  /** False when the browser refused to write, or the value can't be read back; what was stored before then stands. */
  write(value: T): Promise<boolean>;
  /** Read, change, write, with nobody in between; `change` returns undefined to leave everything as it is. */
  update(change: (value: T) => T | undefined): Promise<boolean>;
  /** For a page that goes away: changes what it last saw, without waiting for anything; `absorb` makes it hold. */
  handOver(change: (value: T) => T): void;
  /** Takes in what a page handed over, together with what was stored since. False when the browser refused. */
  absorb(handed: Handed): Promise<boolean>;
  remove(): Promise<boolean>;
  /** The new value after every change, also one made elsewhere, until `signal` aborts. */
  watch(listener: (value: T) => void, signal: AbortSignal): void;
  /** For the background at start: brings an older version up to date and keeps aside what can't be read. */
  settle(): Promise<'fine' | 'migrated' | 'set-aside' | 'refused'>;
};

type Reading<T> = { readonly value: T; readonly state: 'fine' | 'older' | 'absent' } | { readonly state: 'unreadable' };

/** Makes an item; `vault` is the browser's storage unless a test brings another. */
export function defineItem<T>(definition: ItemDefinition<T>, vault: Vault = browserVault): Item<T> {
  const { key, version, fallback } = definition;
  const area: AreaName = definition.area ?? 'local';
  const storage = (): ReturnType<Vault['area']> => vault.area(area);
  /** As it was last read, written or heard of here. */
  let latest = fallback;
  let isReadable = false;
  const valueOf = (raw: unknown): T => {
    const reading = interpret(definition, raw);
    isReadable = reading.state !== 'unreadable';
    latest = reading.state === 'unreadable' ? fallback : reading.value;
    return latest;
  };
  const load = async (): Promise<unknown> => (await storage().get(key))[key];
  const save = async (value: T, before: unknown): Promise<boolean> => {
    // What the parser refuses would be lost at the next reading, and all that stands beside it.
    if (definition.parse(value) === undefined) return false;
    if (interpret(definition, before).state === 'unreadable' && !(await setAside(vault, area, key, before)))
      return false;
    await storage().set({ [key]: { version, value } });
    latest = value;
    return true;
  };
  const alone = async <R>(work: () => Promise<R>, refused: R): Promise<R> => {
    try {
      return await vault.exclusively(key, work);
    } catch {
      return refused;
    }
  };
  return {
    key,
    area,
    fallback,
    read: async () => {
      try {
        return valueOf(await load());
      } catch {
        return fallback;
      }
    },
    write: (value) => alone(async () => save(value, await load()), false),
    update: (change) =>
      alone(async () => {
        const before = await load();
        const value = change(valueOf(before));
        return value === undefined || save(value, before);
      }, false),
    handOver: (change) => {
      const mine = change(latest);
      // What stands there already can be read, and nothing of it stays.
      if (definition.isWhole && isReadable) void storage().set({ [key]: { version, value: mine } });
      else handOver({ key, version, base: latest, mine }, area, vault);
    },
    absorb: ({ version: since, base, mine }) =>
      alone(async () => {
        const read = (value: unknown): T | undefined => {
          const reading = interpret(definition, { version: since, value });
          return reading.state === 'unreadable' ? undefined : reading.value;
        };
        const before = await load();
        const handed = read(mine);
        const met =
          handed === undefined || definition.isWhole
            ? handed
            : definition.parse(threeWay(read(base), handed, valueOf(before)));
        return met === undefined ? setAside(vault, area, key, mine) : save(met, before);
      }, false),
    remove: () =>
      alone(async () => {
        await storage().remove(key);
        latest = fallback;
        return true;
      }, false),
    watch: (listener, signal) =>
      vault.onChanged((changes, name) => {
        const change = name === area ? changes[key] : undefined;
        if (change) listener(valueOf(change.newValue));
      }, signal),
    settle: () =>
      alone<'fine' | 'migrated' | 'set-aside' | 'refused'>(async () => {
        const before = await load();
        const reading = interpret(definition, before);
        if (reading.state === 'fine' || reading.state === 'absent') return 'fine';
        if (reading.state === 'older') return (await save(reading.value, before)) ? 'migrated' : 'refused';
        if (!(await setAside(vault, area, key, before))) return 'refused';
        await storage().remove(key);
        return 'set-aside';
      }, 'refused'),
  };
}

function interpret<T>(definition: ItemDefinition<T>, raw: unknown): Reading<T> {
  if (raw === undefined) return { state: 'absent', value: definition.fallback };
  const { version, value } = (typeof raw === 'object' && raw !== null ? raw : {}) as Record<string, unknown>;
  if (!Number.isInteger(version) || (version as number) < 1 || (version as number) > definition.version) {
    return { state: 'unreadable' };
  }
  let current = value;
  try {
    for (let next = (version as number) + 1; next <= definition.version; next += 1) {
      const migrate = definition.migrations?.[next];
      if (!migrate) return { state: 'unreadable' };
      current = migrate(current);
    }
    const parsed = definition.parse(current);
    if (parsed === undefined) return { state: 'unreadable' };
    return { state: version === definition.version ? 'fine' : 'older', value: parsed };
  } catch {
    return { state: 'unreadable' };
  }
}
