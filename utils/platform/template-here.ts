/** What the popup says of the templates on a tab's page, and the change that it makes there. */
import type { AppliedHere, TemplatesHere } from './protocol.ts';
import { LONGEST_WHERE, templatesItem } from './storage/templates.ts';
import { readApplicable, type Applied } from './team.ts';
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
  return { applied: applied.map(appliedHere), own: own.map(({ id, template: { name } }) => ({ id, name })) };
}

/** In: the person's own that is to hold on this page, or null for none of them. Out: whether it could be done. */
export async function placeTemplate(id: string | null, page: string): Promise<boolean> {
  let fits = false;
  const written = await templatesItem.update((own) => {
    const next = placedOn(own, id, page);
    fits =
      next.every(({ where }) => where.length <= LONGEST_WHERE) && (id === null || own.some((each) => each.id === id));
    return fits ? next : undefined;
  });
  return written && fits;
}
