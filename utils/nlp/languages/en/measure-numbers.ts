/** How numbers are written: digits, groups, "10k", "€4.0M", words; and digits that are no quantity at all. */

import { METRIC } from './measure-lexicon.ts';
import { NUMBER_WORDS } from './number-words.ts';
import { isTerm } from './terms.ts';
import { countsSomething } from './year-or-count.ts';

import { latinFirst } from '../../latin-first.ts';
import type { Quantity } from '../../types.ts';

const SCALES: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  mn: 1e6,
  mm: 1e6,
  million: 1e6,
  millions: 1e6,
  b: 1e9,
  bn: 1e9,
  billion: 1e9,
};

const WORD = Object.keys(NUMBER_WORDS).join('|');

/** Digits with optional sign, currency, scale; or a number word. Named parts: currency, sign, digits, scale, words. */
export const NUMBER = latinFirst(
  `(?<currency>(?:US|A|C)?[$€£¥]\\s?|(?:USD|EUR|GBP|SEK|NOK|DKK|CHF)\\s)?(?:(?<sign>(?<=(?:from|to|of|at|above|below|→|->)\\s)[-−])|(?<![\\p{L}\\p{N}_#@/.-]|\\d,))(?:(?<digits>\\d{1,3}(?:[,\\u00a0\\u202f ]\\d{3})+(?:\\.\\d+)?|\\d+(?:[.,]\\d+)?)(?:\\s?(?<scale>(?!m\\s(?:swim|run|race|row|sprint|dash|walk|freestyle|breaststroke|butterfly|hurdles|relay|of\\s(?:cable|pipe|road|fence|track|hedge))(?!\\p{L}))(?:[kKMB]|mn|bn|mm))(?![\\p{L}\\p{N}])|\\s(?<scaleWord>thousand|million|billion)s?(?!\\p{L}))?|(?<words>half\\s+a\\s+(?:million|billion|dozen)|(?:a\\s+(?=dozen|hundred|thousand))?(?:${WORD})(?:[\\s-](?:and\\s+)?(?:${WORD}))*)(?![\\p{L}\\p{N}]))`,
  'giu',
);

/** "Half a million". */
const HALVES: Readonly<Record<string, number>> = { million: 5e5, billion: 5e8, dozen: 6 };

/** "1,500", "1 500", "4.0", "4,0", "forty-five", "two hundred". */
export const valueOf = (groups: Readonly<Record<string, string | undefined>>): number => {
  const scale = SCALES[(groups['scale'] ?? groups['scaleWord'] ?? '').toLowerCase()] ?? 1;
  const { digits, words } = groups;
  if (digits !== undefined) {
    const grouped = /^\d{1,3}(?:[,\u00a0\u202f ]\d{3})+/u.test(digits)
      ? digits.replace(/[,\u00a0\u202f ]/gu, '')
      : digits.replace(',', '.');
    return Number(grouped) * scale * (groups['sign'] === undefined ? 1 : -1);
  }
  if (/^half\s/iu.test(words ?? '')) return HALVES[(words ?? '').toLowerCase().split(/\s+/u).at(-1) ?? ''] ?? 0.5;
  let total = 0;
  for (const word of (words ?? '').toLowerCase().match(/\p{L}+/gu) ?? []) {
    const value = NUMBER_WORDS[word];
    if (value === undefined) continue;
    total = value >= 100 ? Math.max(1, total) * value : total + value;
  }
  return total * scale;
};

/** "One in six", "1 out of 20". */
export const shareOf = (words: string): number | null => {
  const [part, whole] = [...words.matchAll(NUMBER)].map(({ groups }) => valueOf(groups ?? {}));
  return part !== undefined && whole ? part / whole : null;
};

const SCALED = /\d\s?(?<scale>thousand|million|billion|[kmb]|mn|bn|mm)s?(?!\p{L})/iu;
/** A start so many times the size of what it goes to is one of its own: "from 500 to 1 million users". */
const FAR_APART = 100;

type Counted = Pick<Quantity, 'start' | 'end' | 'value'>;

/** "From 1.2 to 1.5 million": the scale is said once, of both. In: a text and two of its numbers. Out: the first's value. */
export const inScaleOf = (text: string, { start, end, value }: Counted, other: Counted): number | null => {
  const said = SCALED.exec(text.slice(other.start, other.end))?.groups?.['scale'];
  const scale = SCALES[said?.toLowerCase() ?? ''] ?? 1;
  if (value === null || other.value === null || SCALED.test(text.slice(start, end))) return value;
  return value * scale <= other.value * FAR_APART ? value * scale : value;
};

