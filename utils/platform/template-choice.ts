/** Which template holds where. */
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

/** The first template that holds on this page. */
export const chosenFor = (templates: readonly OwnTemplate[], page: string | null): OwnTemplate | undefined =>
  templates.find(({ where }) => holdsOn(where, page));
