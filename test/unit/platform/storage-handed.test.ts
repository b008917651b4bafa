import { describe, expect, it } from 'vitest';
import { fields, integer, list, text } from '../../../utils/platform/parse.ts';
import type { AreaName } from '../../../utils/platform/storage/area.ts';
import { takeHanded } from '../../../utils/platform/storage/handed.ts';
import { defineItem } from '../../../utils/platform/storage/item.ts';
import { listSetAside } from '../../../utils/platform/storage/set-aside.ts';
import { fakeVault } from './fake-vault.ts';

const words = { key: 'words', version: 1, parse: list(text(10), 4), fallback: [] as readonly string[] };
const adding = (word: string) => (now: readonly string[]) => [...now, word];

describe('what a page hands over when it goes away', () => {
  it('is put down at once, and brought together with what is stored by then', async () => {
    const vault = fakeVault({ words: { version: 1, value: ['a'] } });
    const page = defineItem(words, vault);
    await page.read();
    page.handOver(adding('b'));
    page.handOver(adding('c'));
    const elsewhere = defineItem(words, vault);
    await elsewhere.update(adding('d'));
    await Promise.all([takeHanded([elsewhere], vault), takeHanded([page], vault)]);
    expect((await elsewhere.read()).toSorted()).toEqual(['a', 'b', 'c', 'd']);
    expect([...vault.stored.local.keys()]).toEqual(['words']);
  });

  it('is not brought twice where it had been stored in time', async () => {
    const vault = fakeVault();
    const item = defineItem(words, vault);
    item.handOver(adding('a'));
    await item.update(adding('a'));
    await takeHanded([item], vault);
    expect(await item.read()).toEqual(['a']);
  });

  it('is kept aside where it does not fit what is stored, which stays', async () => {
    const vault = fakeVault({ words: { version: 1, value: ['a', 'b', 'c'] } });
    const item = defineItem(words, vault);
    await item.read();
    item.handOver(adding('mine'));
    await item.update(adding('d'));
    await takeHanded([item], vault);
    expect(await item.read()).toEqual(['a', 'b', 'c', 'd']);
    expect(await listSetAside(vault)).toMatchObject([{ key: 'words', raw: '["a","b","c","mine"]' }]);
  });

  it('stays where it is while the browser refuses to write, and comes through the migrations of its item', async () => {
    const page = { version: 1, key: 'words', base: 'a', mine: 'a b' };
    const vault = fakeVault({ 'handed.1.000001.x': page, words: { version: 2, value: ['a', 'new'] } });
    const item = defineItem(
      { ...words, version: 2, migrations: { 2: (older: unknown) => (older as string).split(' ') } },
      vault,
    );
    const full = {
      ...vault,
      area: (name: AreaName) => ({ ...vault.area(name), set: () => Promise.reject(new Error('full')) }),
    };
    await takeHanded([defineItem(words, full)], full);
    expect(vault.stored.local.has('handed.1.000001.x')).toBe(true);
    await takeHanded([item], vault);
    expect((await item.read()).toSorted()).toEqual(['a', 'b', 'new']);
  });

  it('and what nobody can take is thrown away', async () => {
    const vault = fakeVault({ 'handed.1': 'nonsense', 'handed.2': { key: 'gone', version: 1, base: 1, mine: 2 } });
    await takeHanded([defineItem(words, vault)], vault);
    expect([...vault.stored.local.keys()]).toEqual([]);
  });

  it('of one thing that is never made of two is written as it is', async () => {
    const pad = defineItem(
      {
        key: 'pad',
        version: 1,
        parse: fields({ text: text(10), at: integer(0, 9) }),
        fallback: { text: '', at: 0 },
        isWhole: true,
      },
      fakeVault(),
    );
    await pad.read();
    pad.handOver(() => ({ text: 'last', at: 1 }));
    expect(await pad.read()).toEqual({ text: 'last', at: 1 });
  });
});

it('is not written what could not be read back', async () => {
  const vault = fakeVault({ words: { version: 1, value: ['a'] } });
  const item = defineItem(words, vault);
  expect(await item.update((now) => [...now, 'b', 'c', 'd', 'e'])).toBe(false);
  expect(await item.read()).toEqual(['a']);
});
