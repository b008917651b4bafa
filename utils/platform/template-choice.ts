/** Which template holds where. */

/** What a template is chosen by. */
export type Placed = { readonly id: string; readonly where: string };
/** A template that holds, and the place of it that names the page. */
export type Holding<T extends Placed> = { readonly entry: T; readonly place: string };

export const EVERYWHERE = '*';

/** `where` names places with blanks between them. */
export const placesIn = (where: string): readonly string[] => where.split(/\s+/u).filter((place) => place !== '');

/**
 * Whether `place` names this page. `page` is "host/path", or null for a page of our own, where only what holds
 * everywhere holds. A path ends in `*` when everything below it is meant, and stands for itself otherwise.
 */
function names(place: string, page: string | null): boolean {
  if (place === EVERYWHERE) return true;
  if (page === null) return false;
  if (place.endsWith('*')) return page.startsWith(place.slice(0, -1));
  return page === place || (!place.includes('/') && page.startsWith(`${place}/`));
}

/** All that name a page begin alike: the longer one is closer. */
const closeness = (place: string): number => (place === EVERYWHERE ? 0 : place.length);

/** The place of `where` that names this page most closely; null where none does. */
export const placeOn = (where: string, page: string | null): string | null =>
  placesIn(where)
    .filter((place) => names(place, page))
    .toSorted((one, other) => closeness(other) - closeness(one))[0] ?? null;

/** Those that hold on this page, the closest first; of two as close the first. */
export const holdingOn = <T extends Placed>(templates: readonly T[], page: string | null): readonly Holding<T>[] =>
  templates
    .flatMap((entry) => {
      const place = placeOn(entry.where, page);
      return place === null ? [] : [{ entry, place }];
    })
    .toSorted((one, other) => closeness(other.place) - closeness(one.place));

/**
 * All that hold here, in the order in which they are tried: what the organisation locked, the person's own, and what
 * the organisation leaves to the person, as far as no copy of theirs stands for it.
 */
export function inTurn<
  Own extends Placed & { readonly insteadOf?: string },
  Pushed extends Placed & { readonly isLocked: boolean },
>(own: readonly Own[], pushed: readonly Pushed[], page: string | null): readonly Holding<Own | Pushed>[] {
  const replaced = new Set(own.map(({ insteadOf }) => insteadOf));
  const locked = pushed.filter(({ isLocked }) => isLocked);
  const open = pushed.filter(({ id, isLocked }) => !isLocked && !replaced.has(id));
  return [...holdingOn(locked, page), ...holdingOn(own, page), ...holdingOn(open, page)];
}

/**
 * In: the person's own, and the one that is to hold on this page; null for none of them. Out: the same with the place
 * moved to it by which another holds there now; where none does but everywhere, it gets the site.
 */
export function placedOn<T extends Placed>(own: readonly T[], id: string | null, page: string): readonly T[] {
  const [first] = holdingOn(own, page);
  const site = page.slice(0, page.indexOf('/') === -1 ? undefined : page.indexOf('/'));
  const place = first && first.place !== EVERYWHERE ? first.place : site;
  return own.map((entry) => {
    const others = placesIn(entry.where).filter((each) => each !== place);
    return { ...entry, where: (entry.id === id ? [...others, place] : others).join(' ') };
  });
}
