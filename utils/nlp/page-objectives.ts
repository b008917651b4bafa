/** The objectives of a page that somebody pastes: what it calls so, else what it lists under a heading of goals. */

import { packOf } from './language.ts';
import type { Goal, Reference } from './types.ts';

const UNDER: ReadonlySet<string | null> = new Set(['goals', 'objective', 'goal']);
/** What a heading is about doesn't hang on the day. */
const SOME_DAY: Reference = { today: '2000-01-01', calendar: { firstMonth: 1, cycle: 'quarter' } };
const MARK = /^[\s#*_]{1,12}/u;

/** In: the page and the goals found in it. Out: one objective an entry, on one line; none where the page has none. */
export const objectivesOfPage = (page: string, goals: readonly Goal[]): readonly string[] => {
  const called = goals.filter(({ role }) => role === 'objective').map(({ text }) => text.replace(/\s+/gu, ' '));
  if (called.length > 0) return called;
  const pack = packOf(page);
  const lines = page
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const [first, ...rest] = lines;
  if (!pack || first === undefined || rest.length === 0) return [];
  // "Our goals for 2027" over plain lines.
  return UNDER.has(pack.heading(first.replace(MARK, ''), SOME_DAY).role) ? rest : [];
};
