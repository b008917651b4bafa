/** What the popup says of the templates on a tab's page, and the change that it makes there. */
import { builtInTemplates } from '../nlp/templates/built-in/index.ts';
import type { AppliedHere, TemplatesHere } from './protocol.ts';
import { teamItem } from './storage/items.ts';
import { LONGEST_WHERE, MOST_TEMPLATES, templatesItem, type OwnTemplate } from './storage/templates.ts';
import { builtInFor, builtInOf, readApplicable, type Applied } from './team.ts';
import { placedOn } from './template-choice.ts';

export const appliedHere = ({ id, template, from, place }: Applied): AppliedHere => ({
  id,
  name: template.name,
  language: template.language ?? null,
  from,
  place,
});

export async function templatesHere(page: string): Promise<TemplatesHere> {
  const [applied, own] = await Promise.all([readApplicable(page), templatesItem.read()]);
  const last = applied.at(-1)?.id;
  return {
    applied: applied.map(appliedHere),
    own: own.map(({ id, template: { name } }) => ({ id, name })),
    builtIn: Object.entries(builtInTemplates).flatMap(([id, { name }]) => (id === last ? [] : [{ id, name }])),
  };
}

/** A built-in template as the person's own, which can be said to hold somewhere. */
async function copyOf(id: string | null): Promise<OwnTemplate | null> {
  const base = builtInOf(id);
  if (!base) return null;
  const template = { ...builtInFor(base, await teamItem.read()), revision: 1 };
  return { id: crypto.randomUUID(), template, where: '' };
}

/**
 * In: the person's own that is to hold on this page, or the built-in one of which a copy is to; null for none of them. Out:
 * whether it could be done.
 */
export async function placeTemplate(id: string | null, page: string): Promise<boolean> {
  let fits = false;
  const copy = await copyOf(id);
  const written = await templatesItem.update((known) => {
    const own = copy ? [copy, ...known] : known;
    const next = placedOn(own, copy?.id ?? id, page);
    fits =
      own.length <= MOST_TEMPLATES &&
      next.every(({ where }) => where.length <= LONGEST_WHERE) &&
      (id === null || copy !== null || own.some((each) => each.id === id));
    return fits ? next : undefined;
  });
  return written && fits;
}
