/** The card as a person meets it: in a page, over a real editor, by presses and keys of the browser. */
import type { ElementHandle, Frame, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type ClosedRoot, type Coach, findClosedRoots, marks, popover, startCoach } from './harness.ts';

const GOAL = 'Better documentation';
const VALUES: Readonly<Record<string, string>> = { date: '30 June 2027', metric: 'pages up to date', target: '90%' };

let coach: Coach;
let page: Page;
beforeAll(async () => {
  coach = await startCoach();
});
afterEach(async () => {
  if (!page.isClosed()) await page.close();
});
afterAll(() => coach.close());

type Stage = {
  readonly frame: Frame;
  readonly field: ElementHandle<HTMLElement>;
  readonly text: () => Promise<string>;
};

/** Fixture, where its field is, and whether that is in a frame. */
const EDITORS = [
  ['textarea', '#goal'],
  ['react-textarea', 'textarea'],
  ['dialog', '#goal'],
  ['contenteditable', '#goal'],
  ['shadow-root', '>>> #goal'],
  ['blank-frame', '#goal', 'iframe'],
  ['prosemirror', '.ProseMirror'],
] as const;
type Fixture = (typeof EDITORS)[number][0];

async function write(fixture: Fixture, text = GOAL): Promise<Stage> {
  page = await coach.open(fixture);
  const [, selector, holder] = EDITORS.find(([name]) => name === fixture) ?? [];
  const frame = (await (holder && (await page.waitForSelector(holder)))?.contentFrame()) ?? page.mainFrame();
  const field = (await frame.waitForSelector(selector ?? '')) as ElementHandle<HTMLElement>;
  // A field known to hold a goal: how sure the core must be elsewhere is tested with the core.
  await field.evaluate((element) => element.setAttribute('aria-label', 'Goal'));
  await field.click();
  await page.keyboard.type(text);
  const words = (text.split('\n')[0] ?? '').slice(0, 12);
  await expect.poll(async () => (await marks(frame)).some((mark) => mark.text.startsWith(words))).toBe(true);
  const read = (element: HTMLElement) => ('value' in element ? String(element.value) : element.innerText);
  return { frame, field, text: async () => (await field.evaluate(read)).replace(/\n+$/u, '') };
}

/** Goes to the words and presses the handle. */
async function openByMouse(stage: Stage, words = GOAL): Promise<ClosedRoot> {
  const mark = (await marks(stage.frame)).find(({ text }) => text.startsWith(words));
  const [rect] = mark?.rects ?? [];
  if (rect === undefined) throw new Error('The mark is nowhere.');
  await page.mouse.move(rect.left + 30, rect.top + 5);
  const handle = () => shown('.handle:not([hidden])');
  await expect.poll(handle).not.toBeNull();
  await (await handle())?.click();
  return opened();
}

async function shown(selector: string): Promise<ElementHandle<HTMLElement> | null> {
  const [found] = await findClosedRoots(page, selector);
  return ((await found?.root.$(selector)) ?? null) as ElementHandle<HTMLElement> | null;
}

async function opened(): Promise<ClosedRoot> {
  await expect.poll(() => popover(page)).not.toBeNull();
  return (await popover(page)) as ClosedRoot;
}

/** What in the card has the focus, by its name there. */
const focused = ({ root }: ClosedRoot): Promise<string | null> =>
  root.evaluate((shadow) => {
    const active = (shadow as unknown as ShadowRoot).activeElement as HTMLElement | null;
    return active && (active.dataset['slot'] ?? active.dataset['action'] ?? active.ariaLabel ?? active.textContent);
  });
const text = ({ root }: ClosedRoot, selector: string): Promise<string | null> =>
  root.evaluate((shadow, wanted) => shadow.querySelector(wanted)?.textContent ?? null, selector);

/** Types in blank after blank until none is left. */
async function fillByKey(card: ClosedRoot): Promise<void> {
  for (let blank = 0; blank < 6; blank += 1) {
    const name = await focused(card);
    const value = VALUES[name ?? ''];
    if (value === undefined) break;
    await page.keyboard.type(value);
    await expect.poll(() => text(card, '.hint')).not.toBe('');
    if (!(await text(card, '.hint'))?.includes('left')) return;
    await page.keyboard.press('Enter');
  }
}

