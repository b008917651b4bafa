/** Sites switched on or off, and the language pinned to them; what is done in a private window stays in memory. */
import type { LanguageChoice } from '../nlp/types.ts';
import { covers } from './hosts.ts';
import { languagePinsItem, sitesItem } from './storage/items.ts';
import { privateLanguagePinsItem, privateSitesItem } from './storage/private.ts';

export type SiteRules = {
  /** False only where the person switched one of these hosts off. */
  isOn(hosts: readonly (string | null)[]): boolean;
  /** The first pin there is. */
  languageOf(hosts: readonly (string | null)[]): LanguageChoice | null;
};

/** In a private window the rules of its own go before those of all windows. */
export async function readSites(isPrivate: boolean): Promise<SiteRules> {
  const [sites, pins, privateSites, privatePins] = await Promise.all([
    sitesItem.read(),
    languagePinsItem.read(),
    isPrivate ? privateSitesItem.read() : {},
    isPrivate ? privateLanguagePinsItem.read() : {},
  ]);
  const on: Readonly<Record<string, boolean>> = { ...sites, ...privateSites };
  const languages: Readonly<Record<string, LanguageChoice>> = { ...pins, ...privatePins };
  return {
    isOn: (hosts) => hosts.every((host) => host === null || on[host] !== false),
    languageOf: (hosts) => hosts.map((host) => (host === null ? undefined : languages[host])).find(Boolean) ?? null,
  };
}

/** Out: whether the browser kept it. */
export function switchSite(host: string, on: boolean, isPrivate: boolean): Promise<boolean> {
  return (isPrivate ? privateSitesItem : sitesItem).update((sites) => ({ ...sites, [host]: on }));
}

/** A grant is a wish to have the coach there: whatever was switched off under these patterns is on again. */
export async function switchOnGranted(patterns: readonly string[]): Promise<void> {
  const granted = (host: string): boolean =>
    patterns.some((pattern) => covers(pattern, `https://${host}/`) || covers(pattern, `http://${host}/`));
  await Promise.all(
    [sitesItem, privateSitesItem].map((item) =>
      item.update((sites) => {
        const off = Object.keys(sites).filter((host) => sites[host] === false && granted(host));
        return off.length > 0 ? { ...sites, ...Object.fromEntries(off.map((host) => [host, true])) } : undefined;
      }),
    ),
  );
}

/** `auto` takes the pin away. */
/** `auto` takes the pin away. Out: whether the browser kept it. */
export function pinLanguage(host: string, language: LanguageChoice, isPrivate: boolean): Promise<boolean> {
  return (isPrivate ? privateLanguagePinsItem : languagePinsItem).update((pins) => {
    const others = Object.fromEntries(Object.entries(pins).filter(([name]) => name !== host));
    return language === 'auto' ? others : { ...others, [host]: language };
  });
}
