import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { endPause, pausedTabsItem, pauseOf, startPause } from '../../../utils/platform/pause.ts';
import { pauseItem } from '../../../utils/platform/storage/items.ts';

const NOW = 1_700_000_000_000;
const now = async (tabId: number | null, at = NOW) =>
  pauseOf(await pauseItem.read(), await pausedTabsItem.read(), tabId, at);

describe('a pause', () => {
  beforeEach(() => fakeBrowser.reset());

  it('of an hour ends by the clock, without anything being done', async () => {
    await startPause('hour', null, NOW);
    expect(await now(1, NOW + 3_599_999)).toEqual({ scope: 'hour', until: NOW + 3_600_000 });
    expect(await now(1, NOW + 3_600_000)).toBeNull();
  });

  it('everywhere holds in every tab until it is ended', async () => {
    await startPause('everywhere', null, NOW);
    expect(await now(7, NOW + 1e12)).toEqual({ scope: 'everywhere', until: null });
    await endPause(null);
    expect(await now(7)).toBeNull();
  });

  it('of a tab holds in that tab alone, and closed tabs are forgotten', async () => {
    const { id = 0 } = await fakeBrowser.tabs.create({});
    await pausedTabsItem.write([987]);
    expect(await startPause('tab', id, NOW)).toBe(true);
    expect(await pausedTabsItem.read()).toEqual([id]);
    expect(await now(id)).toEqual({ scope: 'tab', until: null });
    expect(await now(id + 1)).toBeNull();
    expect(await endPause(id)).toBe(true);
    expect(await now(id)).toBeNull();
  });

  it('of a tab needs one', async () => {
    expect(await startPause('tab', null, NOW)).toBe(false);
  });
});
