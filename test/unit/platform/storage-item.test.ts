import { describe, expect, it, vi } from 'vitest';
import { fields, integer, text } from '../../../utils/platform/parse.ts';
import { deleteData, exportData } from '../../../utils/platform/storage/data.ts';
import { defineItem } from '../../../utils/platform/storage/item.ts';
import { discardSetAside, listSetAside } from '../../../utils/platform/storage/set-aside.ts';
import { fakeVault } from './fake-vault.ts';

const definition = {
  key: 'thing',
  version: 3,
  parse: fields({ count: integer(0, 100), name: text(10) }),
  fallback: { count: 0, name: '' },
  migrations: {
    2: (older: unknown) => ({ count: (older as { amount: number }).amount }),
    3: (older: unknown) => ({ ...(older as object), name: 'new' }),
  },
};

describe('a stored item', () => {
  it('reads its default where nothing is stored, and what was written afterwards', async () => {
    const item = defineItem(definition, fakeVault());
    expect(await item.read()).toEqual({ count: 0, name: '' });
    expect(await item.write({ count: 4, name: 'x' })).toBe(true);
    expect(await item.read()).toEqual({ count: 4, name: 'x' });
  });

  it('reads every older version through its migrations and writes nothing while reading', async () => {
    const vault = fakeVault({ thing: { version: 1, value: { amount: 7 } } });
    expect(await defineItem(definition, vault).read()).toEqual({ count: 7, name: 'new' });
    expect(vault.stored.local.get('thing')).toEqual({ version: 1, value: { amount: 7 } });
  });

  it('writes the migrated value when it is settled, once', async () => {
    const vault = fakeVault({ thing: { version: 2, value: { count: 7 } } });
    const item = defineItem(definition, vault);
    expect(await item.settle()).toBe('migrated');
    expect(vault.stored.local.get('thing')).toEqual({ version: 3, value: { count: 7, name: 'new' } });
    expect(await item.settle()).toBe('fine');
  });

  it.each([
    ['text', 'not an envelope'],
    ['a version from the future', { version: 4, value: { count: 1, name: '' } }],
    ['no version', { value: { count: 1, name: '' } }],
    ['a version that is no number', { version: 'x', value: { count: 1, name: '' } }],
    ['a value of another shape', { version: 3, value: { count: -1, name: '' } }],
    ['a value whose migration throws', { version: 1, value: null }],
    ['null', null],
  ])('keeps %s aside before it writes, and runs on its default', async (_, broken) => {
    const vault = fakeVault({ thing: broken });
    const item = defineItem(definition, vault);
    expect(await item.read()).toEqual(definition.fallback);
    expect(vault.stored.local.get('thing')).toEqual(broken);
    expect(await item.write({ count: 1, name: 'a' })).toBe(true);
    const [aside] = await listSetAside(vault);
    expect(aside).toMatchObject({ key: 'thing', at: 1_700_000_000_000, raw: JSON.stringify(broken) });
    expect(await item.read()).toEqual({ count: 1, name: 'a' });
  });

  it('is set aside when settled, and the same thing is kept only once', async () => {
    const vault = fakeVault({ thing: 'broken' });
    const item = defineItem(definition, vault);
    expect(await item.settle()).toBe('set-aside');
    expect(vault.stored.local.has('thing')).toBe(false);
    vault.stored.local.set('thing', 'broken');
    expect(await item.settle()).toBe('set-aside');
    vault.stored.local.set('thing', 'broken in another way');
    expect(await item.settle()).toBe('set-aside');
    expect((await listSetAside(vault)).map(({ raw }) => raw).toSorted()).toEqual([
      '"broken in another way"',
      '"broken"',
    ]);
  });

  it('overwrites nothing that could not be kept aside', async () => {
    const vault = fakeVault({ thing: 'broken' });
    const item = defineItem(definition, vault);
    vault.refuse();
    expect(await item.write({ count: 1, name: 'a' })).toBe(false);
    expect(await item.settle()).toBe('refused');
    expect(vault.stored.local.get('thing')).toBe('broken');
  });

  it('says so when the browser refuses to write, and keeps what was there', async () => {
    const vault = fakeVault({ thing: { version: 3, value: { count: 1, name: 'a' } } });
    const item = defineItem(definition, vault);
    vault.refuse();
    expect(await item.write({ count: 2, name: 'b' })).toBe(false);
    expect(await item.update(({ count }) => ({ count: count + 1, name: 'c' }))).toBe(false);
    expect(await item.remove()).toBe(false);
    expect(await item.read()).toEqual({ count: 1, name: 'a' });
  });

  it('loses no update of several that are made at once', async () => {
    const item = defineItem(definition, fakeVault());
    await Promise.all(Array.from({ length: 20 }, () => item.update(({ count, name }) => ({ count: count + 1, name }))));
    expect((await item.read()).count).toBe(20);
  });

  it('writes nothing when an update changes nothing', async () => {
    const vault = fakeVault();
    const item = defineItem(definition, vault);
    expect(await item.update(() => undefined)).toBe(true);
    expect(vault.stored.local.size).toBe(0);
  });

  it('tells of changes until it is told to stop', async () => {
    const item = defineItem(definition, fakeVault());
    const heard = vi.fn<(value: { count: number; name: string }) => void>();
    const lifetime = new AbortController();
    item.watch(heard, lifetime.signal);
    await item.write({ count: 1, name: 'a' });
    await item.remove();
    lifetime.abort();
    await item.write({ count: 2, name: 'b' });
    expect(heard.mock.calls).toEqual([[{ count: 1, name: 'a' }], [{ count: 0, name: '' }]]);
  });

  it('reads its default when the browser does not answer', async () => {
    const vault = fakeVault();
    const item = defineItem(definition, { ...vault, area: () => ({}) as never });
    expect(await item.read()).toEqual(definition.fallback);
  });
});

describe('your data', () => {
  it('is exported whole, what was kept aside included', async () => {
    const vault = fakeVault({ thing: 'broken' });
    await defineItem(definition, vault).settle();
    await defineItem(definition, vault).write({ count: 1, name: 'a' });
    const data = JSON.parse((await exportData(vault)) ?? '') as { items: object };
    expect(Object.keys(data.items)).toEqual(['aside.thing.1700000000000', 'thing']);
  });

  it('is deleted whole, in memory too', async () => {
    const vault = fakeVault({ thing: { version: 3, value: { count: 1, name: 'a' } } });
    vault.stored.session.set('private.sites', {});
    expect(await deleteData(vault)).toBe(true);
    expect(vault.stored.local.size + vault.stored.session.size).toBe(0);
  });

  it('says so when the browser refuses to delete', async () => {
    const vault = fakeVault();
    vault.refuse();
    expect(await deleteData(vault)).toBe(false);
  });

  it('lets one thing that was kept aside be thrown away, and nothing else', async () => {
    const vault = fakeVault({ thing: 'broken', other: 1 });
    await defineItem(definition, vault).settle();
    const [aside] = await listSetAside(vault);
    expect(await discardSetAside('other', vault)).toBe(false);
    expect(await discardSetAside(aside?.id ?? '', vault)).toBe(true);
    expect([...vault.stored.local.keys()]).toEqual(['other']);
  });
});
