/** A pattern with words in its blanks: what a rewrite offers, and what a form for a new goal inserts. */
import type { Criterion } from '../types/criteria.ts';
import type { Span } from '../types/span.ts';
import type { PatternGroup, PatternPart, PatternSlot } from './pattern.ts';

/** What is written in a blank: free words, a measure, a number with its unit, a day, or a name. */
export type SlotKind = 'words' | 'metric' | 'quantity' | 'date' | 'person';

type SlotType = { readonly kind: SlotKind; readonly criterion: Criterion };

/** By blank: what goes into it, and the criterion that it answers. */
export const SLOT_TYPES: Readonly<Record<PatternSlot, SlotType>> = {
  verb: { kind: 'words', criterion: 'specific' },
  object: { kind: 'words', criterion: 'specific' },
  metric: { kind: 'metric', criterion: 'measurable' },
  baseline: { kind: 'quantity', criterion: 'measurable' },
  target: { kind: 'quantity', criterion: 'measurable' },
  date: { kind: 'date', criterion: 'timeBound' },
  owner: { kind: 'person', criterion: 'achievable' },
  purpose: { kind: 'words', criterion: 'relevant' },
  step: { kind: 'words', criterion: 'achievable' },
};

export type PatternValues = Readonly<Partial<Record<PatternSlot, string>>>;

/** A blank of the filled sentence, where it or its words stand in it. */
export type FilledSlot = Span & { readonly name: PatternSlot; readonly empty: boolean };

export type FilledPattern = {
  /** Empty blanks stand as `[name]`. */
  readonly text: string;
  /** In the order of the text. */
  readonly slots: readonly FilledSlot[];
  /** No blank is empty. */
  readonly complete: boolean;
};

const wordsOf = (values: PatternValues, name: PatternSlot): string => (values[name] ?? '').replace(/\s+/gu, ' ').trim();

/** The parts that stand: an optional group goes whole when one of its blanks is empty. */
export const partsThatStand = (groups: readonly PatternGroup[], values: PatternValues): readonly PatternPart[] =>
  groups
    .filter(
      ({ optional, parts }) =>
        !optional || parts.every((part) => part.kind === 'words' || wordsOf(values, part.name) !== ''),
    )
    .flatMap(({ parts }) => parts);

/**
 * In: a parsed pattern (`parsePattern`) and words by blank; blank ones count as empty. Out: the sentence. Words go in
 * as they are, on one line: nothing is inflected.
 */
export const fillPattern = (groups: readonly PatternGroup[], values: PatternValues): FilledPattern => {
  let text = '';
  const slots: FilledSlot[] = [];
  for (const part of partsThatStand(groups, values)) {
    if (part.kind === 'words') {
      text += part.text;
      continue;
    }
    const words = wordsOf(values, part.name);
    const shown = words === '' ? `[${part.name}]` : words;
    slots.push({ name: part.name, empty: words === '', start: text.length, end: text.length + shown.length });
    text += shown;
  }
  return { text, slots, complete: slots.every(({ empty }) => !empty) };
};
