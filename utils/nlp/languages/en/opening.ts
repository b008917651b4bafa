/** How a sentence begins: the verb that says what will be done, and the shape that a rewrite must respect. No tagger. */

import type { Annotation } from '../../types.ts';
import { latinFirst } from '../../latin-first.ts';
import { ofLastText } from '../../text/last-text.ts';
import { MORE_VERBS } from './detection-lexicon.ts';
import { readAssigned } from './assigned.ts';
import { actsOn, verbClass } from './clause-verbs.ts';

export type Opening = {
  readonly shape: Annotation['shape'];
  /** Where the opening is read from: after "Title: ". */
  readonly start: number;
  /** Offset of the verb that says what will be done. */
  readonly verb: number | null;
  readonly lemma: string | null;
};

const PREFIX = /^(?:[^:.!?([\]\n]|\([^()\n]{0,40}\)|\[[^[\]\n]{0,40}\]){1,60}:\s+(?=\S)/u;
const FRONT = latinFirst(
  /^\s*(?:(?:by|in|within|before|during|over|until|throughout|this|next|for|after|to\s+\p{L}+[^,]{0,80}|so\s+that|in\s+order\s+to|as\s+part\s+of|based\s+on|with|from|starting|around|since|where)\s[^,]{1,100},\s+|(?:\p{L}+ly|(?:first|second|third|fourth|fifth|last)(?=,\s+(?:we|i)(?!\p{L}))|now|then|also|thus|therefore|in\s+addition|as\s+such|so\s+far|at\s+the\s+same\s+time),\s+(?:in\s+[^,]{1,30},\s+)?|(?:(?:so|and)\s+)?(?:this|next|later\s+this|in|during)\s+(?:\p{L}+\s+)?(?:year|quarter|month|term|week|season|20\d\d)\s+(?=(?:we|i)(?!\p{L}))|(?:then|now|so|and|also)\s+(?=(?:we|i)(?!\p{L})))/iu,
);
const ADVERB = latinFirst(
  /^(?:\s*(?:(?:also|then|further|continuously|significantly|successfully|actively|always|consistently|fully|\p{L}+ly|at\s+least|and|not)\s+){1,2})?/iu,
);
const WILL = latinFirst(
  /^(?:(?:the|our|my|all|each|every|\p{L}+)\s+){0,6}?(?:(?<pronoun>we|i|it|they)(?:['’]ll|\s+will|\s+(?:are|am|is)\s+going\s+to|['’](?:re|m)\s+going\s+to|\s+shall)|will|(?:must|has\s+to|have\s+to|needs?\s+to|should)(?=\s+(?:fall|rise|drop|grow|go\s+(?:up|down)|climb|shrink|double|halve|decrease|increase)(?!\p{L}))|(?:is|are)\s+going\s+to)\s+(?:(?:not|also|then|all|be\s+able\s+to|\p{L}+ly)\s+){0,2}(?<verb>\p{L}[\p{L}-]*)/iu,
);
const INTENT = latinFirst(
  /^(?:(?:we|i)(?=['’])|(?:(?:and|so)\s+)?(?:we|i|the\s+\p{L}+|our\s+\p{L}+)\s+)?(?:(?:are|am|is|['’]re|['’]m)\s+)?(?:also\s+|currently\s+|now\s+|both\s+)?(?:aim(?:s|ing)?|plan(?:s|ning|ned)?|want(?:s)?(?:\s+(?:us|all\s+of\s+us|(?:the|my|our)\s+\p{L}+))?|intend(?:s)?|hope(?:s)?|commit(?:ted)?|need(?:s)?|strive(?:s)?|would\s+like|['’]d\s+like|going|look(?:ing)?|seek(?:s)?|expect|wish)\s+to\s+(?:\p{L}+ly\s+)?(?<verb>\p{L}[\p{L}-]*)/iu,
);
const GOAL_IS = latinFirst(
  /^(?:[\p{L}'’]+\s+){0,5}(?:goals?|aims?|objectives?|targets?(?!\s+(?:customers?|audiences?|groups?|markets?|users?|readers?|dates?|segments?|population|species|languages?|platforms?|prices?|buyers?|personas?|states?|compan(?:y|ies))(?!\p{L}))|mission|vision|ambition|priority|focus|intention|purpose|plan)\s+(?:[\p{L}\p{N}'’]+\s+){0,6}?(?:is|are|was|will\s+be)(?:\s*:)?\s+(?:to\s+|for\s+\p{L}+\s+to\s+|on\s+)?(?<verb>\p{L}[\p{L}-]*)/iu,
);
const PAST_BE = latinFirst(/(?<!\p{L})(?:was|were|had|did|didn['’]t|wasn['’]t|weren['’]t)(?!\p{L})/iu);
const PASSIVE = latinFirst(
  /(?<!\p{L})(?:is|are|be|been|being|get|gets)\s+(?:\p{L}+ly\s+|not\s+|fully\s+){0,2}(?:\p{L}{2,}ed|built|made|done|held|run|written|sent|shown|known|given|taken|set|cut|kept|met|paid|won|found|put)(?!\p{L})/iu,
);
const PRESENT = latinFirst(
  /(?<!\p{L})(?:is|are|has|have|can|could|may|might|must|should|would|does|do|need|needs|am|['’]re|['’]s|['’]ve)(?!\p{L})/iu,
);
const QUESTION = latinFirst(
  /^(?:who|what|when|where|why|how|which|is|are|do|does|can|could|should|would|will|did)(?!\p{L})[^.!]*\?|(?<!\?)\?\s*$/iu,
);

/** Nouns as often as verbs: a verb only before a determiner, number, preposition or plural object. */
const NOUNISH = new Set(
  'market lead support test release design share plan help report review process schedule focus research order name group project program work use need increase decrease drop gain lift limit cap cover stage address question contact host pilot document track map list load lock store link post print time place partner scale aid index phase voice value feature budget service total average offer visit transfer transition issue request survey return exercise experiment contract study fit catalogue catalog'.split(
    ' ',
  ),
);
const AFTER_NOUN = latinFirst(
  /^\s+(?:is|are|was|were|will|has|have|of|for|until|till|to\s+be|and\s+\p{L}+\s+(?:is|are|of)|rates?|time|times|team|teams|coverage|generation|leadership|tickets?|notes|score|level|levels|plan|pages?|costs?|requests?|in\s|on\s|at\s|by\s|from\s\d|>|<|≥|≤|:|—|–|-\s|\d+\s?%)/iu,
);

/** What has a verb of its own is told of: "Export fails …", "Release went out". */
const TOLD_OF = latinFirst(
  /^\s+(?:is|are|was|were|has|had|does\s+not|doesn['’]t|do\s+not|don['’]t|didn['’]t|did\s+not|isn['’]t|aren['’]t|wasn['’]t|cannot|can['’]t|could|should|would|fails?|failed|crash(?:es|ed)|hangs|hung|breaks|broke|went|came|took|got|happens|happened|looked|seems|seemed|worked|(?:starts|begins|ends)(?=\s+(?:when|at|with|after|as)(?!\p{L}))|takes|lasts|means|depends|requires|works\s+(?:as|on|in|again|well|fine|now)|stopped|slipped)(?!\p{L})/iu,
);

/** "Lift 4 was closed", "Release 2.1 is out": it bears its number. */
const NUMBERED = /^\s\d[\d.]{0,5}\s(?:is|are|was|were|has|had|will|can|could)\s/iu;

/** "Reduce failed runs": what changes a number tells nothing of itself, and the participle belongs to the noun. */
const OF_NOUN = latinFirst(
  /^\s+(?:failed|crashed|stopped|slipped)\s+(?!(?:in|on|at|to|for|with|after|before|because|when|while|since|again|twice|last|yesterday|today|and|but|by|due|as|from|during)(?!\p{L}))\p{L}/iu,
);

/** A word that no list holds is sure to act only where something is due, counted or wanted: "Grit the paths by 7". */
const MEANT = latinFirst(
  /(?<!\p{L})(?:by|before|until|within|this|next|so\s+that|in\s+order|without|two|three|four|five|six|ten)(?!\p{L})/iu,
);
const isMeant = (text: string): boolean => /\d/u.test(text) || MEANT.test(text);
/** "Flag any late order": whenever there is one. */
const RULE = /^\s+any\s/iu;

const wordAt = (text: string, offset: number): string =>
  /^[\p{L}][\p{L}'’-]*/u.exec(text.slice(offset, offset + 40))?.[0] ?? '';

const isBaseVerb = (text: string, offset: number, word: string): string | null => {
  const lower = word.toLowerCase();
  const after = text.slice(offset + word.length, offset + word.length + 40);
  if (!MORE_VERBS.has(lower) && verbClass(lower)?.lemma !== lower)
    return isMeant(text.slice(offset)) && !RULE.test(after) ? actsOn(word, after) : null;
  const changes = verbClass(lower)?.kind === 'change';
  if (NUMBERED.test(after)) return null;
  if (TOLD_OF.test(after.slice(0, 20)) && !(changes && OF_NOUN.test(after))) return null;
  if (NOUNISH.has(lower) && AFTER_NOUN.test(after)) return null;
  return lower;
};

const bodyStart = (text: string): number => {
  const prefix = PREFIX.exec(text)?.[0].length ?? 0;
  const after = text.slice(prefix);
  const first = wordAt(after, 0);
  if (
    prefix > 0 &&
    (verbClass(first) !== null || MORE_VERBS.has(first.toLowerCase()) || /^(?:we|i|to)\s/iu.test(after))
  )
    return prefix;
  return 0;
};

const found = (shape: Opening['shape'], start: number, verb: number | null, lemma: string | null): Opening => ({
  shape,
  start,
  verb,
  lemma,
});

const verbIn = (match: RegExpExecArray, offset: number): readonly [number, string] => {
  const verb = match.groups?.['verb'] ?? '';
  return [offset + match.index + match[0].length - verb.length, verb];
};

export const readOpening = ofLastText((text: string): Opening => {
  let start = bodyStart(text);
  start += /^[^\p{L}\p{N}]*/u.exec(text.slice(start))?.[0].length ?? 0;
  if (QUESTION.test(text.slice(start))) return found('question', start, null, null);
  const front = FRONT.exec(text.slice(start))?.[0].length ?? 0;
  const body = start + front;
  const rest = text.slice(body, body + 300);
  for (const pattern of [WILL, INTENT, GOAL_IS]) {
    const match = pattern.exec(rest);
    if (!match) continue;
    const [at, verb] = verbIn(match, body);
    const lemma = verbClass(verb)?.lemma ?? verb.toLowerCase();
    return found(
      pattern === WILL && verb.toLowerCase() === 'be' && PASSIVE.test(rest) ? 'passive' : 'will',
      body,
      at,
      lemma,
    );
  }
  const assigned = readAssigned(text)?.verb;
  if (assigned) return found('will', start, assigned.start, text.slice(assigned.start, assigned.end));
  const at = body + (ADVERB.exec(rest)?.[0].length ?? 0);
  const first = wordAt(text, at);
  const lower = first.toLowerCase();
  if (lower === 'to') {
    const gap = /^to\s+(?:\p{L}+ly\s+)?/iu.exec(text.slice(at))?.[0].length ?? 0;
    const verb = wordAt(text, at + gap);
    if (gap > 0 && verb) return found('infinitive', body, at + gap, verb.toLowerCase());
  }
  const base = isBaseVerb(text, at, first);
  if (base) return found('imperative', body, at, base);
  const known = first ? verbClass(first) : null;
  if (known && /ing$/iu.test(first)) return found('gerund', body, at, known.lemma);
  if (PAST_BE.test(rest)) return found('past', body, null, null);
  if (PASSIVE.test(rest)) return found('passive', body, null, null);
  if (known && /ed$/iu.test(first)) return found('past', body, at, known.lemma);
  if (PRESENT.test(rest)) return found('present', body, null, null);
  return found('noun-phrase', body, null, null);
});
