import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { LASTING_ITEMS, settleStorage } from '../../../utils/platform/storage/settle.ts';
import { listSetAside } from '../../../utils/platform/storage/set-aside.ts';

const FOLDER = fileURLToPath(new URL('../../fixtures/storage/', import.meta.url));

/**
 * What released versions stored. A fixture is never edited once it is here: a changed shape gets the next version, a
 * migration, and a fixture of its own.
 */
const FROZEN: Readonly<Record<string, string>> = {
  'accepted/v1.json': '989fe51b1a38426a',
  'ignored/v1.json': '002c3c56a4c13547',
  'install/v1.json': 'ce744b623323c01b',
  'language-pins/v1.json': '1c44eccba04450f5',
  'parents/v1.json': 'b2e5811487d6417f',
  'parents/v2.json': '1bcd4ea166eeedeb',
  'pause/v1.json': 'bf4b8ba9db49b098',
  'salt/v1.json': '619425e6108e22bb',
  'scratchpad/v1.json': '577aa6baf2d02053',
  'settings/v1.json': 'f9cd739de2de9613',
  'settings/v2.json': '2f23922dde64bc62',
  'sites/v1.json': '571fe945165c02a4',
  'sync/v1.json': 'fe0afa447b6d1869',
  'team/v1.json': '7b03e78dc8c975ae',
  'team/v2.json': '6bfe2c2edcbe748d',
  'templates/v1.json': '40361293e914387c',
};

const fixtures = Object.keys(FROZEN).map((path) => {
  const raw = readFileSync(`${FOLDER}${path}`, 'utf8');
  return { path, key: path.split('/')[0] ?? '', raw, stored: JSON.parse(raw) as { version: number; value: unknown } };
});

describe('what released versions stored', () => {
  beforeEach(() => fakeBrowser.reset());

  it('is never edited', () => {
    const found = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.json'));
    expect(found.toSorted()).toEqual(Object.keys(FROZEN).toSorted());
    for (const { path, raw } of fixtures) expect([path, hash(raw)]).toEqual([path, FROZEN[path]]);
  });

  it('covers every item that lasts', () => {
    expect([...new Set(fixtures.map(({ key }) => key))].toSorted()).toEqual(
      LASTING_ITEMS.map(({ key }) => key).toSorted(),
    );
  });

  it.each(fixtures)('$path is read today, settles once, and is not set aside', async ({ key, stored }) => {
    await fakeBrowser.storage.local.set({ [key]: stored });
    const item = LASTING_ITEMS.find((one) => one.key === key);
    const read = await item?.read();
    expect(read).not.toEqual(item?.fallback);
    await settleStorage();
    expect(await item?.read()).toEqual(read);
    expect(await item?.settle()).toBe('fine');
    expect(await listSetAside()).toEqual([]);
  });

  it.each(LASTING_ITEMS)('$key keeps aside what it cannot read', async (item) => {
    await fakeBrowser.storage.local.set({ [item.key]: { version: 1, value: { odd: {} } } });
    await settleStorage();
    expect(await item.read()).toEqual(item.fallback);
    expect(await listSetAside()).toMatchObject([{ key: item.key, raw: '{"version":1,"value":{"odd":{}}}' }]);
  });
});

function hash(raw: string): string {
  return createHash('sha256').update(raw.replaceAll('\r\n', '\n')).digest('hex').slice(0, 16);
}