/** What stands before digits that only name something: "version 2.0", "ISO 27001", "Phase 2", "Python 3". */
const NAMED_BEFORE = latinFirst(
  /(?:(?<!\p{L})(?:version\s(?:up\s)?to|version|ver\.?|v|release|iso(?:\/iec)?|rfc|din|en|ieee|ifrs|ias|nist|soc|pci|ward|building|platform|terminal|gate|lane|route|hall|wing|bay|cell|zone|district|plot|lot|cw|module|lesson|volume|phase|tier|level|step|part|chapters?|section|article|appendix|room|floor|option|priority|task\s+area|task|area|pillar|objective|goal|kr|o|key\s+result|milestone|stage|wave|track|stream|action|item|issue|ticket|pr|bug|story|epic|question|figure|table|page|line|type|class|category|grades?|year|y|sprint|week|day|month|cohort|batch|gen|generation|covid|windows|python|java|vue|angular|node|react|php|http|web|html|css|ios|android|office|microsoft|formula|area|boeing|airbus|act|scope|l|s|p|u|t|q|h|no\.|nr\.|number)[\s:.#-]?|#|§|@)$/iu,
);

/** "Chapter three": the number that is a name can be a word. */
const NAMED_IN_WORDS = latinFirst(
  /(?<!\p{L})(?:chapter|phase|part|step|level|grade|year|tier|wave|volume|act|module|section|round|lesson|unit|ward|gate|lane)\s$/iu,
);

/** "One-to-ones", "one-on-one". */
const TO_EACH = /^-(?:to|on)-\p{L}/u;
/** "In 1:1s". */
const ONE_ON_ONE = /^(?::1|-1)s?(?![\p{L}\d:.])/u;

/** "IFRS 16 reporting", "the 5.2 release": a name with its number, and what bears it. */
const CODE_BEFORE = /(?<![\p{L}\p{N}])\p{Lu}{3,6}\s$/u;
const BEARS_NAME = /^\s\p{Ll}/u;
/** "For projects with more than 10,000 files": which ones, and nothing that is to be reached. */
const OF_WHICH = latinFirst(
  /(?<!\p{L})(?:for|among|in|to|from|across|at)\s(?:[\p{L}-]{1,20}\s){1,3}(?:with|of|over|above|having)\s(?:(?:more|fewer|less)\sthan|over|under|at\sleast|at\smost)\s$/iu,
);
/** "The stable 1.0 of the parser", "ship 2.4". */
const RELEASES = latinFirst(
  /(?<!\p{L})(?:release|ship|tag|publish|cut|launch|(?:the|a)\s(?:stable|first|final|next|new|upcoming))\s$/iu,
);
const OF_IT = latinFirst(/^(?:\s(?:of|to|on|by|before|in|with|for)(?!\p{L})|[\s.!]*$)/iu);
const RELEASED = latinFirst(/^\s(?:release|version|build|milestone|upgrade)(?!\p{L})/iu);

/** What follows digits that only name something: ordinals, "24/7", names with hyphens, list numbers. */
const NAMED_AFTER = latinFirst(
  /^(?:st|nd|rd|th)(?!\p{L})|^[/:]\d+(?:[/:]\d+)?(?!\d)(?!\s*(?:%|points?|stars?))|^\.\d+\.\d+|^-(?:end|in-one|to-one)|^[\s-](?:year|month|week|day)s?-old(?!\p{L})/iu,
);

/** "4.5/5", "9/10": so much of what can be had. A whole number is that only where somebody gets there. */
const MARK = /^\/(?<most>4|5|6|7|10|20|100)(?![\d/.])/u;
const GETS_THERE = latinFirst(
  /(?<!\p{L})(?:reach\p{L}*|achiev\p{L}*|hit|get|scor\p{L}+|rat\p{L}+|at\s+least|of|from|to|above|over)\s(?:a\s|an\s)?$/iu,
);

const isMark = (digits: string, before: string, after: string): boolean => {
  const most = MARK.exec(after)?.groups?.['most'];
  return most !== undefined && Number(digits) <= Number(most) && (digits.includes('.') || GETS_THERE.test(before));
};

/** "Three things", "four priorities": how a text is ordered, not how much of anything. */
const ORDERS_TEXT = latinFirst(
  /^\s+(?:[\p{L}-]+\s+)?(?:things|areas|priorities|pillars|themes|topics|ways|fronts|directions|reasons|principles|aspects|dimensions)(?!\p{L})/iu,
);

const YEAR = /^(?:19|20)\d\d$/u;
/** "The 1780s" */
const DECADE = /^(?:1\d|20)\d0s(?![\p{L}\p{N}])/u;

/** "1. Launch", "2) Hire", "O1. Build" number a line. */
const LISTED = /^[\s([]*$/u;

/** True for digits that count nothing: names, versions, years, ordinals, list numbers. */
export const namesSomething = (
  text: string,
  start: number,
  end: number,
  digits: string | undefined,
  money: boolean,
): boolean => {
  const before = text.slice(Math.max(0, start - 24), start);
  const after = text.slice(end, end + 32);
  if (ORDERS_TEXT.test(after) || OF_WHICH.test(text.slice(Math.max(0, start - 100), start))) return true;
  if (digits === undefined) return NAMED_IN_WORDS.test(before) || TO_EACH.test(after);
  if (digits === '1' && (ONE_ON_ONE.test(after) || /1[:-]$/u.test(before))) return true;
  if (isMark(digits, before, after)) return false;
  if (NAMED_AFTER.test(after) && !/^:\d/u.test(after)) return true;
  if (DECADE.test(`${digits}${after.slice(0, 2)}`)) return true;
  if (money) return false;
  if (LISTED.test(text.slice(0, start)) && /^\s?(?:[.):]|\s-|\s–)\s/u.test(after)) return true;
  if (LISTED.test(text.slice(0, start)) && /^\d$/u.test(digits) && /^\s\p{Lu}\p{L}+/u.test(after)) return true;
  if (YEAR.test(digits) && !countsSomething(text, start, end)) return true;
  if (NAMED_BEFORE.test(before)) return true;
  if (digits.includes('.') && (RELEASED.test(after) || (RELEASES.test(before) && OF_IT.test(after)))) return true;
  const [code] = CODE_BEFORE.exec(before) ?? [''];
  if (/^\d{1,3}$/u.test(digits) && code !== '' && BEARS_NAME.test(after) && !isTerm(METRIC, code.trim())) return true;
  return (
    /^\d$|^\d{1,2}\.\d$/u.test(digits) &&
    /(?<![.!?:]\s)(?<=\s)\p{Lu}[\p{L}]+\s$/u.test(before) &&
    /^\s*(?:$|[,.;:)]|to\s|for\s|on\s|in\s|and\s)/u.test(after)
  );
};
