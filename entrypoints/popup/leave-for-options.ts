import { send } from '../../utils/platform/client.ts';

/** Closes the popup for the options page at a section. What waits to be kept is kept before: that page may read it. */
export async function leaveForOptions(section: string, keep: () => Promise<void>): Promise<void> {
  await keep();
  await send('openOptions', { section });
  window.close();
}
