import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import puppeteer, { type Browser, type ElementHandle, type KeyInput, type Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { buildCoach } from '../scenes/build.ts';
import { auditRoot, popover } from './harness.ts';

/** The popover's script as it ships, in a bare page, with a stand-in for the coach. Presses and keys are the browser's own. */
type Stage = {
  readonly page: Page;
  readonly find: (selector: string) => Promise<ElementHandle<HTMLElement>>;
  readonly has: (selector: string) => Promise<boolean>;
  readonly text: (selector: string) => Promise<string>;
  readonly focused: () => Promise<string | null>;
  readonly keys: (...keys: readonly KeyInput[]) => Promise<void>;
  readonly calls: (name: string) => Promise<readonly unknown[]>;
  readonly isOpen: () => Promise<boolean>;
};

let browser: Browser;
let scripts: readonly string[];
let page: Page;

beforeAll(async () => {
  browser = await puppeteer.launch({ executablePath: inject('browser'), headless: true, args: ['--no-sandbox'] });
  scripts = [await readFile(join(inject('extension'), 'popover.js'), 'utf8'), await buildCoach()];
});
afterEach(() => page.close());
afterAll(() => browser.close());

type Place = {
  readonly width?: number;
  readonly height?: number;
  readonly above?: number;
  readonly body?: string;
  readonly over?: string;
};

async function stage({ width = 900, height = 700, above = 40, body, over = '{}' }: Place = {}): Promise<Stage> {
  page = await browser.newPage();
  await page.setViewport({ width, height });
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  await page.setContent(
    `<!doctype html><html lang="en"><title>Plan</title><style>body{margin:0;padding:${above}px 20px;font:16px/24px sans-serif}</style>${
      body ??
      '<main><div id="editor" contenteditable role="textbox" aria-label="Plan"><p id="goal">Shorten the ramp-up of new sales reps</p></div><div style="height:2000px"></div></main>'
    }</html>`,
  );
  for (const script of scripts) await page.addScriptTag({ content: script });
  await page.click('#goal');
  await page.evaluate(`coach.open(document.querySelector('#goal'), ${over})`);
  await page.waitForFunction(`coach.handle.host.getBoundingClientRect().top > 0`);
  const found = await popover(page);
  if (found === null) throw new Error('No popover is open.');
  const { root } = found;
  const find = async (selector: string) => {
    const element = await root.$(selector);
    if (element === null) throw new Error(`Nothing matches ${selector}.`);
    return element as ElementHandle<HTMLElement>;
  };
  return {
    page,
    find,
    has: async (selector) => (await root.$(selector)) !== null,
    text: async (selector) => (await find(selector)).evaluate((element) => element.textContent ?? ''),
    focused: () =>
      root.evaluate((shadow) => {
        const active = (shadow as unknown as ShadowRoot).activeElement;
        const { slot, criterion, action } = (active as HTMLElement | null)?.dataset ?? {};
        return slot ?? criterion ?? action ?? active?.getAttribute('aria-label') ?? active?.textContent ?? null;
      }),
    keys: async (...keys) => {
      for (const key of keys) await page.keyboard.press(key);
    },
    calls: (name) =>
      page.evaluate(
        `coach.calls.filter((call) => call[0] === ${JSON.stringify(name)}).map((call) => call.slice(1))`,
      ) as Promise<readonly unknown[]>,
    isOpen: () => page.evaluate('coach.handle.isOpen') as Promise<boolean>,
  };
}

const boxes = () =>
  page.evaluate(`(() => {
    const of = ({ left, top, right, bottom }) => ({ left, top, right, bottom });
    return [of(coach.handle.host.getBoundingClientRect()), of(coach.placeOf(document.querySelector('#goal')))];
  })()`) as Promise<readonly { left: number; top: number; right: number; bottom: number }[]>;

describe('where it stands', () => {
  it('is 8 px below the sentence and level with it', async () => {
    await stage();
    const [card, goal] = await boxes();
    expect(card?.top).toBe(Math.round(goal?.bottom ?? 0) + 8);
    expect(card?.left).toBe(Math.round(goal?.left ?? 0));
    expect((card?.right ?? 0) - (card?.left ?? 0)).toBe(376);
  });
  it('stands above where there is no room below, and comes back when there is', async () => {
    await stage({ above: 600 });
    const [card, goal] = await boxes();
    expect(Math.round(card?.bottom ?? 0)).toBe(Math.round(goal?.top ?? 0) - 8);
    await page.evaluate('scrollTo(0, 560)');
    await page.waitForFunction(
      `Math.round(coach.handle.host.getBoundingClientRect().top - coach.placeOf(document.querySelector('#goal')).bottom) === 8`,
    );
  });
  it('fits in a window of 320 px, and scrolls where the window is low', async () => {
    const { find } = await stage({ width: 320, height: 420 });
    const [card, goal] = await boxes();
    expect(card?.left).toBe(8);
    expect(card?.right).toBe(312);
    expect(card?.top).toBeGreaterThanOrEqual(goal?.bottom ?? 0);
    expect(card?.bottom).toBeLessThanOrEqual(420);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
    const scrolls = await (await find('.pop')).evaluate((element) => getComputedStyle(element).overflowY);
    expect(scrolls).toBe('auto');
  });
  it('is closed to the page and leaves no trace when it is gone', async () => {
    const { keys } = await stage();
    expect(await page.evaluate('coach.handle.host.shadowRoot')).toBeNull();
    await keys('Escape');
    await page.waitForFunction(`document.querySelector('tarkka-popover') === null`);
  });
  it('closes when the page takes its place away', async () => {
    const { calls } = await stage({
      body: '<dialog id="dialog" open><p id="goal" tabindex="0">Shorten the ramp-up of new sales reps</p></dialog>',
      over: `{ mount: document.querySelector('#dialog') }`,
    });
    await page.evaluate(`document.querySelector('#dialog').replaceChildren()`);
    await page.waitForFunction('!coach.handle.isOpen');
    expect(await calls('closed')).toEqual([[false]]);
  });
});

describe('by pointer', () => {
  it('leaves focus and caret with the editor while letters and menu are pressed', async () => {
    const { find, text } = await stage();
    await (await find('[data-criterion=relevant]')).click();
    expect(await text('.preview')).toContain(', so that');
    await (await find('[aria-haspopup=menu]')).click();
    expect(await page.evaluate('document.activeElement.id')).toBe('editor');
    await page.keyboard.type('!');
    expect(await page.evaluate(`document.querySelector('#goal').textContent`)).toContain('!');
  });
  it('marks a letter’s words in the page while the pointer is on it', async () => {
    const { find, calls, text } = await stage();
    await (await find('[data-criterion=specific]')).hover();
    await page.waitForFunction(`coach.calls.at(-1)?.[1]?.supports !== undefined`);
    expect(await text('.said:not(.away)')).toContain('Specific: met');
    await page.mouse.move(1, 1);
    await page.waitForFunction(`coach.calls.at(-1)?.[1] === null`);
    expect((await calls('showEvidence')).length).toBeGreaterThan(1);
  });
  it('tells the page nothing of what is pressed and typed in it', async () => {
    const { find } = await stage();
    await page.evaluate(`globalThis.seen = []; for (const type of ['pointerdown', 'mousedown', 'click', 'keydown', 'keyup', 'beforeinput', 'input', 'copy', 'paste', 'wheel'])
      document.addEventListener(type, () => seen.push(type))`);
    await (await find('input[data-slot=target]')).click();
    await page.keyboard.type('4 months');
    await page.mouse.wheel({ deltaY: 10 });
    expect(await page.evaluate('seen')).toEqual([]);
  });
  it('is moved only by a person', async () => {
    const { isOpen, find } = await stage();
    await (await find('[aria-label=Close]')).evaluate((button) => button.click());
    await (await find('[data-action=copy]')).evaluate((button) => button.click());
    await page.evaluate(`dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }))`);
    expect(await isOpen()).toBe(true);
    expect(await page.evaluate(`coach.calls.some(([name]) => name === 'copy')`)).toBe(false);
  });
});

describe('by keys alone', () => {
  const byKey = { over: '{ focus: true }' };

  it('fills, chooses a date and applies with Enter', async () => {
    const { focused, keys, calls, text } = await stage(byKey);
    expect(await focused()).toBe('baseline');
    // May stay empty.
    await keys('Enter');
    expect(await focused()).toBe('target');
    await page.keyboard.type('4');
    await keys('Enter');
    expect(await focused()).toBe('date');
    await keys('ArrowDown', 'ArrowDown', 'Enter');
    await expect.poll(() => text('.hint')).toBe('Ready');
    await keys('Enter');
    await page.waitForFunction(`coach.calls.some(([name]) => name === 'apply')`);
    expect(await calls('apply')).toEqual([[[{ start: 37, end: 37, text: ' to 4 months by 31 March 2027' }]]]);
    await expect.poll(focused).toBe('Applied·Undo');
    // What one Enter did, the next does not take back.
    await keys('Enter', 'Tab');
    expect(await calls('undo')).toEqual([]);
    expect(await focused()).toBe('undo');
    await page.keyboard.down('Control');
    await keys('z');
    await page.keyboard.up('Control');
    expect(await calls('undo')).toEqual([[]]);
  });
  it('goes round with Tab, one stop for the five letters', async () => {
    const { focused, keys } = await stage(byKey);
    const stops: (string | null)[] = [];
    for (let stop = 0; stop < 10; stop += 1) {
      stops.push(await focused());
      await keys('Tab');
    }
    expect(stops.slice(0, 5)).toEqual(['baseline', 'target', 'date', 'apply', 'copy']);
    expect(stops.slice(7)).toEqual(['More', 'Close', 'specific']);
    expect(await focused()).toBe('baseline');
  });
  it('closes menu, then choices, then itself, and gives the caret back', async () => {
    const { keys, has, isOpen, calls, find } = await stage({
      ...byKey,
      body: '<dialog id="dialog"><p id="goal" tabindex="0">Shorten the ramp-up of new sales reps</p></dialog><script>dialog.showModal()</script>',
      over: `{ focus: true, mount: document.querySelector('#dialog') }`,
    });
    await keys('Enter');
    await (await find('input[data-slot=date]')).focus();
    await keys('ArrowDown');
    expect(await has('[role=listbox]')).toBe(true);
    await keys('Escape');
    expect(await has('[role=listbox]')).toBe(false);
    await (await find('[aria-haspopup=menu]')).focus();
    await keys('Enter');
    expect(await has('[role=menu]')).toBe(true);
    await keys('Escape');
    expect(await has('[role=menu]')).toBe(false);
    expect(await isOpen()).toBe(true);
    await keys('Escape');
    expect(await isOpen()).toBe(false);
    expect(await calls('closed')).toEqual([[true]]);
    expect(await page.evaluate(`document.querySelector('#dialog').open`)).toBe(true);
  });
  it('leaves Escape to the page once it is closed', async () => {
    const { keys } = await stage(byKey);
    await keys('Escape');
    await page.evaluate(`document.addEventListener('keydown', ({ key }) => { globalThis.heard = key; })`);
    await keys('Escape');
    expect(await page.evaluate('heard')).toBe('Escape');
  });
  it('says "Applied" and offers Undo by the sentence after it has closed', async () => {
    const { keys, find, has, calls } = await stage(byKey);
    await keys('Enter');
    await page.keyboard.type('4');
    await keys('Enter', 'ArrowDown', 'Enter', 'Enter');
    await expect.poll(() => has('.done [data-action=undo]')).toBe(true);
    await keys('Escape');
    const undo = await find('.after [data-action=undo]');
    await undo.click();
    await page.waitForFunction(`document.querySelector('tarkka-popover') === null`);
    expect(await calls('undo')).toEqual([[]]);
  });
});

describe('for everybody', () => {
  it.each(['light', 'dark'])('has nothing serious for axe to find (%s)', async (appearance) => {
    const { keys, has } = await stage({ over: `{ focus: true, appearance: '${appearance}' }` });
    const audit = async () => {
      const found = await popover(page);
      if (found === null) throw new Error('No popover is open.');
      const { passes, serious } = await auditRoot(page, found);
      expect(passes).toBeGreaterThan(10);
      expect(serious).toEqual([]);
    };
    await audit();
    await keys('Enter');
    await page.keyboard.type('4');
    await keys('Enter');
    expect(await has('[role=listbox]')).toBe(true);
    await audit();
    await keys('ArrowDown', 'Enter', 'Enter');
    await page.waitForFunction(`coach.calls.some(([name]) => name === 'apply')`);
    await audit();
  });
  it('is heard by axe when it is broken', async () => {
    const { find } = await stage();
    await (await find('[aria-label=Close]')).evaluate((button) => button.removeAttribute('aria-label'));
    const found = await popover(page);
    const audit = found && (await auditRoot(page, found));
    expect(audit?.serious).toEqual([expect.stringContaining('button-name')]);
  });
  it('does not move what stands below when a letter is looked at', async () => {
    const { find } = await stage();
    const top = async () => (await (await find('.preview')).boundingBox())?.y;
    const before = await top();
    for (const criterion of ['specific', 'measurable', 'achievable', 'relevant', 'timeBound']) {
      await (await find(`[data-criterion=${criterion}]`)).hover();
      expect(await top()).toBe(before);
    }
  });
});
