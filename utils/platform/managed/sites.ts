/** The sites where an organisation asks for the coach. Asking is all it can do: only the person's click switches one on. */
import { readAddress, type Site } from '../hosts.ts';
import { readPolicy, type PolicyReading, type Refusal } from './policy.ts';

const MOST_SITES = 100;
const LONGEST_ADDRESS = 300;

const notSite = (place: string): Refusal => ({
  place,
  message: { key: 'template_not_formed', values: { field: place, example: 'intra.example.com' } },
});

/** In: hosts or addresses. Out: each site once; what is no address is refused by its place. */
export function parseAskedSites(raw: unknown): PolicyReading<readonly Site[]> {
  if (raw === undefined) return { value: [], refused: [] };
  if (!Array.isArray(raw) || raw.length > MOST_SITES) {
    const values = { field: 'sites', least: 0, most: MOST_SITES };
    return { value: [], refused: [{ place: 'sites', message: { key: 'template_not_list', values } }] };
  }
  const sites = new Map<string, Site>();
  const refused: Refusal[] = [];
  for (const [index, given] of raw.entries()) {
    const site = typeof given === 'string' && given.length <= LONGEST_ADDRESS ? readAddress(given) : null;
    if (site) sites.set(site.origin, site);
    else refused.push(notSite(`sites[${index}]`));
  }
  return { value: [...sites.values()], refused };
}

export const readAskedSites = async (): Promise<readonly Site[]> => parseAskedSites((await readPolicy()).sites).value;
