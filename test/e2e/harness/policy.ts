import { createHash } from 'node:crypto';
import { mkdir, readFile, realpath, rm, rmdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** Where Linux browsers look for what administrators set, by the name of the program. */
const FOLDERS: readonly (readonly [name: RegExp, folder: string])[] = [
  [/chromium/u, '/etc/chromium/policies/managed'],
  [/edge/u, '/etc/opt/edge/policies/managed'],
  [/brave/u, '/etc/brave/policies/managed'],
  [/google-chrome/u, '/etc/opt/chrome/policies/managed'],
  // The download that the test tool keeps is Chrome for Testing.
  [/chrome/u, '/etc/opt/chrome_for_testing/policies/managed'],
];

export type Policies = {
  /** What an administrator sets for the extension; null takes it away. */
  set(values: object | null): Promise<void>;
  /** Puts the machine back as it was. */
  end(): Promise<void>;
};

/** The id that a browser gives to an unpacked extension: made from its folder. */
async function idOf(extension: string): Promise<string> {
  const digits = createHash('sha256')
    .update(await realpath(extension))
    .digest('hex')
    .slice(0, 32);
  return [...digits].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

/**
 * The browser's real policies, for the extension in this folder alone: others on this machine see none of it. Where
 * they can't be written, the reason in one sentence.
 */
export async function openPolicies(browser: string, extension: string): Promise<Policies | string> {
  const name = basename(browser);
  const folder = FOLDERS.find(([pattern]) => pattern.test(name))?.[1];
  if (process.platform !== 'linux' || folder === undefined) return `No folder of policies is known for ${name} here.`;
  const file = join(folder, `tarkka-test-${process.pid}.json`);
  const id = await idOf(extension);
  const set: Policies['set'] = (values) =>
    writeFile(file, JSON.stringify(values === null ? {} : { '3rdparty': { extensions: { [id]: values } } }));
  let made: string | undefined;
  try {
    made = await mkdir(folder, { recursive: true });
    await set(null);
    await readFile(file);
  } catch {
    return `${folder} can't be written by this user; as root it can.`;
  }
  return {
    set,
    async end() {
      await rm(file, { force: true });
      if (made === undefined) return;
      // Only what was made here, and only while nobody else has put anything there.
      for (let each = folder; each.length >= made.length; each = dirname(each))
        await rmdir(each).catch(() => undefined);
    },
  };
}
