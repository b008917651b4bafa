/** A Google document as our model of it draws one, opened with the coach in it. */
import type { Page } from 'puppeteer-core';
import { type ClosedRoot, type Coach, eventually, GOOGLE_DOCS, type Mark } from '../../harness.ts';
import { withCoach } from '../../harness/with-coach.ts';
import { linesOf, openAt } from '../stage.ts';

/** What the model lets a test ask of its page and do to it. */
export type Fixture = {
  raw(): string;
  selection(): { start: number; end: number };
  log: string[];
  remoteEdit(at: number, text: string, remove?: number): void;
  zoom(to: number): void;
  lock(on: boolean): void;
  renewKeys(): void;
  mute(on: boolean): void;
  setMode(mode: string): void;
  switchTab(name: string): void;
};
declare const fixture: Fixture;

export const GOAL = 'We will increase the renewal rate from 80% to 90% through calling every customer at risk.';

export const SITE = { name: 'Google Docs', site: GOOGLE_DOCS };

export type GoogleDocument = {
  readonly coach: Coach;
  /** `variant`: what the model's address asks for. The caret comes to stand in the line below the first goal. */
  open(variant?: string): Promise<Page>;
  /** The whole text of the document that was opened last. */
  raw(): Promise<string>;
  /** What was written to it, in order. */
  pastes(): Promise<string[]>;
  /** How far it is scrolled, in CSS pixels. */
  viewTop(): Promise<number>;
  /** Waits for a mark over these words. */
  marked(words?: string): Promise<Mark>;
  /** Opens the card over them. */
  openGoal(words?: string): Promise<ClosedRoot>;
};

/** One browser for the tests of a file. Called at its top. */
export function withGoogleDocument(): GoogleDocument {
  const running = withCoach();
  let page: Page;
  const marked = (words = 'We will increase'): Promise<Mark> =>
    eventually(page, async () => (await linesOf(page, words))[0]);
  return {
    get coach() {
      return running.coach;
    },
    async open(variant = '') {
      page = await running.open('google-docs', `${GOOGLE_DOCS}?tab=t.0${variant}`);
      await page.setViewport({ width: 1100, height: 800 });
      await page.mouse.click(300, 195);
      return page;
    },
    raw: () => page.evaluate(() => fixture.raw()),
    pastes: async () => (await page.evaluate(() => fixture.log)).filter((entry) => !entry.startsWith('select')),
    viewTop: () => page.$eval('.kix-appview-editor', ({ scrollTop }) => scrollTop),
    marked,
    async openGoal(words) {
      const [rect] = (await marked(words)).rects;
      if (!rect) throw new Error('The mark is nowhere.');
      return openAt(page, rect);
    },
  };
}
