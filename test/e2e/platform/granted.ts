import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TargetType, type Browser } from 'puppeteer-core';
import { inject } from 'vitest';
import { launchBrowser } from '../../../utils/cli/browser/launch.ts';
import { serveFixtures } from '../harness/server.ts';

export type Granted = { readonly browser: Browser; readonly extensionId: string; close(): Promise<void> };

/**
 * Starts a browser in which the person has granted one more origin. Headless, the browser's question can't be answered,
 * so the answer is written into a profile between two starts. The extension comes by `--load-extension`: loaded by the
 * debugging protocol it would be installed anew, without what was granted.
 */
export async function startGranted(origin: string): Promise<Granted> {
  const server = await serveFixtures(inject('fixtures'));
  const profile = await mkdtemp(join(tmpdir(), 'tarkka-granted-'));
  const start = async (): Promise<{ browser: Browser; extensionId: string }> => {
    const { browser } = await launchBrowser({
      browser: inject('browser'),
      headless: true,
      profile,
      args: [
        `--load-extension=${inject('extension')}`,
        `--host-resolver-rules=MAP * 127.0.0.1:${server.port}`,
        '--ignore-certificate-errors',
        '--lang=en-US',
      ],
    });
    const worker = await browser.waitForTarget((target) => target.type() === TargetType.SERVICE_WORKER);
    return { browser, extensionId: new URL(worker.url()).host };
  };
  const first = await start();
  await first.browser.close();
  await writeGrant(join(profile, 'Default/Preferences'), first.extensionId, origin);
  const { browser, extensionId } = await start();
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

type Permissions = { explicit_host?: string[] } & Record<string, unknown>;
type Preferences = { extensions: { settings: Record<string, Record<string, Permissions>> } };

async function writeGrant(path: string, id: string, origin: string): Promise<void> {
  const preferences = JSON.parse(await readFile(path, 'utf8')) as Preferences;
  const settings = preferences.extensions.settings[id];
  if (!settings) throw new Error('The profile does not know the extension.');
  for (const name of ['active_permissions', 'granted_permissions', 'runtime_granted_permissions']) {
    const permissions = (settings[name] ??= { api: [], manifest_permissions: [], scriptable_host: [] });
    permissions.explicit_host = [...(permissions.explicit_host ?? []), origin];
  }
  await writeFile(path, JSON.stringify(preferences));
}