const applied = (card: ClosedRoot) => expect.poll(() => text(card, '.done b')).toBe('Applied');
const fieldHasFocus = (stage: Stage): Promise<boolean> =>
  stage.field.evaluate((field) => (field.getRootNode() as Document).activeElement === field);

it('stays open while its blanks are filled by key, and applies', async () => {
  const stage = await write('contenteditable');
  const card = await openByMouse(stage);
  await page.keyboard.press('Tab');
  await fillByKey(card);
  expect(await text(card, '.hint')).toBe('Ready');
  expect(await stage.text()).toBe(GOAL);
  await page.keyboard.press('Enter');
  await applied(card);
  expect(await stage.text()).toMatch(/^Better documentation by 30 June 2027\b.*pages up to date.*90%/u);
});

it('says “Applied” no longer once the editor’s own undo has taken it back', async () => {
  const stage = await write('textarea');
  await coach.command(page, 'open-popover');
  const card = await opened();
  await fillByKey(card);
  await page.keyboard.press('Enter');
  await applied(card);
  await page.keyboard.press('Escape');
  await expect.poll(() => fieldHasFocus(stage)).toBe(true);
  expect(await shown('.after')).not.toBeNull();
  await page.keyboard.down('Control');
  await page.keyboard.press('z');
  await page.keyboard.up('Control');
  expect(await stage.text()).toBe(GOAL);
  await expect.poll(() => shown('.after')).toBeNull();
});

it('Enter pressed twice applies once, and reaches no text', async () => {
  const { field } = await write('textarea');
  await coach.command(page, 'open-popover');
  const card = await opened();
  await fillByKey(card);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await applied(card);
  expect(await field.evaluate((box) => 'value' in box && box.value)).toMatch(/^Better documentation\b.*\S$/u);
});

it('a goal that is none says so, and is one again by Undo', async () => {
  await write('textarea');
  await expect.poll(async () => (await marks(page)).length).toBe(1);
  await coach.command(page, 'open-popover');
  const card = await opened();
  await (await card.root.$('[aria-haspopup=menu]'))?.click();
  await (await card.root.$('[role=menuitem]'))?.click();
  await expect
    .poll(async () => (await shown('.after b'))?.evaluate((said) => said.textContent))
    .toBe('No longer marked');
  await expect.poll(async () => (await marks(page)).length).toBe(0);
  await (await shown('.after [data-action=undo]'))?.click();
  await expect.poll(async () => (await marks(page)).length).toBe(1);
});

describe.each(EDITORS.map(([fixture]) => fixture))('in %s', (fixture) => {
  it('leaves a caret after what it wrote, whatever was selected before', async () => {
    const stage = await write(fixture);
    await page.keyboard.down('Shift');
    for (const _ of GOAL) await page.keyboard.press('ArrowLeft');
    await page.keyboard.up('Shift');
    await coach.command(page, 'open-popover');
    const card = await opened();
    await expect.poll(() => focused(card)).not.toBeNull();
    await fillByKey(card);
    await page.keyboard.press('Enter');
    await applied(card);
    const written = await stage.text();
    await page.keyboard.press('Escape');
    await expect.poll(() => fieldHasFocus(stage)).toBe(true);
    await page.keyboard.type('!');
    const after = await stage.text();
    expect(after.length).toBe(written.length + 1);
    expect(after.replace('!', '')).toBe(written);
  });
});

