import { describe, expect, it } from 'vitest';
import { eventually, marks, popover } from '../../harness.ts';
import { DATE, fill, openByShortcut, says } from '../stage.ts';
import { type Fixture, withGoogleDocument } from './stage.ts';

declare const fixture: Fixture;

const docs = withGoogleDocument();

describe('the modes of a Google document', () => {
  it('that is only viewed is coached, with Copy in place of Apply', async () => {
    const page = await docs.open('&mode=viewing');
    await docs.openGoal();
    expect(await says(page, /only viewing this document/u)).not.toMatch(/Apply/u);
  });

  it('takes a suggestion beside the old words, and the card says so before', async () => {
    const page = await docs.open('&mode=suggesting');
    const opened = await docs.openGoal();
    await says(page, /takes suggestions/u);
    await fill(opened, page, DATE);
    await page.keyboard.press('Enter');
    await says(page, /Applied/u);
    expect(await docs.raw()).toContain(DATE);
    expect(await docs.pastes()).toHaveLength(1);
  });

  it('names its modes as they are now: one that is switched while the page is open counts', async () => {
    const page = await docs.open();
    await docs.openGoal();
    expect(await says(page, /Apply/u)).not.toMatch(/suggestions|viewing/u);
    await page.keyboard.press('Escape');
    await eventually(page, async () => (await popover(page)) === null);
    await page.evaluate(() => fixture.setMode('suggesting'));
    await docs.openGoal();
    await says(page, /takes suggestions/u);
  });

  it('without its interface is read from its boxes and never written', async () => {
    const page = await docs.open('&api=none');
    await docs.openGoal();
    expect(await says(page, /can only read this text/u)).not.toMatch(/Apply/u);
    expect(await docs.pastes()).toEqual([]);
  });

  it('without boxes is judged by shortcut and written, and says that it wants a reload', async () => {
    const page = await docs.open('&flag=late');
    // The caret into the goal.
    await page.mouse.click(300, 145);
    const opened = await openByShortcut(page, docs.coach);
    await fill(opened, page, DATE);
    await page.keyboard.press('Enter');
    await says(page, /Applied/u);
    expect(await docs.raw()).toContain(DATE);
    expect(await marks(page)).toEqual([]);
  });
});
