import type { Browser, Page } from 'puppeteer-core';
import { launchBrowser } from '../../utils/cli/browser/launch.ts';
import { JIRA } from '../e2e/harness/addresses.ts';
import type { FixtureServer } from '../e2e/harness/server.ts';

export type Stage = {
  readonly browser: Browser;
  readonly withCoach: boolean;
  /** At the address, or as a Jira issue; `script` runs in it before anything else. */
  open(
    fixture: string,
    address?: string,
    script?: string,
    /** Gets the page while it is still empty. */
    before?: (blank: Page) => Promise<void>,
  ): Promise<Page>;
  /** A page of the extension's own; `script` runs in it before anything else. */
  openOwn(path: string, script?: string): Promise<Page>;
  stopWorker(): Promise<void>;
};

/** A browser with or without the extension, over the same server. */
export async function setStage(path: string, server: FixtureServer, extension?: string): Promise<Stage> {
  const { browser } = await launchBrowser({
    browser: path,
    headless: true,
    args: [`--host-resolver-rules=MAP * 127.0.0.1:${server.port}`, '--ignore-certificate-errors', '--lang=en-US'],
    ...(extension !== undefined && { extension }),
  });
  const welcome =
    extension === undefined
      ? null
      : await browser.waitForTarget((target) => target.url().endsWith('/welcome.html'), { timeout: 60_000 });
  return {
    browser,
    withCoach: extension !== undefined,
    async open(fixture, address = JIRA, script = '', before) {
      const page = await browser.newPage();
      // The runner's compiler wraps named functions in a call of this name, also those that are sent to the page.
      await page.evaluateOnNewDocument(`globalThis.__name = (named) => named;${script}`);
      await before?.(page);
      const url = new URL(address);
      url.searchParams.set('fixture', fixture);
      await page.goto(url.href);
      await page.bringToFront();
      return page;
    },
    async openOwn(path, script) {
      const page = await browser.newPage();
      await page.evaluateOnNewDocument('globalThis.__name = (named) => named');
      if (script !== undefined) await page.evaluateOnNewDocument(script);
      await page.goto(new URL(`/${path}`, welcome?.url()).href);
      await page.bringToFront();
      return page;
    },
    async stopWorker() {
      const target = browser.targets().find((one) => one.type() === 'service_worker');
      await (await target?.worker())?.close();
    },
  };
}

/** Puts the text into the fixture's editor, as loading it would, and the caret into the middle. */
export async function fill(page: Page, fixture: string, blocks: readonly string[]): Promise<void> {
  await page.evaluate(
    (kind, paragraphs) => {
      const goal = document.getElementById('goal') as HTMLElement;
      if (kind === 'textarea') {
        const field = goal as HTMLTextAreaElement;
        field.value = paragraphs.join('\n\n');
        field.focus();
        const middle = paragraphs.slice(0, paragraphs.length / 2).join('\n\n').length;
        return field.setSelectionRange(middle, middle);
      }
      const html = paragraphs.map((text) => `<p>${text}</p>`).join('');
      if (kind === 'prosemirror') (globalThis as unknown as { load(html: string): void }).load(html);
      else goal.innerHTML = html;
      const editor = goal.querySelector<HTMLElement>('.ProseMirror') ?? goal;
      // A field known to hold goals, as the others are by their labels.
      editor.ariaLabel = 'Goal';
      editor.focus();
      const middle = editor.children[Math.floor(paragraphs.length / 2)];
      if (middle) getSelection()?.collapse(middle.firstChild, middle.textContent.length);
      middle?.scrollIntoView({ block: 'center' });
    },
    fixture,
    [...blocks],
  );
}
