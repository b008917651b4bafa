/**
 * A sentence pattern: words with typed blanks in braces, and parts in square brackets that go when their blanks stay
 * empty, as in `Raise {metric} from {baseline} to {target} by {date}[ by {step}]`.
 */
import type { SlotName } from '../types/suggestion.ts';
import { checked, refuse, text, type Shape } from './shape.ts';

/** The blanks of rewrites, and two more that only a whole sentence has. */
export const PATTERN_SLOTS = [
  'verb',
  'object',
  'metric',
  'baseline',
  'target',
  'date',
  'owner',
  'purpose',
  'step',
] as const satisfies readonly (SlotName | 'verb' | 'object')[];
export type PatternSlot = (typeof PATTERN_SLOTS)[number];

export type PatternPart =
  { readonly kind: 'words'; readonly text: string } | { readonly kind: 'slot'; readonly name: PatternSlot };
/** `optional` parts go whole when one of their blanks is empty. */
export type PatternGroup = { readonly optional: boolean; readonly parts: readonly PatternPart[] };

const LONGEST = 300;
const PIECE = /\{(?<slot>[^{}[\]]*)\}|(?<mark>[{}[\]])|(?<words>[^{}[\]]+)/gu;

/** The groups of a pattern, or null when brackets are not closed or nested, or a blank has a name that is not known. */
export function parsePattern(pattern: string): readonly PatternGroup[] | null {
  const groups: { optional: boolean; parts: PatternPart[] }[] = [{ optional: false, parts: [] }];
  for (const { groups: piece } of pattern.matchAll(PIECE)) {
    const current = groups.at(-1);
    if (!current || !piece) return null;
    if (piece['words'] !== undefined) current.parts.push({ kind: 'words', text: piece['words'] });
    else if (piece['slot'] !== undefined) {
      const name = PATTERN_SLOTS.find((known) => known === piece['slot']);
      if (!name) return null;
      current.parts.push({ kind: 'slot', name });
    } else if (piece['mark'] === '[' && !current.optional) groups.push({ optional: true, parts: [] });
    else if (piece['mark'] === ']' && current.optional) groups.push({ optional: false, parts: [] });
    else return null;
  }
  return groups.at(-1)?.optional ? null : groups.filter(({ parts }) => parts.length > 0);
}

/** The blanks of a pattern in order, each once. */
export const slotsOf = (groups: readonly PatternGroup[]): readonly { name: PatternSlot; required: boolean }[] => {
  const slots = new Map<PatternSlot, boolean>();
  for (const { optional, parts } of groups)
    for (const part of parts)
      if (part.kind === 'slot') slots.set(part.name, (slots.get(part.name) ?? false) || !optional);
  return [...slots].map(([name, required]) => ({ name, required }));
};

/** True for a sentence with blanks that a template can hold. */
export const isPatternText = (text: string): boolean => {
  const groups = parsePattern(text);
  return text.trim() !== '' && text.length <= LONGEST && groups !== null && slotsOf(groups).length > 0;
};

export const patternText: Shape<string> = checked(text(LONGEST), (pattern, place) => {
  if (!isPatternText(pattern)) refuse('template_not_pattern', place, { known: PATTERN_SLOTS.join(', ') });
});
