/** Where a sentence that holds two goals parts. */

import { actionOf } from '../../criteria/reading.ts';
import type { Frame } from '../../rewrites/frame.ts';
import type { Swap } from '../../rewrites/phrasing.ts';
import type { Annotation } from '../../types.ts';
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
