/** "Between product and sales": people who work there, and not what is sold. */

import type { Span } from '../../types.ts';
import { latinFirst } from '../../latin-first.ts';
import { ofLastText } from '../../text/last-text.ts';

const OTHERS =
  'product|marketing|engineering|support|finance|hr|it|legal|purchasing|procurement|operations|customer\\s+(?:success|service|care|support)|r&d|research|design|development|logistics|manufacturing|accounting|delivery';
const JOIN = '(?:,\\s|,?\\s(?:and|or|&|with)\\s|/)(?:the\\s|our\\s)?';
/** "Sales and marketing costs", "sales and support by 10 %": there they are moved. */
const SALES = latinFirst(
  `(?:(?<=(?<!\\p{L})(?:between|with|from)\\s(?:the\\s|our\\s)?)|(?<=(?<!\\p{L})(?:${OTHERS})${JOIN}))sales(?!\\p{L})(?!\\s(?:of|by)\\s|\\s(?:from|to)\\s(?!${OTHERS}))|(?<!\\p{L})sales(?=${JOIN}(?:${OTHERS})(?!\\p{L})(?!\\s(?:by|from|to)\\s[^,;]{0,12}\\d))`,
  'giu',
);

// Of each sentence it is asked for one list of terms after the other.
const departmentsIn = ofLastText(
  (text: string): ReadonlySet<number> => new Set([...text.matchAll(SALES)].map(({ index }) => index)),
);

/** In: a text, and what it names. Out: the same without departments. */
export const outsideDepartments = (text: string, spans: readonly Span[]): readonly Span[] => {
  if (spans.length === 0) return spans;
  const departments = departmentsIn(text);
  return departments.size === 0 ? spans : spans.filter(({ start }) => !departments.has(start));
};
