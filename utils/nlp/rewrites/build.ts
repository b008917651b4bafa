/** Small makers for proposals. */

import type { Criterion, Message, Proposal, Rewrite, RewriteInput, SlotName, TextEdit } from '../types.ts';
import type { SlotPlan } from './apply-edits.ts';
import { dateChoices } from './date-choices.ts';
import type { Frame } from './frame.ts';
import { frameOfCandidate } from './frame.ts';
import { phrasingOf, type MetricTerm, type Phrasing } from './phrasing.ts';

/** A rewrite's file calls this so that its shape is checked where it is written. */
export const defineRewrite = (rewrite: Rewrite): Rewrite => rewrite;

type Site = { readonly frame: Frame; readonly phrasing: Phrasing };

/** The usual form of a rewrite: nothing is proposed where its criterion is met or no sentence can be changed. */
export const proposing =
  (criterion: Criterion, propose: (site: Site, input: RewriteInput) => readonly Proposal[]): Rewrite['propose'] =>
  (input, pack) => {
    if (input.criteria[criterion].effective === 'met') return [];
    const phrasing = phrasingOf(pack);
    const frame = frameOfCandidate(input.candidate, phrasing);
    return frame === null ? [] : propose({ frame, phrasing }, input);
  };

export const blank = (name: SlotName, more: Partial<Omit<SlotPlan, 'name'>> = {}): SlotPlan => ({
  name,
  required: true,
  choices: [],
  ...more,
});

/** A date: the calendar's choices, or what the context says, with its source. */
export const dateBlank = (input: RewriteInput, phrasing: Phrasing): SlotPlan => {
  const given = input.given.timeBound;
  return blank('date', {
    choices: dateChoices(input.reference, phrasing),
    ...(given && { prefill: { text: given.text, source: given.source } }),
  });
};

/** The measures that fit, as choices. */
export const metricBlank = (terms: readonly MetricTerm[]): SlotPlan =>
  blank('metric', { choices: terms.slice(0, 5).map((term) => ({ text: term.name })) });

/** Library terms whose topics the text touches; the most telling first. */
export const termsFor = (text: string, phrasing: Phrasing): readonly MetricTerm[] =>
  phrasing.metrics.filter((term) => term.topics.test(text));

/** `at` counts from the start of the frame's sentence. */
export const insertion = (frame: Frame, at: number, text: string): TextEdit => ({
  start: frame.offset + at,
  end: frame.offset + at,
  text,
});

export const replacement = (
  frame: Frame,
  span: { readonly start: number; readonly end: number },
  text: string,
): TextEdit => ({
  start: frame.offset + span.start,
  end: frame.offset + span.end,
  text,
});

export const proposal = (
  edits: readonly TextEdit[],
  slots: readonly SlotPlan[],
  step: string,
  lead: string,
): Proposal => ({
  edits,
  slots,
  step: messageOf(step),
  lead: messageOf(lead),
});

const messageOf = (key: string): Message => ({ key });
