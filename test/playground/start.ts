import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findOrInstallBrowser } from '../../utils/cli/browser/install.ts';
import { launchBrowser } from '../../utils/cli/browser/launch.ts';
import { ARTIFACTS, buildPlayground } from '../tools/build-extension.ts';
import { playScene } from './scene.ts';
import { servePlayground } from './serve.ts';

const picture = join(ARTIFACTS, 'playground.png');
const hasDisplay =
  process.platform === 'darwin' ||
  process.platform === 'win32' ||
  Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
const headless = !hasDisplay || process.argv.includes('--headless');

async function start(): Promise<void> {
  const browser = await findOrInstallBrowser();
  console.log(`Browser: ${browser.path}`);
  console.log('Building the extension for the playground …');
  const extension = buildPlayground();
  const address = await servePlayground(Number(process.env['PORT'] ?? 5173));
  const profile = await mkdtemp(join(tmpdir(), 'tarkka-playground-'));
  const launched = await launchBrowser({ browser: browser.path, extension, headless, profile });
  const close = async (): Promise<void> => {
    await launched.browser.close().catch(() => {});
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    // The installation opens the first-run page on top; the playground comes after it.
    await launched.browser
      .waitForTarget((target) => target.url().endsWith('/welcome.html'), { timeout: 120_000 })
      .catch(() => {
        throw new Error(
          'The browser took the extension, but the coach did not start in it. TARKKA_BROWSER names another.',
        );
      });
    const tab = (await launched.browser.pages())[0] ?? (await launched.browser.newPage());
    await tab.goto(address);
    await tab.bringToFront();
    if (headless) {
      console.log(`There is no display: playing the scene at ${address} out of sight.`);
      for (const line of await playScene(tab, picture)) console.log(line);
      console.log(`Picture: ${picture}`);
      return;
    }
    console.log(
      `The coach is at work on ${address} – write in any box there. Close the browser or press Ctrl+C to end.`,
    );
    await new Promise<void>((resolve) => {
      launched.browser.once('disconnected', () => resolve());
      process.once('SIGINT', () => resolve());
    });
  } finally {
    await close();
  }
}

// A preview server keeps its connections a while: the end does not wait for it.
start().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : String(error));
    process.exit(1);
  },
);
