/** What could not be read is kept here as it was, for the person to look at, save or throw away. */
import { integer, type Parser, fields, text } from '../parse.ts';
import { browserVault, type AreaName, type Vault } from './area.ts';

const PREFIX = 'aside.';

export type SetAside = {
  /** Names it for `discardSetAside`. */
  readonly id: string;
  /** The item it belonged to. */
  readonly key: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** As it was stored, as JSON. */
  readonly raw: string;
};

const parseAside: Parser<{ readonly key: string; readonly at: number; readonly raw: string }> = fields({
  key: text(100),
  at: integer(0, Number.MAX_SAFE_INTEGER),
  raw: text(Number.MAX_SAFE_INTEGER),
});

/** Keeps `value` aside under a name of its own. False when the browser refused: then nothing may be overwritten. */
export async function setAside(vault: Vault, area: AreaName, key: string, value: unknown): Promise<boolean> {
  const storage = vault.area(area);
  const raw = JSON.stringify(value) ?? 'null';
  try {
    const known = await readAll(vault, area);
    if (known.some((aside) => aside.key === key && aside.raw === raw)) return true;
    const at = vault.now();
    const taken = new Set(known.map(({ id }) => id));
    let id = `${PREFIX}${key}.${at}`;
    for (let copy = 2; taken.has(id); copy += 1) id = `${PREFIX}${key}.${at}-${copy}`;
    await storage.set({ [id]: { key, at, raw } });
    return true;
  } catch {
    return false;
  }
}

/** Everything kept aside, newest first; for the options page. */
export async function listSetAside(vault: Vault = browserVault): Promise<readonly SetAside[]> {
  try {
    return (await readAll(vault, 'local')).toSorted((one, other) => other.at - one.at);
  } catch {
    return [];
  }
}

/** Throws one away, for good. */
export async function discardSetAside(id: string, vault: Vault = browserVault): Promise<boolean> {
  if (!id.startsWith(PREFIX)) return false;
  try {
    await vault.area('local').remove(id);
    return true;
  } catch {
    return false;
  }
}

async function readAll(vault: Vault, area: AreaName): Promise<SetAside[]> {
  const stored = await vault.area(area).get(null);
  return Object.entries(stored).flatMap(([id, value]) => {
    const aside = id.startsWith(PREFIX) ? parseAside(value) : undefined;
    return aside ? [{ id, ...aside }] : [];
  });
}
