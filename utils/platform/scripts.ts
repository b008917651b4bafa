/** Which files run in a page, and putting them there. Paths as they are in the built package. */
import { browser } from 'wxt/browser';
import { GOOGLE_DOCS_BODY, GOOGLE_DOCS_BRIDGE, GOOGLE_DOCS_PEN } from './hosts.ts';

export const COACH_FILE = 'content-scripts/coach.js';
/** What is needed once a goal is opened: what writes, and what shows. */
export const POPOVER_FILES = ['writing.js', 'popover.js'];

/** Runs the coach in a tab's frames; a frame that has it already ignores the second. False where it can't run. */
export async function injectCoach(tabId: number): Promise<boolean> {
  return inject({ tabId, allFrames: true }, 'ISOLATED', COACH_FILE);
}

/** Runs in a Google document what the browser would have put there: its text can be had, its places after a reload. */
export async function injectGoogleDocs(tabId: number): Promise<boolean> {
  const bridged = await inject({ tabId }, 'MAIN', GOOGLE_DOCS_BRIDGE);
  return bridged && inject({ tabId }, 'ISOLATED', GOOGLE_DOCS_BODY);
}

/** Runs the popover's scripts in one frame; `host` is whose page it is. */
export async function injectPopover(tabId: number, frameId: number, host: string | null): Promise<boolean> {
  if (host === 'docs.google.com') await inject({ tabId, frameIds: [frameId] }, 'MAIN', GOOGLE_DOCS_PEN);
  return inject({ tabId, frameIds: [frameId] }, 'ISOLATED', ...POPOVER_FILES);
}

type Target = Parameters<typeof browser.scripting.executeScript>[0]['target'];

async function inject(target: Target, world: 'ISOLATED' | 'MAIN', ...files: readonly string[]): Promise<boolean> {
  try {
    const results = await browser.scripting.executeScript({
      target,
      world,
      files: files.map((file) => `/${file}`) as never,
    });
    return results.length > 0;
  } catch {
    return false;
  }
}
