/** What a sentence says already, so that nobody is asked for it again. */

import { actionOf } from '../../criteria/reading.ts';
import type { Annotation } from '../../types.ts';
import { latinFirst } from '../../latin-first.ts';

/** "so that …", "a plan to close the gaps", "by using it to …": what it is for, in whatever words. */
export const explainsItself = (annotation: Annotation): boolean => {
  const { clauses, tokens } = annotation;
  const { end } = actionOf(annotation);
  return (
    clauses.some(({ kind }) => kind === 'purpose') ||
    tokens.some(({ start, lower }, index) => start > end && lower === 'to' && tokens[index + 1]?.pos === 'verb')
  );
};

const FOR_WHOM = latinFirst(
  /(?<!\p{L})(?:for|across|within|throughout)\s+(?!(?:free|example|instance)(?!\p{L}))\p{L}/iu,
);

/** In: a sentence. Out: it tells for what or for whom, or how far it reaches. */
export const saysForWhom = (annotation: Annotation): boolean =>
  FOR_WHOM.test(annotation.text.slice(actionOf(annotation).end));

const NO_BEGINNING = latinFirst(
  /(?<!\p{L})(?:(?:next|first|last)\s+steps?|continu(?:e|es|ing)|start\s+(?:by|with)|(?:are|am|is)\s+moving\s+forward|underway|(?:we|i)(?:\s+have|['’]ve)\s+(?:\p{L}+ly\s+)?\p{L}{2,24}ed)(?!\p{L})/iu,
);

/** In: a sentence. Out: it is a step itself, or goes on already: no first one can be named. */
export const isNoBeginning = ({ text }: Annotation): boolean => NO_BEGINNING.test(text);

const STATES = latinFirst(
  /(?<!\p{L})(?:(?:we|i)\s+(?:also\s+)?(?:believe|value|prefer|love|care)|i\s+(?:find|think|feel))(?!\p{L})/iu,
);

/** In: a sentence. Out: it tells what somebody holds dear or thinks: nothing to be done. */
export const states = ({ text }: Annotation): boolean => STATES.test(text);
