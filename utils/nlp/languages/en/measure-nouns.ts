/** The noun that a number counts or measures: after it ("10 new customers") or before it ("NPS of 50"). */

import type { Quantity, Span } from '../../types.ts';
import { latinFirst } from '../../latin-first.ts';
import { METRIC } from './measure-lexicon.ts';
import { findTerms, wordStarts } from './terms.ts';

/** Words that end the noun phrase after a number. */
const STOP =
  /^(?:of|in|on|at|by|for|from|to|with|and|or|per|each|every|who|which|that|when|while|is|are|was|were|be|has|have|had|gets?|will|can|within|under|over|before|until|after|during|through|via|using|as|than|so|because|this|next|last|a|an|but|not|if|compared|vs|between|across|among|more|less|i|we|they|it|up|down|out|up|points?|times?|done|off|back|yoy|mom|qoq|annually|monthly|weekly|daily|growth)$/iu;

const PARTITIVE = latinFirst(
  /^\s+(?:of\s+|in\s+(?=(?:(?:new|annual|total|online|net|extra)\s+)?(?:sales|revenue|donations|savings|funding|bookings|arr|orders|grants|sponsorship|pledges|fees|income)(?!\p{L})))(?:(?:the|all|our|my|its|their|these|those|new|existing|current)\s+)*(?=[\p{L}\d"“])/iu,
);
const WORD = latinFirst(/^\s{0,3}[("“]?(?<word>[\p{L}\p{N}][\p{L}\p{N}'’&/.+-]*)/u);

/** "2,000 weekly downloads", "20 % less water": the noun is still to come. */
const LEADS_IN = latinFirst(
  /^\s{0,3}(?:daily|weekly|monthly|quarterly|annual|less|more|fewer)\s(?!(?:on|in|at|by|for|from|to|with|and|or|per|each|than|of|often|so|as|time)\s)\p{L}{3,}/iu,
);

/** Up to five words on, as far as they can be one noun phrase. */
export const measureAfter = (text: string, end: number, kind: Quantity['kind']): Span | null => {
  const skipped = /^\s*\([^)\n]{1,24}\)(?=\s)/u.exec(text.slice(end, end + 32))?.[0].length ?? 0;
  let position = end + skipped + (PARTITIVE.exec(text.slice(end, end + 40))?.[0].length ?? 0);
  let first = -1;
  let last = -1;
  for (let words = 0; words < 5; words += 1) {
    const match = WORD.exec(text.slice(position, position + 40));
    const word = match?.groups?.['word'];
    if (
      !match ||
      word === undefined ||
      (STOP.test(word) && !(first === -1 && LEADS_IN.test(text.slice(position, position + 40)))) ||
      (first === -1 && kind === 'duration' && /\p{L}ly$/u.test(word))
    )
      break;
    if (first === -1) first = position + match[0].length - word.length;
    position += match[0].length;
    last = position;
    if (/^[,.;:!?)\]"”]/u.test(text.slice(position)) || /[.,;]$/u.test(word)) break;
  }
  return first === -1 || last <= first ? null : { start: first, end: last };
};

const LINK =
  /(?:of|to|from|by|at|is|are|[:=<>≥≤]|below|under|above|over|exceeds?|than|least|most|additional|with(?=\s+(?:at\s+least|over|under|more\s+than|less\s+than)\s)|(?:be|stays?|remains?|reach(?:es|ing)?|hits?))[\s:=~<>≥≤+−-]{0,4}(?:(?:a|an|the|about|around|at|least|most|more|less|fewer|than|or|over|under|above|below|score)\s{0,3}){0,4}$/iu;

/** "Grow newsletter readership 20 %": what the verb moves. */
const MOVED = latinFirst(
  /(?<!\p{L})(?:grow|increase|raise|boost|lift|reduce|cut|lower|decrease|shrink|expand)(?:ing)?\s(?:(?!(?:to|by|of|at|from|with|in|on)\s)[\p{L}’'-]{1,24}\s){0,4}?(?<noun>(?!(?:to|by|from|of|at|with|in|on|for|under|below|above|within|between|up|down|another|about|over|around|roughly|approximately|nearly|almost|even|least|further|our|the|my|it|them|this|these|more|less|than)\s)[\p{L}’'-]{3,30})\s$/iu,
);
export const movedBefore = (text: string, start: number): Span | null => {
  const from = Math.max(0, start - 120);
  const noun = MOVED.exec(text.slice(from, start))?.groups?.['noun'];
  return noun === undefined ? null : { start: start - noun.length - 1, end: start - 1 };
};

/** "Repairs done on the first visit rise from 60 % to 80 %": what moves is the number of them. */
const MOVES = latinFirst(
  /(?:^|[,:]\s|(?<!\p{L})(?:the|our|all|more|of)\s)(?:\p{L}+(?:ed|al|ive|ic|ing)\s){0,2}(?<noun>\p{L}{3,24}s)(?:\s(?!(?:to|will|we|i)\s)[^\s.,;:!?]{1,20}){0,6}?\s(?:rise|fall|grow|go|increase|decrease|drop|climb|shrink)(?:\s(?:up|down))?\s(?:from|to|by|above|below)[\s~<>≥≤]{1,3}$/iu,
);

/** What moves to the number, the last named measure before it, or the noun right before "to", "by", "is under". */
export const measureBefore = (text: string, start: number): Span | null => {
  const before = text.slice(Math.max(0, start - 120), start);
  const offset = start - before.length;
  const moves = MOVES.exec(before);
  if (moves?.groups?.['noun']) {
    const from = offset + moves.index + moves[0].indexOf(moves.groups['noun']);
    return { start: from, end: from + moves.groups['noun'].length };
  }
  const last = findTerms(METRIC, before, wordStarts(before)).at(-1);
  if (last) return { start: offset + last.start, end: offset + last.end };
  const link = LINK.exec(before);
  if (!link) return null;
  // "Bring waste down from 6 %"
  const told = before.slice(0, link.index).replace(/\s(?:down|up)\s*$/iu, ' ');
  const place = /from/iu.test(link[0]) ? BEFORE_PLACE.exec(told) : null;
  const noun = place ?? /(?<![\p{L}\p{N}'’-])(?<noun>\p{L}[\p{L}\p{N}'’-]{2,40})[\s(]{0,4}$/u.exec(told);
  const word = noun?.groups?.['noun'];
  if (!noun || word === undefined || NO_MEASURE.test(word)) return null;
  return { start: offset + noun.index, end: offset + noun.index + word.length };
};

/** "Cut scrap on line 2 from 3 % to 2 %": where it is measured stands between. */
const BEFORE_PLACE =
  /(?<![\p{L}\p{N}'’-])(?<noun>\p{L}[\p{L}'’-]{2,40})\s(?:on|in|at|for|among|across|within)\s[^,;:]{1,50}$/u;

/** A verb right before the number: nothing is named that it would measure. */
const NO_MEASURE =
  /^(?:increase|grow|reduce|cut|raise|improve|decrease|lower|boost|expand|scale|get|go|reach|drop|fall|rise|climb|move|jump|bring|we|it|they|this|that|and|or|up|down|out|will|should|the|our|from|to|with|for|goal|target|objective|increasing|growing|reducing|cutting|raising|lowering|double|aim|aims|want|like|just|only|now|then)$/iu;
