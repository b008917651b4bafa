/**
 * Content scripts for origins that the person granted: registered with the browser, so that they last, and put into
 * open tabs at once. Driven by what is granted, whenever it may have changed.
 */
import { browser } from 'wxt/browser';
import { covers, isGoogleDoc, isOptional } from './hosts.ts';
import { exclusively } from './locks.ts';
import { COACH_FILE, injectCoach, injectGoogleDocs } from './scripts.ts';

const PREFIX = 'site.';

export type Registered = { readonly id: string; readonly matches?: readonly string[] | undefined };

/** What must be registered and taken back so that exactly the granted origins have the coach. */
export function registrationChanges(
  granted: readonly string[],
  registered: readonly Registered[],
): { readonly add: readonly string[]; readonly remove: readonly string[] } {
  const wanted = new Set(granted.filter(isOptional));
  const fits = ({ id, matches }: Registered): boolean =>
    matches?.length === 1 && id === `${PREFIX}${matches[0]}` && wanted.has(matches[0] ?? '');
  const good = new Set(registered.filter(fits).map(({ id }) => id));
  return {
    add: [...wanted].filter((origin) => !good.has(`${PREFIX}${origin}`)),
    remove: registered.filter((script) => script.id.startsWith(PREFIX) && !fits(script)).map(({ id }) => id),
  };
}

/** Brings the registrations in line with the grants. Never throws; answers which origins are new. */
export async function syncRegistrations(): Promise<readonly string[]> {
  try {
    return await exclusively('registrations', async () => {
      const [{ origins = [] }, registered] = await Promise.all([
        browser.permissions.getAll(),
        browser.scripting.getRegisteredContentScripts(),
      ]);
      const { add, remove } = registrationChanges(origins, registered);
      if (remove.length > 0) await browser.scripting.unregisterContentScripts({ ids: [...remove] });
      const results = await Promise.all(add.map(register));
      return add.filter((_, index) => results[index]);
    });
  } catch {
    return [];
  }
}

/** One at a time: a pattern that the browser refuses must not take the others with it. */
async function register(origin: string): Promise<boolean> {
  try {
    await browser.scripting.registerContentScripts([
      {
        id: `${PREFIX}${origin}`,
        matches: [origin],
        js: [COACH_FILE],
        allFrames: true,
        matchOriginAsFallback: true,
        persistAcrossSessions: true,
        runAt: 'document_idle',
      },
    ]);
    return true;
  } catch {
    return false;
  }
}

/** Puts the coach into the open tabs that one of these patterns covers. */
export async function injectIntoOpenTabs(patterns: readonly string[]): Promise<void> {
  if (patterns.length === 0) return;
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.map(async ({ id, url, discarded }) => {
      if (id === undefined || !url || discarded || !patterns.some((pattern) => covers(pattern, url))) return;
      if (isGoogleDoc(url)) await injectGoogleDocs(id);
      await injectCoach(id);
    }),
  );
}
