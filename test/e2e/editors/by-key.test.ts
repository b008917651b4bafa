/** What a person sees who asks by key: why nothing opens, and in a low window the blank that has the focus. */
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { eventually, findClosedRoots, marks, popover } from '../harness.ts';
import { withCoach } from '../harness/with-coach.ts';

const running = withCoach();

async function write(text: string): Promise<Page> {
  const page = await running.open('textarea');
  await page.click('#goal');
  await page.keyboard.type(text);
  return page;
}

/** The note in the page, once it stands there: its words and whether all of it is in the window. */
const noteOf = (page: Page) =>
  eventually(page, async () => {
    const [found] = await findClosedRoots(page, '.note');
    const note = await found?.root.$('.note');
    return note?.evaluate((shown) => {
      const { left, top, right, bottom, width } = shown.getBoundingClientRect();
      const isInside = left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
      return { text: shown.textContent, isInside, isWide: width > 100 };
    });
  });

it('why nothing opens: a text that is not read', async () => {
  const page = await write('Öka försäljningen i Åbo med 10 procent före juni 2027.');
  await running.coach.command(page, 'open-popover');
  expect(await noteOf(page)).toEqual({
    text: 'Tarkka can’t read this. It reads English and Finnish.',
    isInside: true,
    isWide: true,
  });
  expect(await popover(page)).toBeNull();
});

it('why nothing is gone to: no goals', async () => {
  const page = await write('The meeting is at noon.');
  await running.coach.command(page, 'next-goal');
  expect(await noteOf(page)).toMatchObject({ text: 'No goals here yet.', isInside: true });
});

it('the blank that has the focus, in a window too low for the whole card', async () => {
  const page = await write('Improve the onboarding of new colleagues.');
  await eventually(page, async () => (await marks(page)).length > 0);
  await page.setViewport({ width: 600, height: 420 });
  await running.coach.command(page, 'open-popover');
  const { root } = await eventually(page, () => popover(page));
  const focused = await root.waitForSelector('input:focus');
  const isSeen = await focused?.evaluate((field) => {
    const card = field.closest('.pop')?.getBoundingClientRect();
    const { top, bottom } = field.getBoundingClientRect();
    return card !== undefined && top >= card.top && bottom <= card.bottom;
  });
  expect(isSeen).toBe(true);
});
