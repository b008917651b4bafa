/** A coach whose permission was taken back still runs in its page; from then on it is told to be silent. */
import { browser } from 'wxt/browser';
import { covers } from './hosts.ts';
import { settled, tabRecordsItem } from './tab-records.ts';

/** Marks the pages that only these patterns allowed. */
export async function revokePages(patterns: readonly string[]): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const lost = (origin: string | null): boolean =>
    origin !== null &&
    patterns.some((pattern) => covers(pattern, origin)) &&
    !origins.some((pattern) => covers(pattern, origin));
  await tabRecordsItem.update((tabs) =>
    Object.fromEntries(
      Object.entries(tabs).map(([tab, frames]) => [
        tab,
        frames.map((frame) => (lost(frame.origin) ? settled({ ...frame, revoked: true }) : frame)),
      ]),
    ),
  );
}
