/** Which files run in a page, and putting them there. Paths as they are in the built package. */
import { browser } from 'wxt/browser';
import { GOOGLE_DOCS_BRIDGE, GOOGLE_DOCS_COACH, GOOGLE_DOCS_PEN } from './hosts.ts';

export const COACH_FILE = 'content-scripts/coach.js';
/** What shows an opened goal, and what then acts on the page. */
export const POPOVER_FILE = 'popover.js';
export const ACTING_FILE = 'acting.js';
/** The form for a new goal, at the caret. */
export const NEW_GOAL_FILE = 'new-goal.js';

/** What comes into a page when a person asks for it. */
export type AskedFile = typeof POPOVER_FILE | typeof ACTING_FILE | typeof NEW_GOAL_FILE;

/** Runs the coach in a tab's frames; a frame that has it already ignores the second. False where it can't run. */
export async function injectCoach(tabId: number): Promise<boolean> {
  return inject({ tabId, allFrames: true }, 'ISOLATED', COACH_FILE);
}

/** Runs in a Google document what the browser would have put there: its text can be had, its places after a reload. */
export async function injectGoogleDocs(tabId: number): Promise<boolean> {
  const bridged = await inject({ tabId }, 'MAIN', GOOGLE_DOCS_BRIDGE);
  return bridged && inject({ tabId }, 'ISOLATED', GOOGLE_DOCS_COACH);
}

/** Runs what a person asked for in one frame; `host` is whose page it is. */
export async function injectInFrame(
  file: AskedFile,
  tabId: number,
  frameId: number,
  host: string | null,
): Promise<boolean> {
  const target = { tabId, frameIds: [frameId] };
  if (file === ACTING_FILE && host === 'docs.google.com') await inject(target, 'MAIN', GOOGLE_DOCS_PEN);
  return inject(target, 'ISOLATED', file);
}

type Target = Parameters<typeof browser.scripting.executeScript>[0]['target'];

async function inject(target: Target, world: 'ISOLATED' | 'MAIN', file: string): Promise<boolean> {
  try {
    const results = await browser.scripting.executeScript({
      target,
      world,
      files: [`/${file}`] as never,
    });
    return results.length > 0;
  } catch {
    return false;
  }
}
