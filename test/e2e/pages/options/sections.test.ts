import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { auditPage } from '../../harness.ts';
import { textsOf, until } from '../typing.ts';
import { type OptionsPage, startOptions } from './page.ts';

const SECTIONS = ['general', 'sites', 'template', 'calendar', 'ignored', 'shortcuts', 'data', 'privacy'];

describe('the sections', () => {
  let options: OptionsPage;
  let page: Page;
  beforeAll(async () => {
    options = await startOptions();
    ({ page } = options);
  });
  afterAll(() => options.close());
  beforeEach(() => options.forget());

  it('shows the keys as the browser has them', async () => {
    await options.open('shortcuts');
    await page.waitForSelector('kbd');
    expect(await textsOf(page, '.shortcuts .row:first-child kbd')).toEqual(['Alt', 'Shift', 'G']);
  });

  it('is reached by keys: a section moves the focus to its head', async () => {
    await options.open('general');
    await page.focus('a[href="#sites"]');
    await page.keyboard.press('Enter');
    await until(page, () => document.activeElement?.tagName === 'H1');
    expect(await textsOf(page, 'h1')).toEqual(['Sites']);
  });

  it.each(SECTIONS)('has nothing that keeps people out of %s', async (section) => {
    await options.open(section);
    const audit = await auditPage(page);
    expect(audit.passes).toBeGreaterThan(10);
    expect(audit.serious).toEqual([]);
  });

  it('asked nothing of any network', () => {
    expect(options.coach.requests()).toEqual([]);
  });
});
