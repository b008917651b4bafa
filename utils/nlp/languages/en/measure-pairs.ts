/** Two numbers that belong together: where a measure stands, and where it shall go. */

import type { Quantity } from '../../types.ts';
import { latinFirst } from '../../latin-first.ts';
import { inScaleOf } from './measure-numbers.ts';

/** "from 72 to 85", "62 % → 75 %", "2 % to 3 %": the first is where it stands, the second where it shall go. */
const RANGE = latinFirst(
  /^\s{0,3}(?:%|percent)?\s{0,2}(?:[\p{L}/]{1,20}\s){0,2}(?:to|→|➔|➜|⇒|->|=>)\s*(?:(?:at\s+least|over|under|above|below|about|around|less\s+than|more\s+than)\s+)?[<>≥≤~]?\s?$/iu,
);

/** "In two days to three days": a length of time and no measure that moves. */
const LENGTH = latinFirst(
  /(?:^|(?<!\p{L})(?:in|within|for|over|after|of|about|every|last|takes?|lasts?|and|or|than|under|at|next)\s)\s{0,2}$/iu,
);

/** "One day instead of three": where it shall go, and where it stands. */
const INSTEAD = /^,?\s(?:instead\sof|rather\sthan|not|down\sfrom|up\sfrom)\s$/iu;
const isInstead = (text: string, { end, part, value }: Quantity, next: Quantity): boolean =>
  part !== 'change' && value !== null && next.value !== null && INSTEAD.test(text.slice(end, next.start));

/** In: a text and its quantities in order. Out: the same, each with its part in the pair. */
export const pairUp = (text: string, quantities: Quantity[]): Quantity[] =>
  quantities.map((quantity, index) => {
    const next = quantities[index + 1];
    const previous = quantities[index - 1];
    const joined = (a: Quantity, b: Quantity): boolean =>
      a.value !== null &&
      b.value !== null &&
      RANGE.test(text.slice(a.end, b.start)) &&
      (a.kind === b.kind || a.unit === null || b.unit === null);
    const opensPair = next !== undefined && joined(quantity, next);
    const closesPair = previous !== undefined && joined(previous, quantity);
    if (next !== undefined && isInstead(text, quantity, next)) return { ...quantity, part: 'target' };
    if (previous !== undefined && isInstead(text, previous, quantity)) {
      const { kind, unit } = quantity.unit === null ? previous : quantity;
      return { ...quantity, kind, unit, part: 'baseline', measure: previous.measure };
    }
    const stands = quantity.kind !== 'duration' || !LENGTH.test(text.slice(0, quantity.start));
    if (opensPair && (quantity.part === 'baseline' || (quantity.part === 'plain' && stands)))
      return { ...quantity, value: inScaleOf(text, quantity, next), part: 'baseline' };
    if (closesPair && previous) {
      const pair = previous.part === 'baseline' || previous.part === 'plain';
      return pair ? { ...quantity, part: 'target', measure: quantity.measure ?? previous.measure } : quantity;
    }
    return quantity;
  });
