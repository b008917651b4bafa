/** Which files run in a page, and putting them there. Paths as they are in the built package. */
import { browser } from 'wxt/browser';

export const COACH_FILE = 'content-scripts/coach.js';
/** What is needed once a goal is opened: what writes, and what shows. */
export const POPOVER_FILES = ['writing.js', 'popover.js'];

/** Runs the coach in a tab's frames; a frame that has it already ignores the second. False where it can't run. */
export async function injectCoach(tabId: number): Promise<boolean> {
  return inject({ tabId, allFrames: true }, COACH_FILE);
}

/** Runs the popover's scripts in one frame. */
export async function injectPopover(tabId: number, frameId: number): Promise<boolean> {
  return inject({ tabId, frameIds: [frameId] }, ...POPOVER_FILES);
}

type Target = Parameters<typeof browser.scripting.executeScript>[0]['target'];

async function inject(target: Target, ...files: readonly string[]): Promise<boolean> {
  try {
    const results = await browser.scripting.executeScript({ target, files: files.map((file) => `/${file}`) as never });
    return results.length > 0;
  } catch {
    return false;
  }
}
