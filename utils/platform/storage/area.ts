/** The two places where things are kept. `session` lives in memory and ends with the browser; `local` lasts. */
import { browser } from 'wxt/browser';
import { exclusively } from '../locks.ts';

export type AreaName = 'local' | 'session';

/** As much of a storage area as the items need; tests bring their own. */
export type Area = {
  get(key: string | null): Promise<Record<string, unknown>>;
  set(values: Record<string, unknown>): Promise<void>;
  remove(keys: string | string[]): Promise<void>;
  clear(): Promise<void>;
};

export type Changes = Readonly<Record<string, { readonly newValue?: unknown }>>;

/** Where items read and write. */
export type Vault = {
  area(name: AreaName): Area;
  onChanged(listener: (changes: Changes, area: string) => void, signal: AbortSignal): void;
  /** Runs `work` while nobody else in this extension (worker or page) holds the same name. */
  exclusively<T>(name: string, work: () => Promise<T>): Promise<T>;
  now(): number;
};

/** The browser's own storage. */
export const browserVault: Vault = {
  area: (name) => browser.storage[name],
  onChanged(listener, signal) {
    const hear = (changes: Changes, area: string): void => listener(changes, area);
    browser.storage.onChanged.addListener(hear);
    signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(hear));
  },
  exclusively: (name, work) => exclusively(`item.${name}`, work),
  now: () => Date.now(),
};
