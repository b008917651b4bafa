/** What a sentence says already, so that nobody is asked for it again. */

import { actionOf } from '../../criteria/reading.ts';
import type { Annotation } from '../../types.ts';
import { latinFirst } from '../../latin-first.ts';

/** "To save time, we will …", "with the aim of …": a reason in front, or in so many words. */
const REASON_TOLD = latinFirst(
  /^(?:\p{L}{2,24},\s)?(?:in\s+order\s+)?to\s(?!that\s+end)[^,:]{3,120},\s|(?<!\p{L})with\s+(?:an|the|a)\s+(?:aim|goal|purpose|intention)\s+(?:of|for|to)(?!\p{L})/iu,
);

/** Not "time to hire", "cheap to run": what kind of time, and how cheap. */
const isForSomething = (tokens: Annotation['tokens'], index: number): boolean => {
  const [before, token, after] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  return token?.lower === 'to' && after?.pos === 'verb' && before?.lower !== 'time' && before?.pos !== 'adjective';
};

/** "so that …", "a plan to close the gaps", "by using it to …": what it is for, in whatever words. */
export const explainsItself = (annotation: Annotation): boolean => {
  const { clauses, text, tokens } = annotation;
  const { end } = actionOf(annotation);
  return (
    clauses.some(({ kind }) => kind === 'purpose') ||
    REASON_TOLD.test(text) ||
    tokens.some(({ start }, index) => start > end && isForSomething(tokens, index))
  );
};

const FOR_WHOM = latinFirst(
  /(?<!\p{L})(?:for|across|within|throughout)\s+(?!(?:free|example|instance)(?!\p{L}))\p{L}/iu,
);

/** In: a sentence. Out: it tells for what or for whom, or how far it reaches. */
export const saysForWhom = (annotation: Annotation): boolean =>
  FOR_WHOM.test(annotation.text.slice(actionOf(annotation).end));

const NO_BEGINNING = latinFirst(
  /^(?:(?:we|i)\s+have\s+(?!to(?!\p{L}))|(?:routinely|regularly|continuously|continually|always|never)(?!\p{L}))|(?<!\p{L})(?:(?:next|first|last)\s+steps?|continu(?:e|es|ing)|start\s+(?:by|with)|(?:are|am|is)\s+moving\s+forward|underway|still\s+\p{L}{2,24}ing|(?:we|i)(?:\s+have|['’]ve)\s+(?:\p{L}+ly\s+)?\p{L}{2,24}ed)(?!\p{L})/iu,
);

/** In: a sentence. Out: it is a step itself, or goes on already: no first one can be named. */
export const isNoBeginning = ({ text }: Annotation): boolean => NO_BEGINNING.test(text);

const STATES = latinFirst(
  /(?<!\p{L})(?:(?:we|i)\s+(?:also\s+)?(?:believe|value|prefer|love|care)|i\s+(?:find|think|feel)|(?:is|are)\s+why\s+(?:we|i)|would\s+make\s+(?:me|us))(?!\p{L})/iu,
);

/** In: a sentence. Out: it tells what somebody holds dear or thinks: nothing to be done. */
export const states = ({ text }: Annotation): boolean => STATES.test(text);
