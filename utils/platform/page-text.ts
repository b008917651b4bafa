/** The text of a whole page, read when a person asks for it and kept nowhere, and going to words in it. */
import { browser } from 'wxt/browser';

/** As much as is read of one page. */
const LONGEST = 500_000;
/** Enough to find the sentence by, within what browsers look for across elements. */
const FOUND_BY = 60;

/** What a person sees as text on the page in the tab; null where the browser doesn't let it be read. */
export async function textOfPage(tabId: number): Promise<string | null> {
  try {
    const [read] = await browser.scripting.executeScript({
      target: { tabId },
      // Runs in the page, by itself.
      func: () => document.body?.innerText ?? '',
    });
    return typeof read?.result === 'string' ? read.result.slice(0, LONGEST) : null;
  } catch {
    return null;
  }
}

/** Selects the words in the page, which scrolls to them. */
export async function showInPage(tabId: number, words: string): Promise<void> {
  const [line = ''] = words.split('\n');
  try {
    await browser.scripting.executeScript({
      target: { tabId },
      func: (wanted: string) => {
        getSelection()?.removeAllRanges();
        (window as unknown as { find(text: string): boolean }).find(wanted);
      },
      args: [line.slice(0, FOUND_BY).trim()],
    });
  } catch {
    // The page is gone, or another one: there is nothing to go to.
  }
}
