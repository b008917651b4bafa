import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { restoreData } from '../../../utils/platform/storage/restore.ts';
import { exportData } from '../../../utils/platform/storage/data.ts';
import { settingsItem } from '../../../utils/platform/storage/items.ts';
import { resumeSync, switched, syncItem } from '../../../utils/platform/sync/item.ts';
import { concernsSync, keepInStep } from '../../../utils/platform/sync/keep-in-step.ts';
import { meet, type Choice, type Stamped } from '../../../utils/platform/sync/meet.ts';
import { deleteSynced, isAnythingSynced } from '../../../utils/platform/sync/synced.ts';

/** What a browser of the same person holds, as the other side wrote it. */
const told = (value: Choice, at: number): object => ({ version: 1, value, at });
const remote = (): Promise<Record<string, unknown>> => fakeBrowser.storage.sync.get(null);

describe('two choices of one setting', () => {
  const stamped = (value: Choice, at: number): Stamped => ({ value, at });

  it.each<[string, Choice, Stamped | null, Stamped | null, Stamped, boolean]>([
    ['first meeting, nothing anywhere', null, null, null, stamped(null, 0), false],
    ['first meeting, only here', 'dark', null, null, stamped('dark', 50), true],
    ['first meeting, both', 'dark', null, stamped('light', 9), stamped('light', 9), false],
    ['nothing changed', 'dark', stamped('dark', 9), stamped('dark', 9), stamped('dark', 9), false],
    ['changed here', 'light', stamped('dark', 9), stamped('dark', 9), stamped('light', 50), true],
    ['changed there', 'dark', stamped('dark', 9), stamped('light', 12), stamped('light', 12), false],
    ['changed here after there', 'system', stamped('dark', 9), stamped('light', 12), stamped('system', 50), true],
    ['changed here by a slow clock', 'light', stamped('dark', 70), stamped('dark', 70), stamped('light', 71), true],
    ['an older one came back', 'dark', stamped('dark', 9), stamped('light', 3), stamped('dark', 9), true],
    ['taken back here', null, stamped('dark', 9), stamped('dark', 9), stamped(null, 50), true],
    ['taken away there', 'dark', stamped('dark', 9), null, stamped('dark', 9), false],
    ['taken away there, changed here', 'light', stamped('dark', 9), null, stamped('light', 50), true],
  ])('%s', (_, mine, last, theirs, agreed, send) => {
    expect(meet(mine, last, theirs, 50)).toEqual({ agreed, send });
  });

  /** Browsers with a copy each of what is synced, and a server that keeps what reached it last. */
  it('come to the latest one in every browser, however late what reaches whom, and fall silent', () => {
    const step = fc.oneof(
      fc.record({ kind: fc.constant('choose' as const), who: fc.nat(2), value: fc.constantFrom('a', 'b', 'c') }),
      fc.record({ kind: fc.constantFrom('up' as const, 'down' as const), who: fc.nat(2) }),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        type Device = { mine: Choice; last: Stamped | null; copy: Stamped | null; out: Stamped[] };
        const devices: Device[] = [0, 1, 2].map(() => ({ mine: null, last: null, copy: null, out: [] }));
        let server: Stamped | null = null;
        let latest: Choice = null;
        let sent = 0;
        let now = 100;
        const reconcile = (device: Device): void => {
          const { agreed, send } = meet(device.mine, device.last, device.copy, now);
          device.mine = agreed.value;
          device.last = agreed;
          if (!send) return;
          sent += 1;
          device.copy = agreed;
          device.out.push(agreed);
        };
        const up = (device: Device): void => {
          const first = device.out.shift();
          if (first) server = first;
        };
        const down = (device: Device): void => {
          // The browser keeps its own word until that has reached the server.
          if (device.out.length > 0 || server === null) return;
          device.copy = server;
          reconcile(device);
        };
        devices.forEach(reconcile);
        for (const each of steps) {
          now += 1;
          const device = devices[each.who] as Device;
          if (each.kind === 'up') up(device);
          if (each.kind === 'down') down(device);
          if ('value' in each && device.mine !== each.value) {
            device.mine = latest = each.value;
            reconcile(device);
          }
        }
        // Until everything has reached everybody: a bounded number of rounds.
        for (let round = 0; round < 6; round += 1)
          for (const device of devices) {
            while (device.out.length > 0) up(device);
            down(device);
          }
        expect(devices.map(({ mine }) => mine)).toEqual([latest, latest, latest]);
        const before = sent;
        devices.forEach(down);
        expect(sent).toBe(before);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('small settings', () => {
  beforeEach(() => fakeBrowser.reset());

  it('stay here until the person switches the sync on', async () => {
    await settingsItem.write({ marks: 'all', appearance: 'dark' });
    await fakeBrowser.storage.sync.set({ 'setting.marks': told('below-40', 7) });
    await keepInStep(100);
    expect(await settingsItem.read()).toEqual({ marks: 'all', appearance: 'dark' });
    expect(await remote()).toEqual({ 'setting.marks': told('below-40', 7) });
  });

  it('meet: what is there is taken, what is only here is told, and nothing else ever is', async () => {
    await settingsItem.write({ marks: 'all', appearance: 'dark', openOnRest: true });
    await fakeBrowser.storage.sync.set({ 'setting.marks': told('below-40', 7) });
    await syncItem.write(switched(true));
    await keepInStep(100);
    expect(await settingsItem.read()).toEqual({ marks: 'below-40', appearance: 'dark', openOnRest: true });
    expect(await remote()).toEqual({ 'setting.marks': told('below-40', 7), 'setting.appearance': told('dark', 100) });
  });

  it('follow each other from then on, the later one first', async () => {
    await syncItem.write(switched(true));
    await keepInStep(100);
    await settingsItem.write({ marks: 'all' });
    await keepInStep(110);
    expect(await remote()).toEqual({ 'setting.marks': told('all', 110) });
    await fakeBrowser.storage.sync.set({ 'setting.marks': told('below-40', 120), 'setting.interface': told('fi', 90) });
    await keepInStep(130);
    expect(await settingsItem.read()).toEqual({ marks: 'below-40', interface: 'fi' });
    await fakeBrowser.storage.sync.set({ 'setting.marks': told('on-request', 115) });
    await keepInStep(140);
    expect(await settingsItem.read()).toEqual({ marks: 'below-40', interface: 'fi' });
    expect(await remote()).toMatchObject({ 'setting.marks': told('below-40', 120) });
  });

  it('write nothing more when both sides agree: no change comes back as another', async () => {
    const set = vi.spyOn(fakeBrowser.storage.sync, 'set');
    const keep = vi.spyOn(fakeBrowser.storage.local, 'set');
    // As the background hears of it.
    let heard = 0;
    const works: Promise<void>[] = [];
    fakeBrowser.storage.onChanged.addListener((changes: object, area: string) => {
      if (!concernsSync(Object.keys(changes), area)) return;
      heard += 1;
      works.push(keepInStep(100 + heard));
    });
    await syncItem.write(switched(true));
    await settingsItem.write({ marks: 'all', interface: 'fi' });
    await settingsItem.write({ marks: 'below-40', interface: 'fi' });
    for (let seen = -1; seen !== works.length;) {
      seen = works.length;
      await Promise.all(works);
    }
    const calls = [set.mock.calls.length, keep.mock.calls.length];
    await keepInStep(900);
    await keepInStep(901);
    expect([set.mock.calls.length, keep.mock.calls.length]).toEqual(calls);
    expect(heard).toBeLessThan(12);
    expect(await remote()).toMatchObject({
      'setting.marks': { value: 'below-40' },
      'setting.interface': { value: 'fi' },
    });
    set.mockRestore();
    keep.mockRestore();
  });

  it('leave alone what they can not read: a later version, another value', async () => {
    const odd = { 'setting.marks': { version: 2, level: 3 }, 'setting.appearance': told('sepia', 9) };
    await fakeBrowser.storage.sync.set(odd);
    await settingsItem.write({ marks: 'all', appearance: 'dark' });
    await syncItem.write(switched(true));
    await keepInStep(100);
    expect(await remote()).toEqual(odd);
    expect(await settingsItem.read()).toEqual({ marks: 'all', appearance: 'dark' });
  });

  it('stop both ways when it is switched off; what was told lies there until it is taken away', async () => {
    await settingsItem.write({ marks: 'all' });
    await syncItem.write(switched(true));
    await keepInStep(100);
    await syncItem.write(switched(false));
    await settingsItem.write({ marks: 'below-40' });
    await keepInStep(110);
    expect(await remote()).toEqual({ 'setting.marks': told('all', 100) });
    await fakeBrowser.storage.sync.set({ 'setting.marks': told('on-request', 120) });
    await keepInStep(130);
    expect(await settingsItem.read()).toEqual({ marks: 'below-40' });
    expect(await isAnythingSynced()).toBe(true);
    expect(await deleteSynced()).toBe(true);
    expect(await isAnythingSynced()).toBe(false);
  });

  it('are not told again in a browser that still syncs, after they were taken away', async () => {
    await settingsItem.write({ marks: 'all' });
    await syncItem.write(switched(true));
    await keepInStep(100);
    await deleteSynced();
    await keepInStep(110);
    expect(await remote()).toEqual({});
    expect(await settingsItem.read()).toEqual({ marks: 'all' });
  });

  it('are tried again when the browser refused them', async () => {
    await settingsItem.write({ marks: 'all' });
    await syncItem.write(switched(true));
    const set = vi.spyOn(fakeBrowser.storage.sync, 'set').mockRejectedValue(new Error('quota'));
    await keepInStep(100);
    set.mockRestore();
    expect(await remote()).toEqual({});
    await keepInStep(110);
    expect(await remote()).toEqual({ 'setting.marks': told('all', 110) });
  });

  it('are told as chosen anew when something is undone', async () => {
    await settingsItem.write({ marks: 'all', interface: 'fi' });
    await syncItem.write(switched(true));
    await keepInStep(100);
    await settingsItem.write({ marks: 'below-40', interface: 'fi', appearance: 'dark' });
    await keepInStep(110);
    await fakeBrowser.storage.local.clear();
    await settingsItem.write({ marks: 'all', interface: 'fi' });
    await resumeSync();
    await keepInStep(120);
    expect(await settingsItem.read()).toEqual({ marks: 'all', interface: 'fi' });
    expect(await remote()).toEqual({
      'setting.marks': told('all', 120),
      'setting.interface': told('fi', 100),
      'setting.appearance': told(null, 120),
    });
  });

  it('are not switched on by a file', async () => {
    await settingsItem.write({ marks: 'all' });
    await syncItem.write(switched(true));
    const file = await exportData();
    await fakeBrowser.storage.local.clear();
    expect(await restoreData(file ?? '')).toEqual({ state: 'restored', count: 1 });
    expect(await syncItem.read()).toEqual({ on: false, agreed: {} });
  });
});
