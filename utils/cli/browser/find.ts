import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { Browser, getInstalledBrowsers } from '@puppeteer/browsers';

export type FoundBrowser = { readonly path: string; readonly source: 'environment' | 'installed' | 'cache' };

/** Where the test tool keeps the browsers it downloads. */
export const CACHE_FOLDER = process.env['PUPPETEER_CACHE_DIR'] ?? join(homedir(), '.cache', 'puppeteer');

const COMMANDS = [
  ['chromium', 'chromium-browser'],
  ['google-chrome-stable', 'google-chrome', 'chrome'],
  ['microsoft-edge-stable', 'microsoft-edge'],
  ['brave-browser-stable', 'brave-browser', 'brave'],
].flat();

const MAC_APPS = ['Chromium', 'Google Chrome', 'Microsoft Edge', 'Brave Browser'];

const WINDOWS_PROGRAMS = [
  ['Chromium', 'Application', 'chrome.exe'],
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
  ['BraveSoftware', 'Brave-Browser', 'Application', 'brave.exe'],
];

/** Every place where a browser may have been installed, the most wanted first. */
function installedPlaces(): string[] {
  if (process.platform === 'darwin')
    return MAC_APPS.flatMap((app) =>
      ['/Applications', join(homedir(), 'Applications')].map((folder) =>
        join(folder, `${app}.app`, 'Contents', 'MacOS', app),
      ),
    );
  if (process.platform === 'win32') {
    const folders = ['LOCALAPPDATA', 'PROGRAMFILES', 'PROGRAMFILES(X86)'].flatMap((name) => process.env[name] ?? []);
    return WINDOWS_PROGRAMS.flatMap((program) => folders.map((folder) => join(folder, ...program)));
  }
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/bin', '/snap/bin'];
  return COMMANDS.flatMap((command) => folders.map((folder) => join(folder, command)));
}

/** Some systems put a script in a browser's place that only says how to get one. Elsewhere asking opens a window. */
const answers = (place: string): boolean =>
  process.platform !== 'linux' || spawnSync(place, ['--version'], { stdio: 'ignore', timeout: 60_000 }).status === 0;

/**
 * Looks for a browser of the Chromium family: the one that `TARKKA_BROWSER` names, an installed one, then the test
 * tool's cache. Null when there is none; throws when the variable names a file that is not there.
 */
export async function findBrowser(): Promise<FoundBrowser | null> {
  const named = process.env['TARKKA_BROWSER'];
  if (named) {
    if (existsSync(named)) return { path: named, source: 'environment' };
    throw new Error(`TARKKA_BROWSER names ${named}, and there is no such file.`);
  }
  const installed = installedPlaces().find((place) => existsSync(place) && answers(place));
  if (installed) return { path: installed, source: 'installed' };
  const cached = await getInstalledBrowsers({ cacheDir: CACHE_FOLDER }).catch(() => []);
  const usable = cached.find(
    (browser) => [Browser.CHROME, Browser.CHROMIUM].includes(browser.browser) && existsSync(browser.executablePath),
  );
  return usable ? { path: usable.executablePath, source: 'cache' } : null;
}
