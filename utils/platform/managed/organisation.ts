/** All that an organisation set, and what of it is not taken: for the options page. */
import type { Site } from '../hosts.ts';
import type { ChosenSettings } from '../storage/items.ts';
import { readPolicy, type Refusal } from './policy.ts';
import { parseManagedSettings } from './settings.ts';
import { parseAskedSites } from './sites.ts';
import { parsePushed, type Pushed } from './templates.ts';

export type Organisation = Pushed & {
  readonly settings: ChosenSettings;
  readonly sites: readonly Site[];
  readonly refused: readonly Refusal[];
};

export async function readOrganisation(): Promise<Organisation> {
  const policy = await readPolicy();
  const [pushed, settings, sites] = [
    await parsePushed(policy),
    parseManagedSettings(policy.settings),
    parseAskedSites(policy.sites),
  ];
  return {
    ...pushed.value,
    settings: settings.value,
    sites: sites.value,
    refused: [...pushed.refused, ...settings.refused, ...sites.refused],
  };
}
