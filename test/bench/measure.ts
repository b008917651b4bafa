import type { CDPSession, Page } from 'puppeteer-core';

/** Milliseconds of the page's main thread since it began: script, and everything. */
export type Spent = { readonly script: number; readonly task: number };

export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

export async function spent(session: CDPSession): Promise<Spent> {
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (name: string): number => 1000 * (metrics.find((metric) => metric.name === name)?.value ?? 0);
  return { script: of('ScriptDuration'), task: of('TaskDuration') };
}

export const difference = (after: Spent, before: Spent): Spent => ({
  script: after.script - before.script,
  task: after.task - before.task,
});

export async function meter(page: Page): Promise<CDPSession> {
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'timeTicks' });
  return session;
}

/** What each of `count` keys costs the main thread, in the rhythm of somebody who types. */
export async function measureKeys(
  page: Page,
  session: CDPSession,
  count: number,
  write = (letter: string): Promise<void> => page.keyboard.sendCharacter(letter),
): Promise<Spent[]> {
  const letters = 'and so the days went on ';
  const costs: Spent[] = [];
  for (let index = 0; index < count; index += 1) {
    const before = await spent(session);
    await write(letters.charAt(index % letters.length));
    await pause(120);
    costs.push(difference(await spent(session), before));
  }
  return costs;
}

/** What a stretch of time without any input costs. */
export async function measureRest(session: CDPSession, milliseconds: number): Promise<Spent> {
  const before = await spent(session);
  await pause(milliseconds);
  return difference(await spent(session), before);
}

/** Milliseconds from the end of the typing pause (600 ms after the last key) to a new mark; null when none came. */
export async function measureMark(page: Page, sentence: string): Promise<number | null> {
  await page.evaluate((wanted) => {
    const holder = globalThis as unknown as { seen: Promise<number | null> };
    const isMarked = (): boolean =>
      [...CSS.highlights].some(
        ([name, ranges]) =>
          name.startsWith('tarkka') && [...ranges].some((range) => (range as Range).toString().includes(wanted)),
      );
    let last = 0;
    addEventListener('input', () => (last = performance.now()), true);
    holder.seen = new Promise((resolve) => {
      const started = performance.now();
      const look = (): void => {
        const now = performance.now();
        if (last > 0 && now - last > 300 && isMarked()) return resolve(now - last - 600);
        if (now - started > 15_000) return resolve(null);
        requestAnimationFrame(look);
      };
      look();
    });
  }, sentence.trim());
  for (const letter of sentence) {
    await page.keyboard.sendCharacter(letter);
    await pause(15);
  }
  return page.evaluate(() => (globalThis as unknown as { seen: Promise<number | null> }).seen);
}

export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}
