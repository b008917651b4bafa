import type { Area, AreaName, Changes, Vault } from '../../../utils/platform/storage/area.ts';

export type FakeVault = Vault & {
  readonly stored: Readonly<Record<AreaName, Map<string, unknown>>>;
  /** From now on every write is refused, as when the disk is full. */
  refuse(): void;
};

/** Storage in memory, with a clock that stands still. */
export function fakeVault(initial: Record<string, unknown> = {}): FakeVault {
  const stored = { local: new Map(Object.entries(initial)), session: new Map<string, unknown>() };
  const listeners = new Set<(changes: Changes, area: string) => void>();
  const queues = new Map<string, Promise<unknown>>();
  let refused = false;
  const allow = (): void => {
    if (refused) throw new Error('QUOTA_BYTES quota exceeded');
  };
  const tell = (changes: Changes, area: AreaName): void => listeners.forEach((listener) => listener(changes, area));
  const area = (name: AreaName): Area => ({
    async get(key) {
      const entries = [...stored[name]].filter(([one]) => key === null || one === key);
      return structuredClone(Object.fromEntries(entries));
    },
    async set(values) {
      allow();
      for (const [key, value] of Object.entries(values)) stored[name].set(key, structuredClone(value));
      tell(Object.fromEntries(Object.entries(values).map(([key, newValue]) => [key, { newValue }])), name);
    },
    async remove(keys) {
      allow();
      for (const key of [keys].flat()) stored[name].delete(key);
      tell(Object.fromEntries([keys].flat().map((key) => [key, {}])), name);
    },
    async clear() {
      allow();
      stored[name].clear();
    },
  });
  return {
    stored,
    area,
    refuse: () => (refused = true),
    now: () => 1_700_000_000_000,
    onChanged(listener, signal) {
      listeners.add(listener);
      signal.addEventListener('abort', () => listeners.delete(listener));
    },
    exclusively<T>(name: string, work: () => Promise<T>) {
      const result = (queues.get(name) ?? Promise.resolve()).then(work);
      queues.set(
        name,
        result.catch(() => undefined),
      );
      return result;
    },
  };
}
