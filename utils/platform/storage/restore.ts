/** The way back: from a saved file, or from what stood here before everything was deleted. */
import { syncItem } from '../sync/item.ts';
import { integer, fields, record, text, type Parser } from '../parse.ts';
import { browserVault, type Vault } from './area.ts';
import { LASTING_ITEMS } from './settle.ts';

/** The browser keeps no more than this. */
const MOST_UNITS = 10_000_000;

/** A file switches no sync on: only the person does. */
const KNOWN: ReadonlySet<string> = new Set(LASTING_ITEMS.filter((item) => item !== syncItem).map(({ key }) => key));
/** What was kept aside comes back as it was. */
const ASIDE = 'aside.';
const anything: Parser<unknown> = (raw) => raw ?? null;
const parseFile: Parser<{
  readonly product: string;
  readonly formatVersion: number;
  readonly items: Readonly<Record<string, unknown>>;
}> = fields({ product: text(20), formatVersion: integer(1, 1), items: record(text(200), anything, 5000) });

export type Restored =
  | { readonly state: 'restored'; readonly count: number }
  | { readonly state: 'unreadable' }
  | { readonly state: 'refused' };

/**
 * In: the text of a file made by `exportData`. Puts its items in the place of the present ones; an item that the file
 * does not have is left as it is. What can't be read as its kind is kept aside, like anything stored. Never throws.
 */
export async function restoreData(file: string, vault: Vault = browserVault): Promise<Restored> {
  const items = itemsOf(file);
  if (!items) return { state: 'unreadable' };
  const known = Object.entries(items).filter(([key]) => KNOWN.has(key) || key.startsWith(ASIDE));
  try {
    await vault.area('local').set(Object.fromEntries(known));
  } catch {
    return { state: 'refused' };
  }
  await Promise.all(LASTING_ITEMS.map((item) => item.settle()));
  return { state: 'restored', count: known.length };
}

/** Whether `exportData` made it. */
export const isExport = (file: string): boolean => itemsOf(file) !== null;

function itemsOf(file: string): Readonly<Record<string, unknown>> | null {
  if (file.length > MOST_UNITS) return null;
  try {
    const parsed = parseFile(JSON.parse(file));
    return parsed?.product === 'Tarkka' ? parsed.items : null;
  } catch {
    return null;
  }
}
