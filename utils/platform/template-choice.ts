/** Which template holds where. */
import type { PushedTemplate } from './managed/templates.ts';
import type { OwnTemplate } from './storage/templates.ts';

/**
 * Whether `where` names this page. `page` is "host/path", or null for a page of our own, where only what holds
 * everywhere holds. A path ends in `*` when everything below it is meant, and stands for itself otherwise.
 */
export function holdsOn(where: string, page: string | null): boolean {
  if (where === '*') return true;
  if (where === '' || page === null) return false;
  if (where.endsWith('*')) return page.startsWith(where.slice(0, -1));
  return page === where || (!where.includes('/') && page.startsWith(`${where}/`));
}

/** What a template is chosen by. */
export type Placed = { readonly id: string; readonly where: string };

/**
 * All that may hold, in the order in which they are tried: what the organisation locked, the person's own, and what the
 * organisation leaves to the person, as far as no copy of theirs stands for it.
 */
export function inTurn(
  own: readonly OwnTemplate[],
  pushed: readonly PushedTemplate[],
): readonly (OwnTemplate | PushedTemplate)[] {
  const replaced = new Set(own.map(({ insteadOf }) => insteadOf));
  return [
    ...pushed.filter(({ isLocked }) => isLocked),
    ...own,
    ...pushed.filter(({ id, isLocked }) => !isLocked && !replaced.has(id)),
  ];
}

/** The first template that holds on this page. */
export const chosenFor = <T extends Placed>(templates: readonly T[], page: string | null): T | undefined =>
  templates.find(({ where }) => holdsOn(where, page));