describe('opened by mouse', () => {
  it('leaves the focus in the text, and is entered by Tab', async () => {
    const stage = await write('textarea');
    const card = await openByMouse(stage);
    expect(await fieldHasFocus(stage)).toBe(true);
    await page.keyboard.press('Tab');
    expect(await focused(card)).toBe('date');
    await page.keyboard.press('Escape');
    await expect.poll(() => fieldHasFocus(stage)).toBe(true);
  });

  it('leaves Tab to the page once the person is back in the text', async () => {
    const stage = await write('textarea');
    const card = await openByMouse(stage);
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Tab');
    expect(await focused(card)).toBeNull();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('title');
  });

  it('has a menu that arrows enter, and that gives the focus back to its button', async () => {
    const stage = await write('prosemirror');
    const card = await openByMouse(stage);
    await (await card.root.$('[aria-haspopup=menu]'))?.click();
    expect(await fieldHasFocus(stage)).toBe(true);
    await page.keyboard.press('ArrowDown');
    expect(await focused(card)).toBe('Not a goal');
    await page.keyboard.press('ArrowDown');
    expect(await focused(card)).toBe('Ignore this');
    await page.keyboard.press('Escape');
    expect(await text(card, '[role=menu]')).toBeNull();
    expect(await focused(card)).toBe('More');
  });
});

it('does not apply a date that can’t be read, and goes to it', async () => {
  const stage = await write('contenteditable');
  await coach.command(page, 'open-popover');
  const card = await opened();
  await expect.poll(() => focused(card)).toBe('date');
  await page.keyboard.type('asdf');
  await page.keyboard.press('Enter');
  await fillByKey(card);
  await expect.poll(() => text(card, '.hint')).toBe('Not a date yet');
  expect(await text(card, '.said:not(.away)')).toContain('“asdf” can’t be read as a date yet.');
  await page.keyboard.press('Enter');
  // The last word is read first.
  await expect.poll(() => focused(card)).toBe('date');
  expect(await stage.text()).toBe(GOAL);
});

it('follows the theme while it is open, blanks and their lines too', async () => {
  const stage = await write('textarea');
  const card = await openByMouse(stage);
  const colours = () =>
    card.root.evaluate((shadow) =>
      [...shadow.querySelectorAll('.slot, .preview ins, .pop')].map((each) => {
        const { borderTopColor, textDecorationColor, color } = getComputedStyle(each);
        return [borderTopColor, textDecorationColor, color].join();
      }),
    );
  const scheme = (value: string) => page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
  await scheme('light');
  const light = await colours();
  await scheme('dark');
  const dark = await colours();
  for (const [index, colour] of light.entries()) expect(dark[index]).not.toBe(colour);
  await scheme('light');
  expect(await colours()).toEqual(light);
});

it('marks for the ground that the page has, also when that turns dark', async () => {
  const stage = await write('contenteditable');
  await page.addStyleTag({ content: ':root { color-scheme: light dark; background: light-dark(#fff, #111) }' });
  const names = async () => (await marks(stage.frame)).map(({ name }) => name);
  expect(await names()).toEqual(['tarkka-much']);
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
  await expect.poll(names).toEqual(['tarkka-much-dark']);
  // A switch of the page's own tells nobody: it is noticed when the person is at the text again.
  await page.addStyleTag({ content: ':root { color-scheme: light }' });
  const [rect] = (await marks(stage.frame))[0]?.rects ?? [];
  if (rect === undefined) throw new Error('The mark is nowhere.');
  let step = 0;
  await expect
    .poll(async () => {
      await page.mouse.move(rect.left + 20 + (step++ % 9), rect.top + 5);
      return names();
    })
    .toEqual(['tarkka-much']);
});

it('comes to the goal that the pointer is on, not to the one with the caret or the one above', async () => {
  const goals = ['Improve the onboarding of new colleagues.', 'Reduce churn next year.', 'Better documentation.'];
  const stage = await write('textarea', goals.join('\n'));
  await expect.poll(async () => (await marks(stage.frame)).length).toBe(goals.length);
  const bottoms: number[] = [];
  for (const goal of goals) {
    const [rect] = (await marks(stage.frame)).find(({ text: words }) => words === goal)?.rects ?? [];
    if (rect === undefined) throw new Error('The mark is nowhere.');
    await page.mouse.move(rect.left + 20, rect.top + 3);
    await expect
      .poll(async () => {
        const box = await (await shown('.handle:not([hidden])'))?.boundingBox();
        return box && Math.abs(box.y + box.height / 2 - (rect.top + rect.bottom) / 2) < 3;
      })
      .toBe(true);
    bottoms.push(rect.bottom);
  }
  expect(new Set(bottoms).size).toBe(goals.length);
});
