/** Who or what a sentence speaks of, and how its verb stands to it: facts that goal detection weighs. */

import type { Token } from '../../types.ts';
import { latinFirst } from '../../latin-first.ts';
import { verbClass } from './clause-verbs.ts';

const PEOPLE = latinFirst(
  /(?<!\p{L})(?:users?|customers?|clients?|members?|developers?|engineers?|contributors?|participants?|candidates?|students?|pupils?|learners?|patients?|people|visitors?|readers?|partners?|residents?|families|parents?|teachers?|volunteers?|newcomers|hires|reps?|agents?|subscribers?|donors?|guests?|everyone|anyone|teams?|departments?|schools?|sites?|services?|stores?|issues|tickets|bugs|requests?|projects?|candidates)\s*$/iu,
);
const STAFF = latinFirst(
  /(?<!\p{L})(?:staff|employees?|managers?|leads?|candidates?|applicants?|apprentices?|moderators?|committees?|council|board|authors?|maintainers?|owners?|contractors?|team\s+leads?|members?\s+of\s+staff|person|individuals?)\s*$/iu,
);
const QUANTIFIED = latinFirst(
  /^(?:all|every|each|no|none\s+of|zero|any|at\s+(?:least|most)|(?:over|under|about|around|more\s+than|less\s+than|fewer\s+than)\s+\d|[≥≤<>~$€£]?\s?\d[\d.,]*\s?(?:%|k|m|\+|x)?)(?!\p{L})/iu,
);
const POINTING = latinFirst(
  /^(?:(?:this|that|these|those|it|they|he|she|there|which|such|the\s+(?:above|following|latter|former))(?!\p{L})|(?:and|but|so)\s+(?:it|they|this)(?!\p{L}))/iu,
);
const GOAL_WORD = latinFirst(
  /(?<!\p{L})(?:goals?|objectives?|okrs?|key[\s-]results?|krs?|targets?|plans?|roadmap|themes?)(?!\p{L})/iu,
);
const ENOUGH = 12;

const isFinite = ({ pos, tags, lower }: Token): boolean =>
  pos === 'auxiliary' || lower === 'can' || (pos === 'verb' && !tags.includes('gerund'));

/** Names of what holds for the subject and its verb; `body` begins at `start`, and opens neither with a verb nor "we will". */
export const subjectFacts = (text: string, start: number, tokens: readonly Token[]): readonly string[] => {
  const mine = tokens.filter((token) => token.end > start);
  const at = mine
    .slice(0, ENOUGH + 1)
    .findIndex((token, index) => index > 0 && isFinite(token) && mine[index - 1]?.lower !== 'to');
  const verb = at > 0 ? mine[at] : undefined;
  if (!verb) return ['no-verb'];
  const subject = text.slice(start, verb.start).trim();
  const found: string[] = [];
  const who = /^(?:we|i)(?:\s\p{L}{1,20}ly)?$/iu.test(subject)
    ? 'we'
    : POINTING.test(subject)
      ? 'it'
      : STAFF.test(subject)
        ? 'staff'
        : PEOPLE.test(subject)
          ? 'people'
          : 'thing';
  if (QUANTIFIED.test(subject)) found.push('all-of-subject');
  if (GOAL_WORD.test(subject)) found.push('goal-as-subject');
  const tense = verb.tags.includes('past')
    ? 'past'
    : verb.tags.includes('modal') || /^(?:can|may|might|must|should|shall|would|could|will)$/u.test(verb.lower)
      ? verb.lower
      : /^(?:is|are|am|['’]re|['’]s)$/u.test(verb.lower)
        ? 'be'
        : /^(?:has|have|['’]ve)$/u.test(verb.lower)
          ? 'have'
          : 'does';
  found.push(`subject-${who}`, `${who}-${tense}`);
  if (tense === 'does') found.push(`does-${verbClass(verb.lower)?.kind ?? 'other'}`);
  if (at > 7) found.push('long-subject');
  return found;
};
