/** The person's own parent objectives, as goals are added to them from a page. */
import type { PageObjective } from '../nlp/okr/page-objectives.ts';
import type { ParentLevel } from '../nlp/types.ts';
import { MOST_PARENTS, parentsItem } from './storage/items.ts';

const LONGEST = 500;

/** In: an objective, whether it shall be among the parents, and whose it is. Out: whether it is so now. */
export async function keepParent(
  { text, details }: PageObjective,
  keep: boolean,
  level?: ParentLevel,
): Promise<boolean> {
  if (text === '' || text.length > LONGEST) return false;
  if (!keep) return parentsItem.update((known) => known.filter((each) => each.text !== text));
  const known = await parentsItem.read();
  if (known.some((each) => each.text === text)) {
    if (level === undefined) return true;
    return parentsItem.update((now) => now.map((each) => (each.text === text ? { ...each, level } : each)));
  }
  if (known.length >= MOST_PARENTS) return false;
  const short = details.filter((detail) => detail.length <= LONGEST);
  const parent = { text, level: level ?? 'company', ...(short.length > 0 && { details: short }) };
  return parentsItem.update((now) => (now.some((each) => each.text === text) ? undefined : [...now, parent]));
}
