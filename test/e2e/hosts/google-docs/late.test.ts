import { describe, expect, it } from 'vitest';
import { eventually, popover } from '../../harness.ts';
import { DATE, fill, rest, says, undated } from '../stage.ts';
import { type Fixture, withGoogleDocument } from './stage.ts';

declare const fixture: Fixture;

const docs = withGoogleDocument();

describe('a Google document that is busy, late or refuses', () => {
  it('that takes nothing is said to have kept its text, with Copy beside', async () => {
    const page = await docs.open('&locked');
    const opened = await docs.openGoal();
    const before = await docs.raw();
    await fill(opened, page, DATE);
    await page.keyboard.press('Enter');
    expect(await says(page, /kept its own text/u)).toMatch(/Copy/u);
    expect(await docs.raw()).toBe(before);
    expect(await docs.pastes()).toHaveLength(1);
  });

  it('that is busy and takes the paste late is not said to have kept its text', async () => {
    const page = await docs.open('&paste=late');
    const opened = await docs.openGoal();
    const before = await docs.raw();
    await fill(opened, page, DATE);
    await page.keyboard.press('Enter');
    expect(await says(page, /Applied|kept its own text/u)).toMatch(/Applied/u);
    expect(undated(await docs.raw())).toBe(before);
    expect(await docs.pastes()).toHaveLength(1);
  });

  it('is not written while a word is being composed: the card goes as it does while one types', async () => {
    const page = await docs.open();
    await docs.openGoal();
    const before = await docs.raw();
    const session = await page.createCDPSession();
    await session.send('Input.imeSetComposition', { text: 'に', selectionStart: 1, selectionEnd: 1 });
    await eventually(page, async () => (await popover(page)) === null);
    expect(await docs.raw()).toBe(before);
    await session.send('Input.insertText', { text: '日' });
    await eventually(page, async () => (await docs.raw()).length === before.length + 1);
    expect(await docs.pastes()).toEqual(['composed "日"']);
  });

  it('keeps its text while the page is too busy to answer', async () => {
    const page = await docs.open();
    const opened = await docs.openGoal('late parcels');
    await page.evaluate(() => {
      const told = globalThis as unknown as { asked: boolean };
      document.addEventListener('tarkka-docs-ask', () => (told.asked = true), { once: true });
      fixture.mute(true);
    });
    await page.keyboard.press('Shift');
    await page.waitForFunction(() => (globalThis as unknown as { asked?: boolean }).asked);
    // Longer than a request waits.
    await rest(page, 180);
    await page.evaluate(() => fixture.mute(false));
    await fill(opened, page, DATE);
    await page.keyboard.press('Enter');
    await says(page, /Applied/u);
    expect(await docs.pastes()).toHaveLength(1);
  });

  it('that answers too late is not written any more', async () => {
    const page = await docs.open();
    const opened = await docs.openGoal('late parcels');
    await fill(opened, page, DATE);
    const before = await docs.raw();
    await page.evaluate(() => fixture.mute(true));
    await page.keyboard.press('Enter');
    await says(page, /kept its own text|has changed|doesn’t let/u);
    await page.evaluate(() => fixture.mute(false));
    await rest(page, 60);
    expect(await docs.raw()).toBe(before);
    expect(await docs.pastes()).toEqual([]);
  });
});
