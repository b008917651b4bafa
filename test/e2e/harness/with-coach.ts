import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { type Coach, startCoach, type StartOptions } from '../harness.ts';

export type WithCoach = {
  readonly coach: Coach;
  /** As the coach's own, and closed after the test. */
  open(fixture: string, address?: string): Promise<Page>;
};

/** One browser for the tests of a file. Called at its top. */
export function withCoach(options?: StartOptions): WithCoach {
  let started: Coach | undefined;
  const pages: Page[] = [];
  beforeAll(async () => {
    started = await startCoach(options);
  });
  afterEach(async () => {
    for (const page of pages.splice(0)) if (!page.isClosed()) await page.close();
  });
  afterAll(() => started?.close());
  const coach = (): Coach => {
    if (!started) throw new Error('The browser has not started yet.');
    return started;
  };
  return {
    get coach() {
      return coach();
    },
    async open(...asked) {
      const page = await coach().open(...asked);
      pages.push(page);
      return page;
    },
  };
}
