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

/** A selection is pale beside a panel that has the focus, and hardly seen on a dark page. */
const FOUND = 'tarkka-found';
const FOUND_CSS = `::highlight(${FOUND}) { background: #7b2d8e; color: #fff; }`;
const SHOWN_FOR_MS = 4000;

/** Scrolls to the words in the page and has them shine for a while. */
export async function showInPage(tabId: number, words: string): Promise<void> {
  const [line = ''] = words.split('\n');
  const target = { tabId };
  try {
    await browser.scripting.insertCSS({ target, css: FOUND_CSS });
    await browser.scripting.executeScript({
      target,
      func: (wanted: string, name: string, time: number) => {
        const selection = getSelection();
        selection?.removeAllRanges();
        (window as unknown as { find(text: string): boolean }).find(wanted);
        // Of a text box the page knows no range: there the selection stays.
        if (!selection || selection.isCollapsed) return;
        const shown = new Highlight(selection.getRangeAt(0).cloneRange());
        CSS.highlights.set(name, shown);
        selection.collapseToStart();
        setTimeout(() => CSS.highlights.get(name) === shown && CSS.highlights.delete(name), time);
      },
      args: [line.slice(0, FOUND_BY).trim(), FOUND, SHOWN_FOR_MS],
    });
  } catch {
    // The page is gone, or another one: there is nothing to go to.
  }
}
