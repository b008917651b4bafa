/** One editor on its page, as a person at keyboard and mouse has it. */
import type { ElementHandle, Frame, KeyInput, Page } from 'puppeteer-core';
import type { Block, Fixture } from '../../fixtures/pages/scripts/fixture.ts';
import { type ClosedRoot, type Coach, eventually, findClosedRoots, marks, type Mark, popover } from '../harness.ts';
import { textOf } from './document.ts';
import type { Scene } from './scenes.ts';

export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

export type Stage = {
  readonly page: Page;
  /** The frame that holds the editor. */
  readonly frame: Frame;
  readonly field: ElementHandle;
  readonly offset: { readonly x: number; readonly y: number };
  load(blocks: readonly Block[]): Promise<void>;
  blocks(): Promise<readonly Block[]>;
  text(): Promise<string>;
  remote(block: number, text: string): Promise<void>;
  /** What the editor's element holds, as the page would save it. */
  markup(): Promise<string>;
  /** The nth mark of a goal whose text contains these words, when it is there. */
  mark(words?: string, nth?: number): Promise<Mark>;
};

export const boxOf = (element: ElementHandle): Promise<Box> =>
  element.evaluate((found) => {
    const { left, top, width, height } = found.getBoundingClientRect();
    return { x: left + found.clientLeft, y: top + found.clientTop, width, height };
  });

/** Finds the field and puts the caret in it, as a press does. */
export async function enter(page: Page, scene: Scene): Promise<Stage> {
  const holder = scene.inFrame ? await page.waitForSelector('iframe') : null;
  const frame = (await holder?.contentFrame()) ?? page.mainFrame();
  const field = (await frame.waitForSelector(scene.selector)) as ElementHandle;
  await page.waitForFunction(() => 'fixture' in globalThis);
  // A field known to hold a goal: how sure the core must be elsewhere is tested with the core.
  await field.evaluate((element) => element.setAttribute('aria-label', 'Goal'));
  const offset = holder ? await boxOf(holder) : { x: 0, y: 0 };
  const { x, y } = await boxOf(field);
  await page.mouse.click(offset.x + x + 20, offset.y + y + 14);
  const stage: Stage = {
    page,
    frame,
    field,
    offset,
    load: (blocks) =>
      page.evaluate(async (wanted) => (globalThis as unknown as { fixture: Fixture }).fixture.load(wanted), blocks),
    blocks: () => page.evaluate(() => (globalThis as unknown as { fixture: Fixture }).fixture.blocks()),
    text: async () => textOf(await stage.blocks()),
    remote: (block, text) =>
      page.evaluate(
        (at, added) => (globalThis as unknown as { fixture: Fixture }).fixture.remote(at, added),
        block,
        text,
      ),
    markup: () => field.evaluate((element) => element.outerHTML.replace(/&nbsp;/gu, ' ')),
    mark: (words = 'renewal rate', nth = 0) =>
      eventually(
        page,
        async () => (await marks(frame)).filter(({ text }) => text.includes(words)).toSorted(byPlace)[nth],
      ),
  };
  return stage;
}

const byPlace = (one: Mark, other: Mark): number => (one.rects[0]?.top ?? 0) - (other.rects[0]?.top ?? 0);

/** Where the words stand by the page's own account: the nth time they occur in the field. */
export const wordsAt = (stage: Stage, words: string, nth: number): Promise<Box[]> =>
  stage.field.evaluate(
    (field, wanted, count) => {
      const walker = field.ownerDocument.createTreeWalker(field, NodeFilter.SHOW_TEXT);
      let text = '';
      const nodes: { node: Text; start: number }[] = [];
      while (walker.nextNode()) {
        const node = walker.currentNode as Text;
        nodes.push({ node, start: text.length });
        text += node.data.replace(/\u00a0/gu, ' ');
      }
      let at = text.indexOf(wanted);
      for (let index = 0; index < count; index += 1) at = text.indexOf(wanted, at + 1);
      const place = (offset: number, last: boolean): [Node, number] => {
        const found = nodes.findLast(({ start }) => (last ? start < offset : start <= offset));
        return found ? [found.node, offset - found.start] : [field, 0];
      };
      const range = field.ownerDocument.createRange();
      range.setStart(...place(at, false));
      range.setEnd(...place(at + wanted.length, true));
      return [...range.getClientRects()].map(({ x, y, width, height }) => ({ x, y, width, height }));
    },
    words,
    nth,
  );

