/** "Sam to circulate the budget by Friday": who is named first is to do what follows. Capitals count. */

import type { Span } from '../../types.ts';
import { latinFirst } from '../../latin-first.ts';
import { ofLastText } from '../../text/last-text.ts';
import { TAKES_TO } from './clause-lexicon.ts';
import { verbClass } from './clause-verbs.ts';

const NAMED = latinFirst(
  /^[\s\-*•]{0,4}(?<doer>\p{Lu}\p{Ll}+(?:(?:,|\s(?:and|&))?\s\p{Lu}\p{Ll}+){0,2})\sto\s(?<verb>\p{Ll}{2,})(?=\s(?:(?:up|out|back|over|off)\s)?(?:the|an?|our|my|all|every|each|both|this|these|those|its|their|his|her|two|three|four|five|\d{1,4}|with|on|for|new|\p{Lu}\p{L}*|\p{L}{3,}s)(?!\p{L}))/u,
);
/** "Access to support for …", "Responses to the survey": no name. */
const NO_NAME = latinFirst(/(?:ing|tion|ment|ness|ity|ance|ence|ed|s|access|approach|back|due|thanks|route|path)$/iu);

/** In: a sentence. Out: who is to do something and the verb of it; null where no such thing is said. */
export const readAssigned = ofLastText((text: string): { readonly doer: Span; readonly verb: Span } | null => {
  const match = NAMED.exec(text);
  const { doer = '', verb = '' } = match?.groups ?? {};
  if (!match || NO_NAME.test(doer) || verbClass(doer) !== null || TAKES_TO.test(`${doer} `)) return null;
  if (verbClass(verb)?.lemma !== verb) return null;
  const end = match[0].length;
  const start = text.indexOf(doer);
  return { doer: { start, end: start + doer.length }, verb: { start: end - verb.length, end } };
});
