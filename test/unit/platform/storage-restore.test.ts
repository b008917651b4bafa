import { describe, expect, it } from 'vitest';
import { exportData } from '../../../utils/platform/storage/data.ts';
import { restoreData } from '../../../utils/platform/storage/restore.ts';
import { fakeVault } from './fake-vault.ts';

const PARENTS = { version: 1, value: ['Win the north'] };

describe('what was saved as a file', () => {
  it('comes back as it was, what was kept aside too', async () => {
    const before = { parents: PARENTS, 'aside.team.1': { key: 'team', at: 1, raw: '7' } };
    const file = await exportData(fakeVault(before));
    const vault = fakeVault();
    expect(await restoreData(file ?? '', vault)).toEqual({ state: 'restored', count: 2 });
    expect(Object.fromEntries(vault.stored.local)).toEqual(before);
  });

  it('leaves alone what the file does not have, and takes nothing that is not its own', async () => {
    const vault = fakeVault({ parents: PARENTS });
    const file = JSON.stringify({ product: 'Tarkka', formatVersion: 1, items: { stranger: 1 } });
    expect(await restoreData(file, vault)).toEqual({ state: 'restored', count: 0 });
    expect(Object.fromEntries(vault.stored.local)).toEqual({ parents: PARENTS });
  });

  it.each([
    '',
    '{',
    '[]',
    'null',
    '{"product":"Other","formatVersion":1,"items":{}}',
    '{"product":"Tarkka","items":{}}',
  ])('is not read from %j', async (file) => {
    const vault = fakeVault({ parents: PARENTS });
    expect(await restoreData(file, vault)).toEqual({ state: 'unreadable' });
    expect(Object.fromEntries(vault.stored.local)).toEqual({ parents: PARENTS });
  });

  it('is refused where the browser refuses to write', async () => {
    const vault = fakeVault();
    vault.refuse();
    const file = JSON.stringify({ product: 'Tarkka', formatVersion: 1, items: { parents: PARENTS } });
    expect(await restoreData(file, vault)).toEqual({ state: 'refused' });
  });
});
