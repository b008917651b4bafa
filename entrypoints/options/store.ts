/** Everything the options page shows, read at once and followed from then on. */
import type { Item } from '../../utils/platform/storage/item.ts';
import {
  acceptedItem,
  ignoredItem,
  languagePinsItem,
  parentsItem,
  settingsItem,
  sitesItem,
  teamItem,
} from '../../utils/platform/storage/items.ts';
import type { Settings } from '../../utils/platform/storage/items.ts';
import { templatesItem } from '../../utils/platform/storage/templates.ts';
import { readOrganisation, type Organisation } from '../../utils/platform/managed/organisation.ts';
import { grantedOrigins } from '../../utils/platform/permissions.ts';
import { settingsOf } from '../../utils/platform/settings.ts';
import { syncItem } from '../../utils/platform/sync/item.ts';
import { isAnythingSynced } from '../../utils/platform/sync/synced.ts';
import { takeAllHanded } from '../../utils/platform/storage/settle.ts';
import { dropDrafts } from '../../utils/platform/storage/drafts.ts';
import { listSetAside } from '../../utils/platform/storage/set-aside.ts';

export const ITEMS = {
  settings: settingsItem,
  sites: sitesItem,
  pins: languagePinsItem,
  team: teamItem,
  templates: templatesItem,
  parents: parentsItem,
  ignored: ignoredItem,
  accepted: acceptedItem,
  sync: syncItem,
} as const;

type Items = typeof ITEMS;
type ValueOf<I> = I extends Item<infer T> ? T : never;

export type Stored = { readonly [Name in Exclude<keyof Items, 'settings'>]: ValueOf<Items[Name]> } & {
  /** As they hold: the person's choice, else the organisation's, else the usual one. */
  readonly settings: Settings;
  readonly organisation: Organisation;
  /** Whether something synced lies in the browser's account. */
  readonly isSynced: boolean;
  readonly origins: readonly string[];
  readonly asides: Awaited<ReturnType<typeof listSetAside>>;
};

/** For a page that opens: with what the one before handed over when it was closed. */
export async function openStore(): Promise<Stored> {
  await takeAllHanded();
  const store = await readStore();
  const open = store.templates.map(({ id }) => `template/${id}/`);
  dropDrafts((place) => place.startsWith('template/') && !open.some((each) => place.startsWith(each)));
  return store;
}

export async function readStore(): Promise<Stored> {
  const [chosen, sites, pins, team, templates, parents, ignored, accepted, sync, origins, asides, ...set] =
    await Promise.all([
      ITEMS.settings.read(),
      ITEMS.sites.read(),
      ITEMS.pins.read(),
      ITEMS.team.read(),
      ITEMS.templates.read(),
      ITEMS.parents.read(),
      ITEMS.ignored.read(),
      ITEMS.accepted.read(),
      ITEMS.sync.read(),
      grantedOrigins(),
      listSetAside(),
      readOrganisation(),
      isAnythingSynced(),
    ]);
  const [organisation, isSynced] = set;
  const settings = settingsOf(chosen, organisation.settings);
  const items = { settings, sites, pins, team, templates, parents, ignored, accepted, sync };
  return { ...items, origins, asides, organisation, isSynced };
}
