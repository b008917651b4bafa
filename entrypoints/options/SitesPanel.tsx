import { AskedSites } from '../../components/pages/options/AskedSites.tsx';
import { Refusals } from '../../components/pages/options/Refusals.tsx';
import { Sites } from '../../components/pages/options/Sites.tsx';
import type { Translate } from '../../utils/i18n/translate.ts';
import { isDeclaredHost, readAddress } from '../../utils/platform/hosts.ts';
import { requestOrigin, requestOrigins, revokeOrigin } from '../../utils/platform/permissions.ts';
import { askedSites, refusedLines } from './organisation.ts';
import { originsOf, siteEntries } from './sites.ts';
import { ITEMS } from './store.ts';
import type { Store } from './use-store.ts';

type Rules<T> = Readonly<Record<string, T>>;

export function SitesPanel({ t, store }: { readonly t: Translate; readonly store: Store }) {
  const { stored, change } = store;
  const switchSite = (host: string, on: boolean): void => {
    // The browser shows its question only while the click is being handled, so it comes first.
    const missing = on && originsOf(host, stored.origins).length === 0 ? readAddress(host) : null;
    const asked = missing ? requestOrigin(missing.origin) : null;
    void Promise.all([asked, change(ITEMS.sites, (sites) => ({ ...sites, [host]: on }))]);
  };
  const remove = async (host: string): Promise<void> => {
    const { sites, pins, origins } = stored;
    const given = originsOf(host, origins);
    const gone = await Promise.all([
      ITEMS.sites.update((rules) => without(rules, host)),
      ITEMS.pins.update((rules) => without(rules, host)),
      ...given.map(revokeOrigin),
    ]);
    if (gone.includes(false)) store.refuse();
    // Undo is a click too, so that the browser may ask again.
    else store.record(() => allOf([...given.map(requestOrigin), ITEMS.sites.write(sites), ITEMS.pins.write(pins)]));
  };
  const { organisation } = stored;
  const asked = askedSites(stored);
  const switchOn = async (hosts: readonly string[]): Promise<void> => {
    const wanted = asked.filter(({ host }) => hosts.includes(host));
    if (!(await requestOrigins(wanted.map(({ origin }) => origin)))) return store.refuse();
    await change(ITEMS.sites, (sites) => ({ ...sites, ...Object.fromEntries(hosts.map((host) => [host, true])) }));
  };
  return (
    <>
      <Refusals t={t} lines={refusedLines(t, organisation.refused, ['sites'])} />
      <AskedSites t={t} hosts={asked.map(({ host }) => host)} onSwitchOn={(hosts) => void switchOn(hosts)} />
      <Sites
        t={t}
        sites={siteEntries(stored)}
        onSwitch={switchSite}
        onRemove={(host) => void remove(host)}
        onUnpin={(host) => void change(ITEMS.pins, (pins) => without(pins, host))}
        onAdd={async (typed) => {
          const site = readAddress(typed);
          if (!site) return 'unreadable';
          if (isDeclaredHost(site.host)) {
            if (stored.sites[site.host] === false) await change(ITEMS.sites, (sites) => without(sites, site.host));
            return 'known';
          }
          if (!(await requestOrigin(site.origin))) return 'refused';
          await change(ITEMS.sites, (sites) => ({ ...sites, [site.host]: true }));
          return 'added';
        }}
      />
    </>
  );
}

function without<T>(rules: Rules<T>, host: string): Rules<T> {
  return Object.fromEntries(Object.entries(rules).filter(([name]) => name !== host));
}

async function allOf(works: readonly Promise<boolean>[]): Promise<boolean> {
  return !(await Promise.all(works)).includes(false);
}
