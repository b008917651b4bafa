import type { LanguagePack, Role } from '../types.ts';

/**
 * In: a heading's text. Out: the role that it would give as the label of a line, "Objective" as in "Objective: …",
 * null where it gives none, and whether nothing else stands in it.
 */
export const asLabel = (
  heading: string,
  pack: LanguagePack,
): { readonly role: Role | null; readonly isBare: boolean } => {
  const text = heading.trim().replace(/:$/u, '');
  const label = pack.label(`${text}: `);
  return { role: label?.role ?? null, isBare: label !== null && label.end > text.length };
};
