/** The person's own parent objectives, as goals are added to them from a page. */
import { parentsItem } from './storage/items.ts';

/** What the store takes. */
const MOST = 200;
const LONGEST = 500;

/** In: a goal's text, and whether it shall be among the parents. Out: whether it is so now. */
export async function keepParent(text: string, keep: boolean): Promise<boolean> {
  const parent = text.replace(/\s+/gu, ' ').trim();
  if (parent === '' || parent.length > LONGEST) return false;
  if (!keep) return parentsItem.update((known) => known.filter((each) => each !== parent));
  const known = await parentsItem.read();
  if (known.includes(parent)) return true;
  if (known.length >= MOST) return false;
  return parentsItem.update((now) => (now.includes(parent) ? undefined : [...now, parent]));
}
