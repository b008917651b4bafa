/** A cheap test, long before the tagger: can this sentence be a goal at all? */

import { latinFirst } from '../../latin-first.ts';
import { readOpening } from './opening.ts';
import { namesVersion } from './versions.ts';

const INTENT = latinFirst(
  /(?<!\p{L})(?:will|['’]ll|shall|going\s+to|aims?\s+(?:to|for|at)|aiming|plan(?:s|ned|ning)?\s+(?:to|for|on)|intend(?:s)?|commit(?:s|ted|ment)?|want(?:s)?\s+(?:[\p{L}'’-]+\s+){0,8}to|(?:would|['’]d)\s+(?:\p{L}+\s+)?like\s+(?:[\p{L}'’-]+\s+){0,8}to|hope|hoping|strive|seek(?:s|ing)?|need\s+to|(?:goal|aim|objective|target|mission|vision|priority|priorities|focus|purpose|ambition)\s+(?:\p{L}+\s+){0,6}(?:is|are|will)|working\s+(?:to|on|towards)|by\s+(?:the\s+end|20\d\d|q[1-4]|january|february|march|april|may|june|july|august|september|october|november|december))(?!\p{L})/iu,
);
const NUMBER_UP_FRONT = latinFirst(
  /^\D{0,40}(?:\d[\d.,]*\s?(?:%|\+|x(?!\p{L}))|(?:from|to|of|least|than|under|over)\s+[$€£]?\d)/iu,
);
/** "NPS 45 → 60", "Satisfaction 4.5/5": the number that a measure shall have. */
const READING = /^\p{L}[^\d.:;!?]{1,60}\s[$€£]?\d[\d.,]{0,12}\s?%?\s?(?:→|➔|->|=>|⇒|\/)\s?[$€£]?\d/u;
/** "Zero accidents", "No train is late in 2027": what shall be so of each and every one. */
const EVERY_ONE = latinFirst(
  /^(?:zero|not\s(?:one|a\ssingle))\s|^(?:at\s(?:least|most)|(?:no\s)?(?:more|fewer|less)\sthan)\s(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|half)\s|^(?:no|nobody|none|every|each|all|everyone)(?!\p{L})[^\d]{2,160}\d/iu,
);

export const gate = (text: string): boolean => {
  if (text.length < 6 || !/\p{L}{2}/u.test(text)) return false;
  if (/(?<!\?)\?\s*$/u.test(text) || namesVersion(text)) return false;
  if (INTENT.test(text)) return true;
  const { shape, lemma } = readOpening(text);
  return (
    ((shape === 'imperative' || shape === 'gerund' || shape === 'infinitive') && lemma !== null) ||
    shape === 'will' ||
    (shape !== 'past' && (NUMBER_UP_FRONT.test(text) || READING.test(text) || EVERY_ONE.test(text)))
  );
};
