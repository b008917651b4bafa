/** "Your data" of the options page: take all of it along, or delete all of it. */
import { browserVault, type Vault } from './area.ts';

/** Everything that is kept on this machine, as readable JSON. Null when the browser does not give it. */
export async function exportData(vault: Vault = browserVault): Promise<string | null> {
  try {
    const stored = await vault.area('local').get(null);
    const items = Object.fromEntries(Object.entries(stored).toSorted(([one], [other]) => (one < other ? -1 : 1)));
    return `${JSON.stringify({ product: 'Tarkka', formatVersion: 1, items }, null, 2)}\n`;
  } catch {
    return null;
  }
}

/** Deletes everything that is kept, in memory too. False when the browser refused. */
export async function deleteData(vault: Vault = browserVault): Promise<boolean> {
  try {
    await vault.area('local').clear();
    await vault.area('session').clear();
    return true;
  } catch {
    return false;
  }
}
