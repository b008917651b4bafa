/** Sentences that hold two goals, and percents that hold two meanings. */

import { actionOf, cuesOf } from '../../criteria/reading.ts';
import type { Frame } from '../../rewrites/frame.ts';
import type { Swap } from '../../rewrites/phrasing.ts';
import type { Annotation, Span } from '../../types.ts';
import { secondGoal } from './stacked.ts';

/** A subject that the second sentence needs again: "We will". */
const SUBJECT = /^(?:we|i)(?:\s+(?:will|shall|want\s+to|plan\s+to|aim\s+to|are\s+going\s+to)|['’]ll)\s+$/iu;

/** "Raise A to 5 and cut B to 3 by May." → "Raise A to 5 by May. Cut B to 3 by May." */
export const parted = (annotation: Annotation, frame: Frame): readonly Swap[] | null => {
  const { text, clauses, quantities, times } = annotation;
  const action = actionOf(annotation);
  const second = secondGoal(text, action, clauses, quantities);
  const before = text.slice(0, action.start);
  if (second === null || frame.core !== frame.end || (before.trim() !== '' && !SUBJECT.test(before))) return null;
  const again = secondGoal(text, second, clauses, quantities);
  if (again !== null || clauses.some(({ kind }) => kind !== 'main')) return null;
  const due = times.find(({ start, end, kind }) => start > second.end && end >= frame.end && kind !== 'cadence');
  const own = times.some(({ start, end }) => start > action.end && end <= second.joinStart);
  const date = due && !own && due.kind !== 'process' ? ` ${text.slice(due.start, due.end).trim()}` : '';
  const verb = text.slice(second.start, second.end);
  const head = before.trim() === '' ? verb.slice(0, 1).toUpperCase() + verb.slice(1) : `${before}${verb}`;
  return [{ span: { start: second.joinStart, end: second.end }, text: `${date}. ${head}` }];
};

const PERCENT = /\s?(?:%|percent|per\s?cent)$/iu;

/** "2 %" of a change in a share. */
export const eitherPercent = (
  annotation: Annotation,
): { readonly span: Span; readonly choices: readonly string[] } | null => {
  if (cuesOf(annotation, 'share').length === 0 || cuesOf(annotation, 'relative').length > 0) return null;
  const change = annotation.quantities.find(({ kind, part }) => kind === 'percent' && part === 'change');
  const sign = change ? PERCENT.exec(annotation.text.slice(change.start, change.end)) : null;
  if (!change || !sign) return null;
  const start = change.start + sign.index;
  return { span: { start, end: change.end }, choices: ['percentage points', 'percent of today’s figure'] };
};
