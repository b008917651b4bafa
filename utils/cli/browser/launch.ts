import { type Browser, launch } from 'puppeteer-core';

export type LaunchRequest = {
  readonly browser: string;
  /** Folder of an unpacked extension; none for a browser without it. */
  readonly extension?: string;
  readonly headless: boolean;
  readonly profile?: string;
  readonly args?: readonly string[];
  readonly pixelRatio?: number;
  /** Flags of the test tool that are left out. */
  readonly without?: readonly string[];
};

export type Launched = { readonly browser: Browser; readonly extensionId: string | null };

/**
 * Starts a browser and loads the extension by the debugging protocol over a pipe: branded Chrome has ignored
 * `--load-extension` since version 137. Throws when the browser does not take the extension.
 */
export async function launchBrowser(request: LaunchRequest): Promise<Launched> {
  const browser = await launch({
    executablePath: request.browser,
    headless: request.headless,
    pipe: true,
    enableExtensions: true,
    defaultViewport: request.headless ? { width: 1280, height: 800, deviceScaleFactor: request.pixelRatio ?? 1 } : null,
    ...(request.profile !== undefined && { userDataDir: request.profile }),
    ...(request.without && { ignoreDefaultArgs: [...request.without] }),
    args: [
      // The sandbox refuses to run as root.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-component-update',
      '--no-default-browser-check',
      ...(request.args ?? []),
    ],
  });
  try {
    const extensionId = request.extension === undefined ? null : await browser.installExtension(request.extension);
    return { browser, extensionId };
  } catch (error) {
    await browser.close();
    throw new Error(
      `This browser did not load the extension: ${error instanceof Error ? error.message : String(error)}`,
      {
        cause: error,
      },
    );
  }
}
