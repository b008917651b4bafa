/** What a whole text is: a guide about goals, advice to a reader, a report of what was, somebody's own plan. */

import { inText, latinFirst } from '../../latin-first.ts';

const word = (words: string): RegExp => latinFirst(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'giu');

/** How often in a hundred words is as often as can be. */
const TONES: Readonly<Record<string, { readonly pattern: RegExp; readonly often: number }>> = {
  /** It speaks about goals as such: then the goals in it are mostly examples. */
  guide: {
    pattern: word(
      "(?:an?|each|every|good|bad|great|smart|well[- ]written|individual|your|those|any|what|writing|write|set|setting|choose|choosing|define|defining|most|many)\\s+(?:\\p{L}+\\s+)?(?:goals?|objectives?|okrs?|key\\s+results?|krs?|habits?|resolutions?)|(?:goals|objectives|okrs|key\\s+results|krs)\\s+(?:are|should|can|must|help|need|may|do|don['’]t|stands?\\s+for|let|make|give|work|tell|were\\s+invented)",
    ),
    often: 1.5,
  },
  /** It speaks to a reader: then its commands are advice. */
  'to-reader': { pattern: word("you|your|yours|yourself|you['’](?:re|ll|ve|d)"), often: 3 },
  /** It tells what was. */
  'told-past': { pattern: word('was|were|had|did|went|made|began|came|found|took|got'), often: 3 },
  /** It tells what others said and plan. */
  reported: {
    pattern: word(
      'said|says|told|announced|according\\s+to|spokes(?:man|woman|person)|presented|critics|opposition|on\\s+(?:mon|tues|wednes|thurs|fri|satur|sun)day',
    ),
    often: 2,
  },
  /** It sells: what it names is what a buyer gets. */
  advert: {
    pattern: word(
      'free\\s+trial|for\\s+free|no\\s+credit\\s+card|sign\\s+up|try\\s+it|get\\s+started|book\\s+a\\s+(?:demo|call)|cancel\\s+any\\s?time|request\\s+a\\s+demo|contact\\s+sales|trusted\\s+by|loved\\s+by|join\\s+(?:thousands|over|more\\s+than)|order\\s+(?:now|today)|buy\\s+now|learn\\s+more|our\\s+(?:customers|users|clients)\\s+(?:see|love|save|say|report)|pricing|money[- ]back',
    ),
    often: 1.5,
  },
  /** It says what its writers will do. */
  'own-future': {
    pattern: word(
      "(?:we|i)(?:['’]ll|\\s+(?:will|plan|aim|intend|want|hope))|our\\s+(?:goals?|aims?|plans?|objectives?|priorities)",
    ),
    often: 1,
  },
};
const WORD = latinFirst(/\p{L}+/gu);
const LONGEST = 30_000;
const FEWEST_WORDS = 60;

/** 0 to 1 for each, by how often it does in a hundred words; nothing for short texts. */
export const tone = (text: string): Readonly<Record<string, number>> => {
  const read = text.slice(0, LONGEST);
  const words = read.match(inText(WORD, read))?.length ?? 0;
  if (words < FEWEST_WORDS) return {};
  return Object.fromEntries(
    Object.entries(TONES).map(([name, { pattern, often }]) => [
      name,
      Math.min(1, ((read.match(pattern)?.length ?? 0) * 100) / words / often),
    ]),
  );
};
