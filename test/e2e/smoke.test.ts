import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Coach, startCoach } from './harness.ts';

describe('the built extension', () => {
  let coach: Coach;
  beforeAll(async () => {
    coach = await startCoach();
  });
  afterAll(() => coach.close());

  it('loads, and its worker answers', async () => {
    const worker = await coach.worker();
    expect(await worker.evaluate(() => chrome.runtime.getManifest().name)).toBe('Tarkka');
  });

  it('meets fixtures under real host names', async () => {
    const page = await coach.open('textarea');
    expect(new URL(page.url()).host).toBe('acme.atlassian.net');
    expect(await page.$('textarea')).not.toBeNull();
    await page.close();
  });

  it('comes back after its worker was stopped', async () => {
    await coach.stopWorker();
    const page = await coach.openOwn('popup.html');
    expect(await (await coach.worker()).evaluate(() => chrome.runtime.id)).toBe(coach.extensionId);
    await page.close();
  });

  it('asks nothing of any network', () => {
    expect(coach.requests()).toEqual([]);
  });
});
