/**
 * Small settings in the browser's own sync, one small key each: the only thing that ever leaves this browser, and only
 * while the person has it switched on. Languages, appearance and thresholds; never text, templates or sites.
 */
import { browser } from 'wxt/browser';
import { fields, integer, type Parser } from '../parse.ts';
import { SETTINGS } from '../storage/items.ts';
import type { Choice, Stamped } from './meet.ts';

export const SYNCED = ['language', 'interface', 'marks', 'appearance'] as const;
export type SyncedName = (typeof SYNCED)[number];

const VERSION = 1;
const keyOf = (name: SyncedName): string => `setting.${name}`;

/** One of a setting that is known, or none. */
export const choiceOf =
  (name: SyncedName): Parser<Choice> =>
  (raw) =>
    raw === null ? null : SETTINGS[name](raw);

export const parseStamped = (name: SyncedName): Parser<Stamped> =>
  fields({ value: choiceOf(name), at: integer(0, Number.MAX_SAFE_INTEGER) });

const parseEnvelope: Parser<{ readonly version: number }> = fields({ version: integer(VERSION, VERSION) });

export type Synced = {
  /** What is there and can be read. */
  readonly choices: Readonly<Partial<Record<SyncedName, Stamped>>>;
  /** What is there and can't: a later version wrote it, and it is left alone. */
  readonly foreign: ReadonlySet<SyncedName>;
};

/** Null where the browser does not give it. */
export async function readSynced(): Promise<Synced | null> {
  try {
    const stored = await browser.storage.sync.get(SYNCED.map(keyOf));
    const there = SYNCED.filter((name) => stored[keyOf(name)] !== undefined);
    const read = there.map((name) => {
      const raw = stored[keyOf(name)];
      return [name, parseEnvelope(raw) && parseStamped(name)(raw)] as const;
    });
    return {
      choices: Object.fromEntries(read.filter(([, stamped]) => stamped !== undefined)),
      foreign: new Set(read.filter(([, stamped]) => stamped === undefined).map(([name]) => name)),
    };
  } catch {
    return null;
  }
}

/** False where the browser refused. */
export async function writeSynced(choices: Readonly<Partial<Record<SyncedName, Stamped>>>): Promise<boolean> {
  try {
    const entries = SYNCED.flatMap((name) => {
      const stamped = choices[name];
      return stamped ? [[keyOf(name), { version: VERSION, ...stamped }] as const] : [];
    });
    if (entries.length > 0) await browser.storage.sync.set(Object.fromEntries(entries));
    return true;
  } catch {
    return false;
  }
}

/** Whether anything of ours lies there. */
export async function isAnythingSynced(): Promise<boolean> {
  const synced = await readSynced();
  return synced !== null && (Object.keys(synced.choices).length > 0 || synced.foreign.size > 0);
}

/** Takes all of it away, for every browser. What each of them holds stays as it is. */
export async function deleteSynced(): Promise<boolean> {
  try {
    await browser.storage.sync.remove(SYNCED.map(keyOf));
    return true;
  } catch {
    return false;
  }
}
