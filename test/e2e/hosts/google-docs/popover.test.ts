import { describe, expect, it } from 'vitest';
import { eventually, popover } from '../../harness.ts';
import { showing } from '../../editors/showing.ts';
import { openByShortcut, rest } from '../stage.ts';
import { type Fixture, SITE, withGoogleDocument } from './stage.ts';

declare const fixture: Fixture;

const docs = withGoogleDocument();

describe('the popover over a Google document', () => {
  it('is opened by key, and leaves caret and keys to the document when it is closed', async ({ task }) => {
    const shows = showing(task, SITE);
    const page = await docs.open();
    await docs.marked();
    await page.mouse.click(300, 145);
    const before = await docs.raw();
    const { root } = await openByShortcut(page, docs.coach);
    await eventually(page, () => root.evaluate((found) => (found as unknown as ShadowRoot).activeElement !== null));
    const at = await page.evaluate(() => fixture.selection());
    await page.keyboard.press('Escape');
    await eventually(page, async () => (await popover(page)) === null);
    await page.keyboard.type('x');
    await expect.poll(() => docs.raw()).toBe(`${before.slice(0, at.start)}x${before.slice(at.end)}`);
    shows('opened by key');
  });

  it('has the popover closed by typing, and by Escape before the document sees it', async () => {
    const page = await docs.open();
    await docs.openGoal();
    await page.keyboard.press('Escape');
    await eventually(page, async () => (await popover(page)) === null);
    await docs.openGoal();
    await page.keyboard.type('x');
    await eventually(page, async () => (await popover(page)) === null);
    expect(await docs.raw()).toContain('x');
  });

  it('is written to by nobody but a person: what the page forges opens, fills and applies nothing', async () => {
    const page = await docs.open();
    const before = await docs.raw();
    await docs.marked();
    await page.evaluate(() => {
      for (const detail of ['1 ok 0 0\nText', '{"id":1}', '9 ok 5 2\nx', 7, null])
        document.dispatchEvent(new CustomEvent('tarkka-docs-answer', { detail }));
      for (const detail of ['1', '{"id":1,"act":"replace","start":-1,"end":2,"was":"","text":"x","tab":""}', '{', 3])
        document.dispatchEvent(new CustomEvent('tarkka-docs-ask', { detail }));
      const host = document.querySelector('tarkka-coach');
      host?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
      document.dispatchEvent(new KeyboardEvent('keydown', { key: 'G', altKey: true, shiftKey: true }));
    });
    await rest(page, 30);
    expect(await popover(page)).toBeNull();
    expect(await docs.raw()).toBe(before);
    expect(await docs.pastes()).toEqual([]);
  });
});
