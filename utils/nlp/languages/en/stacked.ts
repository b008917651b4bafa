/** A second goal in the same sentence: another verb with a target of its own. */

import type { Clause, Quantity, Span } from '../../types.ts';
import { clauseAt } from '../clause-at.ts';

/** Verbs that are hardly ever nouns after "and": "and test coverage" is no second goal. */
const SECOND =
  /(?:,\s{0,3}(?:and\s{1,3})?|;\s{0,3}|\s(?:and|&)\s{1,3})(?<verb>increase|raise|grow|reduce|cut|decrease|lower|shorten|improve|boost|lift|expand|double|win|sign|sell|hire|recruit|launch|publish|open|build|train|migrate|reach|achieve|keep|maintain|get|bring|retain|close|ship|deliver|increasing|raising|growing|reducing|cutting|decreasing|lowering|shortening|improving|boosting|hiring|winning|launching|publishing|keeping)\s{1,3}(?!(?:it|them|this|that|by|to|in|on|of|rates?|times?|scores?)(?!\p{L}))/giu;

const COUNTS_FOR_NONE: ReadonlySet<Quantity['kind']> = new Set(['vague', 'placeholder', 'all']);

/** The second verb, with the join before it; null where the sentence holds one goal. */
export const secondGoal = (
  text: string,
  first: Span,
  clauses: readonly Clause[],
  quantities: readonly Quantity[],
): (Span & { readonly joinStart: number }) | null => {
  const targets = quantities.filter(
    ({ kind, open, part }) => !COUNTS_FOR_NONE.has(kind) && !open && part !== 'baseline',
  );
  const gerund = /ing$/iu.test(text.slice(first.start, first.end));
  for (const match of text.matchAll(SECOND)) {
    const verb = match.groups?.['verb'] ?? '';
    const start = match.index + match[0].trimEnd().length - verb.length;
    const own = (from: number, to: number): boolean =>
      targets.some((target) => target.start >= from && target.start < to);
    if (
      match.index > first.end &&
      gerund === /ing$/iu.test(verb) &&
      clauseAt(clauses, start) === 'main' &&
      own(first.end, match.index) &&
      own(start + verb.length, text.length)
    )
      return { start, end: start + verb.length, joinStart: match.index };
  }
  return null;
};
