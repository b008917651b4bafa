/** The person's own parent objectives, as goals are added to them from a page. */
import type { PageObjective } from '../nlp/okr/page-objectives.ts';
import type { KeptParent, ParentLevel, ParentObjective } from '../nlp/types.ts';
import { MOST_PARENTS, parentsItem } from './storage/items.ts';

const LONGEST = 500;

/**
 * In: an objective, whether it shall be among the parents, and whose it is: without it, whose it is kept as, else
 * whose its page says it is, else the company's. Out: whose it is kept as now.
 */
export async function keepParent(
  { text, details, whose }: PageObjective,
  keep: boolean,
  level?: ParentLevel,
): Promise<KeptParent> {
  if (text === '' || text.length > LONGEST) return 'refused';
  const isIt = (each: ParentObjective): boolean => each.text === text;
  let kept: KeptParent = 'none';
  const short = details.filter((detail) => detail.length <= LONGEST);
  const done = await parentsItem.update((known) => {
    const before = known.find(isIt);
    if (!keep) return before && known.filter((each) => each !== before);
    if (!before && known.length >= MOST_PARENTS) {
      kept = 'refused';
      return undefined;
    }
    kept = level ?? before?.level ?? whose ?? 'company';
    const after = { ...(before ?? { text, ...(short.length > 0 && { details: short }) }), level: kept };
    return before ? known.map((each) => (each === before ? after : each)) : [...known, after];
  });
  return done ? kept : 'refused';
}
