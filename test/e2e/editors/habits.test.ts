/** What sites do around their editors, and how the coach keeps out of its way. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { eventually, findClosedRoots, marks, popover } from '../harness.ts';
import { withCoach } from '../harness/with-coach.ts';
import { fill, linesOf, openAt, openByShortcut, rest, says } from '../hosts/stage.ts';
import { GOAL } from './document.ts';
import { SITES } from './sites.ts';

declare const seen: { readonly sent: readonly string[]; readonly pressed: readonly string[] };

const running = withCoach({ origins: ['https://*/*'] });
let page: Page;

const siteOf = (fixture: string) => {
  const found = SITES.find((scene) => scene.fixture === fixture);
  if (!found) throw new Error(`No site has the page ${fixture}.`);
  return found;
};

/** On the site's page, in its editor. */
async function write(fixture: string, text = GOAL): Promise<void> {
  const { site, selector } = siteOf(fixture);
  page = await running.open(fixture, site);
  await page.waitForFunction(() => 'seen' in globalThis);
  await page.click(selector);
  await page.keyboard.type(text);
}
const marked = (words = 'renewal rate') => eventually(page, async () => (await linesOf(page, words))[0]);

/** Rests on the mark. */
async function point(): Promise<void> {
  const [rect] = (await marked()).rects;
  if (!rect) throw new Error('The mark is nowhere.');
  await page.mouse.move(rect.left + 30, rect.top + 6);
  await page.mouse.move(rect.left + 36, rect.top + 8);
}
const handles = () => findClosedRoots(page, '.handle:not([hidden])');

describe.each(['slack', 'trello', 'github', 'gmail'])('keys in the card, on the page of %s', (fixture) => {
  it('send nothing and start no shortcut of the page', async () => {
    await write(fixture);
    await point();
    await eventually(page, async () => (await handles()).length > 0);
    const opened = await openByShortcut(page, running.coach);
    await fill(opened, page, '30 June 2027');
    await page.keyboard.press('Enter');
    await says(page, /Applied/u);
    expect(await page.evaluate(() => seen)).toEqual({ sent: [], pressed: [] });
  });
});

it.each([
  ['slack', '@'],
  ['github', '@'],
  ['linear', '@'],
  ['confluence', '/'],
])('while %s offers what to choose after “%s” nothing of ours is in the way, and then it is', async (fixture, sign) => {
  await write(fixture, `${GOAL} ${sign}`);
  await page.waitForSelector('[role=listbox]', { visible: true });
  await point();
  await rest(page, 30);
  expect(await handles()).toEqual([]);
  await page.keyboard.press('Escape');
  await page.waitForSelector('[role=listbox]', { hidden: true });
  await page.mouse.move(5, 5);
  await point();
  await eventually(page, async () => (await handles()).length > 0);
});

/** What another one wrote, below what is being answered. */
const QUOTES = [
  ['gmail', `<div class="gmail_quote"><div>Ada wrote:</div><blockquote><ul><li>${GOAL}</li></ul></blockquote></div>`],
  ['gmail', `<blockquote type="cite"><p>${GOAL}</p></blockquote>`],
  ['outlook', `<div id="appendonsend"></div><hr><div id="divRplyFwdMsg">From: Ada</div><div>${GOAL}</div>`],
] as const;

it.each(QUOTES)('a mail that is answered is not judged, on the page of %s: %s', async (fixture, quote) => {
  page = await running.open(fixture, siteOf('gmail').site);
  await page.waitForFunction(() => 'seen' in globalThis);
  await page.$eval('#goal', (field, html) => field.insertAdjacentHTML('beforeend', html), quote);
  const words = 'Reduce the error rate of logins from 9% to 3% by testing every release.';
  await page.click('#goal', { offset: { x: 20, y: 16 } });
  await page.keyboard.type(words);
  await marked('error rate');
  await rest(page, 30);
  expect((await marks(page)).map(({ text }) => text)).toEqual([words]);
  expect(await page.$eval('#goal', (field, html) => field.innerHTML.endsWith(html), quote)).toBe(true);
});

it('a mail in Outlook is judged, and its rewrite is copied', async () => {
  page = await running.open('outlook', 'https://outlook.office.com/mail/');
  await page.click('#goal');
  await page.keyboard.type(GOAL);
  const [rect] = (await marked()).rects;
  if (!rect) throw new Error('The mark is nowhere.');
  await openAt(page, rect);
  expect(await says(page, /Copy/u)).not.toMatch(/Apply/u);
  expect(await popover(page)).not.toBeNull();
});
