/** Brings each card of a scene into the state it is named after, by the ways a person has. */
import type { Page } from 'playwright-core';

const fill = async (page: Page, card: string, date: boolean) => {
  const cell = page.locator(`[data-card=${card}]`);
  await cell.locator('input[data-slot=baseline]').fill('6');
  await cell.locator('input[data-slot=target]').fill('4');
  if (date) await cell.locator('input[data-slot=date]').fill('31 March 2027');
};
const press = (page: Page, card: string, selector: string) => page.locator(`[data-card=${card}] ${selector}`).click();

const DRIVERS: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  '2': async (page) => {
    await fill(page, 'filled', true);
    await fill(page, 'choosing', false);
    await press(page, 'menu', '[aria-haspopup=menu]');
    await press(page, 'choosing', 'input[data-slot=date]');
    await page.locator('[data-card=choosing] [role=option]').nth(1).hover();
  },
  '3': async (page) => {
    await page.locator('[data-card=keyboard] [data-criterion=specific]').focus();
    for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowRight');
    await page.locator('[data-card=pointer] [data-criterion=measurable]').hover();
  },
  '4': async (page) => page.locator('[data-card=letter] [data-criterion=achievable]').hover(),
  '5': async (page) => {
    await page.locator('[data-card=time] [data-criterion=timeBound]').focus();
    await page.locator('[data-card=purpose] [data-criterion=relevant]').hover();
  },
  '6': async (page) => {
    for (const card of ['copy', 'applied', 'refused', 'steps', 'unverified']) await fill(page, card, true);
    await page.locator('[data-card=steps] .pop-score .was').first().waitFor();
    for (const card of ['applied', 'refused', 'unverified']) await press(page, card, '[data-action=apply]');
  },
};

/** In: a page that shows the scene. Out: when every card stands as its name says. */
export async function drive(page: Page, scene: string): Promise<void> {
  await page.locator('.scene .pop').first().waitFor();
  await DRIVERS[scene]?.(page);
  // What was filled has been read when the score says so.
  await page.waitForFunction(() =>
    [...document.querySelectorAll('.pop[data-phase=open]:has(.slot.filled)')].every((card) =>
      card.querySelector('.was'),
    ),
  );
}
