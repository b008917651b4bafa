/** The list of sites from what is stored and what the browser allows. Pure. */
import type { SiteEntry } from '../../components/pages/options/Sites.tsx';
import type { Stored } from './store.ts';

/** "intra.example.com" of "https://intra.example.com/*". */
const hostOfPattern = (pattern: string): string => pattern.replace(/^[a-z*]+:\/\//u, '').replace(/\/\*$/u, '');

/** Every site the person has said something about, by name. */
export function siteEntries({
  sites,
  pins,
  origins,
}: Pick<Stored, 'sites' | 'pins' | 'origins'>): readonly SiteEntry[] {
  const hosts = new Set([...origins.map(hostOfPattern), ...Object.keys(sites), ...Object.keys(pins)]);
  return [...hosts].toSorted().map((host) => ({ host, on: sites[host] !== false, language: pins[host] ?? null }));
}

/** The origins that were granted for a host. */
export const originsOf = (host: string, origins: readonly string[]): readonly string[] =>
  origins.filter((pattern) => hostOfPattern(pattern) === host.replace(/:\d+$/u, ''));