/** What a text box says of a point: the offset of the letter under it. */
export const letterAt = (stage: Stage, x: number, y: number): Promise<number | null> =>
  stage.field.evaluate(
    (field, left, top) => {
      const found = field.ownerDocument.caretPositionFromPoint(left, top);
      return found && (found.offsetNode === field || field.contains(found.offsetNode)) ? found.offset : null;
    },
    x,
    y,
  );

/** Whether a caret stands in the field, and nothing is selected. */
export const isCollapsed = ({ field }: Stage): Promise<boolean> =>
  field.evaluate((element) => {
    const box = element as HTMLTextAreaElement;
    if (typeof box.selectionStart === 'number') return box.selectionStart === box.selectionEnd;
    const root = element.getRootNode() as Document & { getSelection?: () => Selection | null };
    return (root.getSelection?.() ?? element.ownerDocument.getSelection())?.isCollapsed === true;
  });

export async function press(
  stage: Stage,
  element: ElementHandle,
  offset: { x: number; y: number } = { x: 0, y: 0 },
): Promise<void> {
  const { x, y, width, height } = await boxOf(element);
  await stage.page.mouse.click(offset.x + x + width / 2, offset.y + y + height / 2);
}

/** Rests on the goal, and presses the handle that comes. */
export async function openByMouse(stage: Stage, { rects }: Mark): Promise<ClosedRoot> {
  const { page, offset } = stage;
  const rect = rects[0];
  if (!rect) throw new Error('The mark is nowhere.');
  await page.mouse.move(offset.x + rect.left + 30, offset.y + (rect.top + rect.bottom) / 2);
  const handle = await eventually(page, async () => {
    const [found] = await findClosedRoots(page, '.handle:not([hidden])');
    return found ? found.root.$('.handle') : null;
  });
  await press(stage, handle, offset);
  return eventually(page, () => popover(page));
}

export async function openByKey(coach: Coach, stage: Stage): Promise<ClosedRoot> {
  await coach.command(stage.page, 'open-popover');
  const found = await eventually(stage.page, () => popover(stage.page));
  await eventually(stage.page, () =>
    found.root.evaluate((root) => (root as unknown as ShadowRoot).activeElement !== null),
  );
  return found;
}

/** Writes into every blank. */
export async function fillInto(page: Page, { root }: ClosedRoot): Promise<void> {
  await eventually(page, () => root.$('[data-action=apply]'));
  for (const blank of await root.$$('.preview .slot input:not(.picker)')) {
    await blank.focus();
    await page.keyboard.type('30 June 2027');
  }
  await eventually(page, () =>
    root.evaluate((found) => (found.querySelector('.hint')?.textContent ?? 'Ready') === 'Ready'),
  );
}

/** Writes into every blank and applies with Enter. */
export async function fillAndApply({ page }: Stage, card: ClosedRoot): Promise<void> {
  await fillInto(page, card);
  await page.keyboard.press('Enter');
}

export const says = async ({ root }: ClosedRoot, words: string): Promise<boolean> =>
  root.evaluate((found, wanted) => (found.textContent ?? '').includes(wanted), words);

/** Waits until the card says that it stands; else tells what it says in place of that. */
export async function applied(stage: Stage, card: ClosedRoot): Promise<void> {
  try {
    await eventually(stage.page, async () => (await says(card, 'Applied')) || (await popover(stage.page)) === null);
  } catch {
    const words = await card.root.evaluate((root) => root.textContent ?? '');
    throw new Error(`Not applied. The card: ${words}\nThe editor: ${await stage.text()}`);
  }
}

export async function chord(page: Page, key: 'z' | 'y' | 'Shift+Z' | 'End' | 'Home'): Promise<void> {
  const keys: readonly KeyInput[] = key === 'Shift+Z' ? ['Control', 'Shift', 'z'] : ['Control', key];
  for (const held of keys.slice(0, -1)) await page.keyboard.down(held);
  await page.keyboard.press(keys.at(-1) as KeyInput);
  for (const held of keys.slice(0, -1)) await page.keyboard.up(held);
}
