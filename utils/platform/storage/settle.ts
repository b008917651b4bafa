/** Storage as the background keeps it: closed to content scripts, old versions brought up to date. */
import { browser } from 'wxt/browser';
import {
  acceptedItem,
  ignoredItem,
  installItem,
  languagePinsItem,
  parentsItem,
  pauseItem,
  saltItem,
  settingsItem,
  sitesItem,
  teamItem,
} from './items.ts';
import { syncItem } from '../sync/item.ts';
import { takeHanded } from './handed.ts';
import { privateScratchpadItem, scratchpadItem } from './scratchpad.ts';
import { templatesItem } from './templates.ts';

/** Every item that lasts. */
export const LASTING_ITEMS = [
  acceptedItem,
  ignoredItem,
  installItem,
  languagePinsItem,
  parentsItem,
  pauseItem,
  saltItem,
  scratchpadItem,
  settingsItem,
  sitesItem,
  syncItem,
  teamItem,
  templatesItem,
];

/** After an installation, an update or a start of the browser. Migrations are written here and nowhere else. */
export async function settleStorage(): Promise<void> {
  await Promise.all(LASTING_ITEMS.map((item) => item.settle()));
  await takeAllHanded();
}

/** What pages handed over when they went away, brought to where it is kept. */
export const takeAllHanded = (): Promise<void> => takeHanded([...LASTING_ITEMS, privateScratchpadItem]);

/** At every start of the background. Chrome can; elsewhere content scripts of this extension simply don't read it. */
export async function closeToContentScripts(): Promise<void> {
  const { local, session, sync, managed } = browser.storage;
  const areas = [local, session, sync, managed] as {
    setAccessLevel?: (access: { accessLevel: 'TRUSTED_CONTEXTS' }) => Promise<void>;
  }[];
  for (const area of areas) {
    try {
      await area.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
    } catch {
      // An area that can't be closed stays as the browser has it.
    }
  }
}
