/** Edits on a text, and the blanks in what comes out. */

import { SLOT_NAMES, type Proposal, type Slot, type Span, type TextEdit } from '../types.ts';

/** Sorted by place; insertions at one place, or touching a replacement there, become one edit in the order given. */
export const mergeEdits = (edits: readonly TextEdit[]): readonly TextEdit[] | null => {
  const sorted = edits.toSorted((a, b) => a.start - b.start || a.end - b.end);
  const merged: TextEdit[] = [];
  for (const edit of sorted) {
    const last = merged.at(-1);
    if (last && edit.start < last.end) return null;
    if (last && edit.start === last.start)
      merged[merged.length - 1] = { start: last.start, end: edit.end, text: last.text + edit.text };
    else merged.push(edit);
  }
  return merged;
};

/** In: edits that are sorted and do not overlap. */
export const applyEdits = (text: string, edits: readonly TextEdit[]): string => {
  let result = '';
  let at = 0;
  for (const { start, end, text: inserted } of edits) {
    result += text.slice(at, start) + inserted;
    at = end;
  }
  return result + text.slice(at);
};

/** A blank as it is written. */
export const BLANK = new RegExp(`\\[(?:${SLOT_NAMES.join('|')})\\]`, 'gu');

/** The blanks of inserted texts, where they stand in the result. The text's own brackets are none. */
const blanksIn = (edits: readonly TextEdit[]): Span[] => {
  let shift = 0;
  return edits.flatMap((edit) => {
    const start = edit.start + shift;
    shift += edit.text.length - (edit.end - edit.start);
    return [...edit.text.matchAll(BLANK)].map((match) => ({
      start: start + match.index,
      end: start + match.index + match[0].length,
    }));
  });
};

/** What goes with an empty optional blank: `whole` is the blank with its words ("from [baseline]% "). */
const glueOf = (whole: string, name: string, { start, end }: Span): Span => {
  const before = Math.max(0, whole.indexOf(`[${name}]`));
  return { start: start - before, end: end + Math.max(0, whole.length - before - name.length - 2) };
};

/** A blank as a rewrite describes it; `whole` for an optional one is what goes with it when it stays empty. */
export type SlotPlan = Proposal['slots'][number] & { readonly whole?: string };

/** The described blanks with their places; null when descriptions and blanks don't match. */
export const placeSlots = (
  result: string,
  edits: readonly TextEdit[],
  plans: readonly SlotPlan[],
): readonly Slot[] | null => {
  const places = blanksIn(edits);
  if (places.length !== plans.length) return null;
  const slots = plans.map(({ whole, ...plan }, index): Slot => {
    const place = places[index] ?? { start: 0, end: 0 };
    return { ...plan, ...place, ...(whole === undefined ? {} : { glue: glueOf(whole, plan.name, place) }) };
  });
  return slots.every((slot) => result.slice(slot.start, slot.end) === `[${slot.name}]`) ? slots : null;
};

/** The result with every required blank filled by `value`, and empty optional ones gone with their glue. */
export const fillSlots = (result: string, slots: readonly Slot[], value: (slot: Slot) => string): string => {
  let filled = '';
  let at = 0;
  for (const slot of slots) {
    const span = slot.required ? slot : (slot.glue ?? slot);
    filled += result.slice(at, span.start) + (slot.required ? value(slot) : '');
    at = span.end;
  }
  return filled + result.slice(at);
};

const JOINS = /^(?:\p{M}|\u200D|\p{Emoji_Modifier})/u;

/** True when no edit cuts a letter from its accent, an emoji from its parts or a surrogate pair. */
export const onGraphemeEdges = (text: string, edits: readonly TextEdit[]): boolean =>
  edits.every(({ start, end }) =>
    [start, end].every((at) => {
      const rest = text.slice(at);
      const splits = /[\uDC00-\uDFFF]/.test(rest.slice(0, 1)) && /[\uD800-\uDBFF]/.test(text.slice(at - 1, at));
      return at === 0 || !(splits || JOINS.test(rest) || text[at - 1] === '\u200D');
    }),
  );
