import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Coach, startCoach } from '../harness.ts';
import { textsOf, until } from '../pages/typing.ts';

const SWITCH = '::-p-aria([name="The same in all your browsers"][role="switch"])';

describe('small settings in the browser’s own sync', () => {
  let coach: Coach;
  let page: Page;
  const synced = (): Promise<Record<string, unknown>> => page.evaluate(() => chrome.storage.sync.get());
  const press = async (selector: string): Promise<void> => (await page.waitForSelector(selector))?.click();
  const choose = async (name: string, value: string): Promise<void> =>
    void (await (await page.waitForSelector(`::-p-aria([name="${name}"][role="combobox"])`))?.select(value));

  beforeAll(async () => {
    coach = await startCoach();
    page = await coach.openOwn('options.html');
    await page.bringToFront();
  });
  afterAll(() => coach.close());

  it('go nowhere before it is switched on, follow both ways while it is, and stop with it', async () => {
    await choose('Underline', 'all');
    await page.waitForFunction(async () => JSON.stringify(await chrome.storage.local.get()).includes('"all"'));
    expect(await synced()).toEqual({});

    await press(SWITCH);
    await expect.poll(synced).toMatchObject({ 'setting.marks': { value: 'all' } });
    await choose('Appearance', 'dark');
    await expect.poll(synced).toMatchObject({ 'setting.appearance': { value: 'dark' } });
    expect(Object.keys(await synced()).toSorted()).toEqual(['setting.appearance', 'setting.marks']);

    // Another browser of the same person, later.
    const at = Date.now() + 60_000;
    await page.evaluate(
      (time) => chrome.storage.sync.set({ 'setting.interface': { version: 1, value: 'fi', at: time } }),
      at,
    );
    await until(page, () => document.documentElement.lang === 'fi');

    await press('::-p-aria([name="Samat asetukset kaikissa selaimissasi"][role="switch"])');
    await page.waitForSelector('.options-main .note');
    expect((await textsOf(page, '.options-main .note'))[0]).toContain('säilyvät selaimesi tilillä');
    const before = await synced();
    await choose('Kieli', 'en');
    await until(page, () => document.documentElement.lang === 'en');
    expect(await synced()).toEqual(before);

    await press('::-p-aria([name="Delete it there"][role="button"])');
    await until(page, () => document.querySelector('.options-main .note') === null);
    expect(await synced()).toEqual({});
  });
});
