import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type ClosedRoot, findClosedRoots } from '../e2e/harness/closed-root.ts';
import { eventually } from '../e2e/harness/eventually.ts';
import { type Mark, marks } from '../e2e/harness/marks.ts';
import { untilStill } from '../e2e/harness/still.ts';

/** Every box of the playground; each holds a goal that lacks something. */
const BOXES = ['#box', '#note', '#issue', '#line'];

type Box = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };
const isWithin = ({ rects }: Mark, box: Box): boolean =>
  rects.some(
    ({ left, right, top, bottom }) =>
      left >= box.left - 1 && right <= box.right + 1 && top >= box.top - 1 && bottom <= box.bottom + 1,
  );

/** Where the box is now, and what it is called by who wrote the page. */
const lookAt = (page: Page, selector: string): Promise<Box & { name: string }> =>
  page.$eval(selector, (element) => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    const name = element.closest('section')?.querySelector('h2')?.textContent ?? element.id;
    return { left, top, right, bottom, name };
  });

/** The marks that stand in this box once it has the focus, in the order of the text. */
async function marksIn(page: Page, selector: string): Promise<Mark[]> {
  await page.click(selector);
  const here = async (): Promise<Mark[]> => {
    const box = await lookAt(page, selector);
    return (await marks(page))
      .filter((mark) => isWithin(mark, box))
      .sort((one, other) => (one.rects[0]?.top ?? 0) - (other.rects[0]?.top ?? 0));
  };
  return eventually(page, async () => {
    const found = await here();
    return found.length > 0 && found;
  }).catch(() => []);
}

/** Presses the plate at the end of the goal, as a person would, and waits until its card stands still. */
async function openCard(page: Page, mark: Mark): Promise<ClosedRoot> {
  const [line] = mark.rects;
  if (!line) throw new Error('The mark is nowhere.');
  await page.mouse.move(line.left + 20, (line.top + line.bottom) / 2);
  const handle = await eventually(page, async () => {
    const [found] = await findClosedRoots(page, '.handle:not([hidden])');
    return found ? found.root.$('.handle') : null;
  });
  await handle.click();
  const card = await eventually(page, async () => {
    const [found] = await findClosedRoots(page, '[role="dialog"]');
    const text = await found?.root.evaluate((root) => root.textContent ?? '');
    return found && text ? found : null;
  });
  await untilStill(card);
  return card;
}

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/**
 * Plays the playground's scene: focuses each box, waits for the coach's marks, opens the card of the first goal and
 * takes a picture. Returns what it saw, a line each; throws when the coach does not show up.
 */
export async function playScene(page: Page, picture: string): Promise<string[]> {
  const seen: string[] = [];
  for (const selector of BOXES) {
    const { name } = await lookAt(page, selector);
    const found = await marksIn(page, selector);
    seen.push(
      ...(found.length > 0 ? found.map(({ text }) => `${name}: “${oneLine(text)}”`) : [`${name}: nothing marked`]),
    );
  }
  const [shown] = await marksIn(page, '#box');
  if (!shown) throw new Error('The coach marked nothing where its card was to open.');
  const { root } = await openCard(page, shown);
  const text = await root.$eval('[role="dialog"]', (card) => (card as HTMLElement).innerText);
  seen.push(`The card says: ${oneLine(text)}`);
  await mkdir(dirname(picture), { recursive: true });
  await page.screenshot({ path: picture });
  return seen;
}
