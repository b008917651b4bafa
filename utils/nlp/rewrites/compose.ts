/** A target and a deadline in one replacement. */

import type { Message, Proposal, Rewrite, Suggestion, TextEdit } from '../types.ts';
import { asSentence } from './build.ts';

/** A proposal with the rewrite it came from. */
export type Tried = {
  readonly id: string;
  readonly claims: Rewrite['improves'];
  readonly clears?: string | undefined;
  readonly proposal: Proposal;
};

const STEPS: Readonly<Record<string, readonly [step: string, lead: string]>> = {
  step_how_far: ['step_how_far_and_by_when', 'lead_how_far_and_by_when'],
  step_how_many: ['step_how_many_and_by_when', 'lead_how_far_and_by_when'],
  step_measurable: ['step_measurable_and_by_when', 'lead_how_far_and_by_when'],
};

const messageOf = (key: string): Message => ({ key });

const distance = (a: Tried, b: Tried): number => {
  const [first, second] = [a.proposal.edits[0], b.proposal.edits[0]];
  return first && second ? Math.abs(first.start - second.start) : Number.MAX_SAFE_INTEGER;
};

/** What follows what at one place: the sentence itself, a clause, brackets, a sentence of its own. */
const LAYERS = [/^,/u, /^ \(/u, /^(?:\. | \p{Lu}\p{L}+(?: \p{L}+)?: )/u];
const layerOf = (text: string): number => 1 + LAYERS.findIndex((layer) => layer.test(text));
const BRACKETED = /^ \([^()]*\)$/u;

/** Two remarks in brackets at one place share their brackets; beside a bare date in brackets the other is a sentence. */
const beside = (first: readonly TextEdit[], second: readonly TextEdit[]): readonly TextEdit[] => {
  const [a, b] = [first.at(-1), second[0]];
  if (!a || !b || a.start !== b.start || !BRACKETED.test(a.text) || !BRACKETED.test(b.text))
    return [...first, ...second];
  const text = a.text.includes(':') ? `${a.text.slice(0, -1)}; ${b.text.slice(2)}` : `${a.text}. ${asSentence(b.text)}`;
  return [...first.slice(0, -1), { ...a, text }, ...second.slice(1)];
};

/** Blanks stand in the order of the text: the earlier edit's first. */
const join = (measure: Tried, time: Tried): Tried => {
  const [a, b] = [measure.proposal.edits[0]?.start ?? 0, time.proposal.edits[0]?.start ?? 0];
  // "by [date], as measured by …": a date stands before a measure that follows a comma or stands in brackets.
  const [said = 0, due = 0] = [measure, time].map(({ proposal }) => layerOf(proposal.edits[0]?.text ?? ''));
  const timeFirst = b < a || (a === b && (due < said || (due === said && said > 0)));
  const [first, second] = timeFirst ? [time, measure] : [measure, time];
  const [step, lead] = STEPS[measure.proposal.step.key] ?? ['step_how_far_and_by_when', 'lead_how_far_and_by_when'];
  return {
    id: measure.id,
    claims: ['measurable', 'timeBound'],
    proposal: {
      edits: beside(first.proposal.edits, second.proposal.edits),
      slots: [...first.proposal.slots, ...second.proposal.slots],
      step: messageOf(step),
      lead: messageOf(lead),
    },
  };
};

/** A second date beside the first says enough for one change. */
const saysAgain = ({ step, edits }: Tried['proposal']): boolean =>
  step.key === 'step_date' && edits.every(({ start, end }) => start === end);

/** In: what held alone, and all proposals. Out: pairs, those that stand closest together first. */
export const composed = (
  held: readonly Suggestion[],
  measures: readonly Tried[],
  times: readonly Tried[],
): readonly Tried[] => {
  const heldOf = (list: readonly Tried[]) =>
    list.filter(({ id, proposal }) =>
      held.some((suggestion) => suggestion.id === id && suggestion.slots.length >= 1 && proposal.slots.length > 0),
    );
  const [measure] = heldOf(measures);
  if (measure === undefined || !held.some(({ criterion }) => criterion === 'timeBound')) return [];
  return heldOf(times)
    .filter(({ proposal }) => !saysAgain(proposal))
    .toSorted((a, b) => distance(measure, a) - distance(measure, b))
    .slice(0, 2)
    .map((time) => join(measure, time));
};
