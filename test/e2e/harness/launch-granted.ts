import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { TargetType } from 'puppeteer-core';
import { launchBrowser, type Launched, type LaunchRequest } from '../../../utils/cli/browser/launch.ts';

export type GrantedRequest = LaunchRequest & {
  readonly extension: string;
  readonly profile: string;
  readonly origins: readonly string[];
};

/**
 * Starts a browser in which the person has granted more origins. Headless, the browser's question can't be answered, so
 * the answer is written into a profile between two starts. The extension comes by `--load-extension`: loaded by the
 * debugging protocol it would be installed anew, without what was granted.
 */
export async function launchGranted({ extension, origins, ...request }: GrantedRequest): Promise<Launched> {
  const start = async () => {
    const args = [`--load-extension=${extension}`, ...(request.args ?? [])];
    const { browser } = await launchBrowser({ ...request, args });
    const worker = await browser.waitForTarget((target) => target.type() === TargetType.SERVICE_WORKER);
    return { browser, extensionId: new URL(worker.url()).host };
  };
  const first = await start();
  // Its first-run page comes once, and would lie on top of what is opened in the second browser.
  await first.browser.waitForTarget((target) => target.url().endsWith('/welcome.html'));
  await first.browser.close();
  await writeGrant(join(request.profile, 'Default/Preferences'), first.extensionId, origins);
  return start();
}

type Permissions = { explicit_host?: string[] } & Record<string, unknown>;
type Preferences = { extensions: { settings: Record<string, Record<string, Permissions>> } };

async function writeGrant(path: string, id: string, origins: readonly string[]): Promise<void> {
  const preferences = JSON.parse(await readFile(path, 'utf8')) as Preferences;
  const settings = preferences.extensions.settings[id];
  if (!settings) throw new Error('The profile does not know the extension.');
  for (const name of ['active_permissions', 'granted_permissions', 'runtime_granted_permissions']) {
    const permissions = (settings[name] ??= { api: [], manifest_permissions: [], scriptable_host: [] });
    permissions.explicit_host = [...(permissions.explicit_host ?? []), ...origins];
  }
  await writeFile(path, JSON.stringify(preferences));
}
