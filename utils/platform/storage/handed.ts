/**
 * What a page that goes away hands over. It can't wait for an answer any more, so it puts its changes down in one step;
 * the background, or the next page, brings them together with what is stored.
 */
import type { Parser } from '../parse.ts';
import { fields, integer, text } from '../parse.ts';
import { browserVault, type AreaName, type Vault } from './area.ts';

const PREFIX = 'handed.';

export type Handed = {
  /** The item that it belongs to. */
  readonly key: string;
  readonly version: number;
  /** What the page had seen of it. */
  readonly base: unknown;
  /** What the page made of that. */
  readonly mine: unknown;
};

const anything: Parser<unknown> = (raw) => raw ?? null;
const parseHanded: Parser<Handed> = fields({
  key: text(100),
  version: integer(1, 1000),
  base: anything,
  mine: anything,
});

/** As much of an item as takes in what was handed over. */
export type Receiver = {
  readonly key: string;
  readonly area: AreaName;
  absorb(handed: Handed): Promise<boolean>;
};

let count = 0;

/** Sent before this returns; it arrives though the page is gone by then. Its key tells what came before what. */
export function handOver(handed: Handed, area: AreaName, vault: Vault): void {
  count += 1;
  const key = `${PREFIX}${vault.now()}.${String(count).padStart(6, '0')}.${crypto.randomUUID()}`;
  void vault
    .area(area)
    .set({ [key]: handed })
    .catch(() => undefined);
}

export const isHanded = (key: string): boolean => key.startsWith(PREFIX);

/** Brings all that was handed over to the items it belongs to; each piece once, whoever is asked to at the same time. */
export async function takeHanded(receivers: readonly Receiver[], vault: Vault = browserVault): Promise<void> {
  await vault
    .exclusively('handed', async () => {
      for (const area of ['local', 'session'] as const) {
        const stored = await vault.area(area).get(null);
        for (const key of Object.keys(stored).filter(isHanded).toSorted()) {
          const handed = parseHanded(stored[key]);
          const receiver = receivers.find((each) => each.area === area && each.key === handed?.key);
          // What nobody takes would be offered for ever.
          if (!handed || !receiver || (await receiver.absorb(handed))) await vault.area(area).remove(key);
        }
      }
    })
    .catch(() => undefined);
}
