import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { inject } from 'vitest';
import { launchGranted } from '../harness/launch-granted.ts';
import { serveFixtures } from '../harness/server.ts';

export type Granted = { readonly browser: Browser; readonly extensionId: string; close(): Promise<void> };

/** A browser in which the person has granted one more origin. */
export async function startGranted(origin: string): Promise<Granted> {
  const server = await serveFixtures(inject('fixtures'));
  const profile = await mkdtemp(join(tmpdir(), 'tarkka-granted-'));
  const { browser, extensionId } = await launchGranted({
    browser: inject('browser'),
    extension: inject('extension'),
    headless: true,
    profile,
    origins: [origin],
    args: [`--host-resolver-rules=MAP * 127.0.0.1:${server.port}`, '--ignore-certificate-errors', '--lang=en-US'],
  });
  if (extensionId === null) throw new Error('The browser gave the extension no id.');
  return {
    browser,
    extensionId,
    async close() {
      await browser.close();
      await server.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
