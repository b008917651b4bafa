import type { ElementHandle, Frame, Page } from 'puppeteer-core';

/** One editor that people write in: where its field is, and what the editor itself holds as its text. */
export type Scene = {
  readonly name: string;
  readonly fixture: string;
  readonly selector: string;
  readonly inFrame?: boolean;
  readonly model: (field: Element) => string;
};

const value = (field: Element): string => (field as HTMLTextAreaElement).value;
const lines = (field: Element): string => (field as HTMLElement).innerText.replace(/\n+$/u, '');

export const SCENES: readonly Scene[] = [
  { name: 'a textarea', fixture: 'textarea', selector: '#goal', model: value },
  { name: 'an input', fixture: 'textarea', selector: '#title', model: value },
  {
    name: 'a textarea that React controls',
    fixture: 'react-textarea',
    selector: 'textarea',
    model: () => document.querySelector('#model')?.textContent ?? '',
  },
  { name: 'an editable element', fixture: 'contenteditable', selector: '#goal', model: lines },
  {
    name: 'ProseMirror',
    fixture: 'prosemirror',
    selector: '.ProseMirror',
    model: () => (globalThis as unknown as { model: () => string }).model(),
  },
  { name: 'a textarea in a modal dialog', fixture: 'dialog', selector: '#goal', model: value },
  {
    name: 'an editable element in a blank frame',
    fixture: 'blank-frame',
    selector: '#goal',
    inFrame: true,
    model: lines,
  },
  { name: 'an editable element in a shadow root', fixture: 'shadow-root', selector: '>>> #goal', model: lines },
];

export type Stage = {
  readonly page: Page;
  readonly frame: Frame;
  readonly field: ElementHandle;
  readonly text: () => Promise<string>;
  readonly markup: () => Promise<string>;
  /** From the frame's coordinates to the page's. */
  readonly offset: { readonly x: number; readonly y: number };
};

/** Finds the field and puts the caret in it, as a press does. */
export async function enter(page: Page, scene: Scene): Promise<Stage> {
  const holder = scene.inFrame ? await page.waitForSelector('iframe') : null;
  const frame = (await holder?.contentFrame()) ?? page.mainFrame();
  const field = (await frame.waitForSelector(scene.selector)) as ElementHandle;
  // A field known to hold a goal: how sure the core must be elsewhere is tested with the core.
  await field.evaluate((element) => element.setAttribute('aria-label', 'Goal'));
  const box = holder ? await boxOf(holder) : { x: 0, y: 0 };
  const { x, y } = await boxOf(field);
  await page.mouse.click(box.x + x + 20, box.y + y + 12);
  return {
    page,
    frame,
    field,
    offset: box,
    text: () => field.evaluate(scene.model),
    markup: () => field.evaluate((element) => element.ownerDocument.body.outerHTML + element.outerHTML),
  };
}

export const boxOf = (element: ElementHandle): Promise<{ x: number; y: number; width: number; height: number }> =>
  element.evaluate((found) => {
    const { left, top, width, height } = found.getBoundingClientRect();
    return { x: left + found.clientLeft, y: top + found.clientTop, width, height };
  });
