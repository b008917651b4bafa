/** What an organisation set, as the options page shows it. Pure. */
import type { Translate } from '../../utils/i18n/translate.ts';
import { covers, type Site } from '../../utils/platform/hosts.ts';
import type { Refusal } from '../../utils/platform/managed/policy.ts';
import type { Stored } from './store.ts';

/** A line each for what of these parts is not used; the place is named once. */
export function refusedLines(t: Translate, refused: readonly Refusal[], parts: readonly string[]): readonly string[] {
  return refused
    .filter(({ place }) => parts.some((part) => place.startsWith(part)))
    .map(({ place, message }) =>
      message.values?.['field'] === place ? t.say(message) : `${place}: ${t.say(message)}`,
    );
}

/** The sites to offer: not granted yet, and not switched off by the person. */
export function askedSites({
  organisation,
  origins,
  sites,
}: Pick<Stored, 'organisation' | 'origins' | 'sites'>): readonly Site[] {
  return organisation.sites.filter(
    ({ host, origin }) =>
      sites[host] !== false && !origins.some((pattern) => covers(pattern, origin.replace(/\*$/u, ''))),
  );
}
