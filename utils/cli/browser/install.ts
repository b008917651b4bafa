import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { Browser, detectBrowserPlatform, install, resolveBuildId } from '@puppeteer/browsers';
import { CACHE_FOLDER, type FoundBrowser, findBrowser } from './find.ts';

const HOW_TO =
  'No browser was found and none could be installed: install Chromium, Chrome, Edge or Brave, or set TARKKA_BROWSER to one.';

function debianFamily(): 'debian' | 'ubuntu' | null {
  try {
    const release = readFileSync('/etc/os-release', 'utf8');
    if (/^ID(?:_LIKE)?=.*ubuntu/mu.test(release)) return 'ubuntu';
    return /^ID(?:_LIKE)?=.*debian/mu.test(release) ? 'debian' : null;
  } catch {
    return null;
  }
}

const run = (command: string, args: readonly string[]): boolean =>
  spawnSync(command, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }).status === 0;

/** A slow or crowded network, and another installation under way. */
const PATIENT = ['-o', 'Acquire::Retries=3', '-o', 'Acquire::http::Timeout=60', '-o', 'DPkg::Lock::Timeout=300'];
const LEAN = ['--no-install-recommends'];

/** Ubuntu's package is only a door to a snap, which most containers can't open: there the download goes first. */
async function installFromApt(): Promise<boolean> {
  if (debianFamily() === null || process.getuid?.() !== 0) return false;
  console.log('Installing Chromium with apt-get …');
  return run('apt-get', [...PATIENT, 'update']) && run('apt-get', [...PATIENT, 'install', '-y', ...LEAN, 'chromium']);
}

async function installFromDownload(): Promise<boolean> {
  const platform = detectBrowserPlatform();
  if (!platform) return false;
  console.log('Downloading Chrome for Testing …');
  try {
    const buildId = await resolveBuildId(Browser.CHROME, platform, 'stable');
    await install({ browser: Browser.CHROME, buildId, platform, cacheDir: CACHE_FOLDER });
    return true;
  } catch (error) {
    console.log(`The download did not succeed (${error instanceof Error ? error.message : String(error)}).`);
    return false;
  }
}

/** Finds a browser, or installs one; throws one clear sentence when neither works. */
export async function findOrInstallBrowser(): Promise<FoundBrowser> {
  const found = await findBrowser();
  if (found) return found;
  const ways =
    debianFamily() === 'debian' ? [installFromApt, installFromDownload] : [installFromDownload, installFromApt];
  // Each way once more at the end: a network that failed a moment ago may be there again.
  for (const way of [...ways, ...ways]) {
    if (!(await way())) continue;
    const installed = await findBrowser();
    if (installed) return installed;
  }
  throw new Error(HOW_TO);
}
