/** Units and signs after a number, by what kind of quantity they make. */

import type { Quantity } from '../../types.ts';
import { latinFirst } from '../../latin-first.ts';

export type UnitRule = { readonly kind: Quantity['kind']; readonly pattern: RegExp };

/** Tried in order on the text that follows the number; the match is the unit. */
export const UNITS: readonly UnitRule[] = [
  {
    kind: 'points',
    pattern: latinFirst(
      /^[\s-]?(?:percentage[\s-]points?|percent[\s-]points?|%-points?|p\.?p\.?s?|bps|basis\s+points?)(?!\p{L})/iu,
    ),
  },
  { kind: 'percent', pattern: latinFirst(/^\s?(?:%|percent|per\s?cent|pct)(?!\p{L})/iu) },
  { kind: 'points', pattern: latinFirst(/^[\s-]points?(?!\p{L})/iu) },
  {
    kind: 'duration',
    pattern: latinFirst(
      /^\+?[\s-]?(?:full\s+|working\s+|business\s+|calendar\s+|consecutive\s+|more\s+)?(?:milliseconds?|ms|seconds?|secs?|s|minutes?|mins?|hours?|hrs?|h|days?|workdays?|weekdays?|weeks?|fortnights?|months?|quarters?|years?|yrs?)(?![\p{L}\p{N}])/iu,
    ),
  },
  { kind: 'money', pattern: latinFirst(/^\s?(?:€|\$|£|euros?|dollars?|pounds?|usd|eur|gbp|sek|kr|cents?)(?!\p{L})/iu) },
  {
    kind: 'multiplier',
    pattern: latinFirst(/^\s?(?:x|×|-?fold|times\s+(?:as|more|faster|higher|lower|fewer|less|the))(?![\p{L}\p{N}])/iu),
  },
  {
    kind: 'ratio',
    pattern: latinFirst(
      /^\s?(?!(?:in|of)\s(?:19|20)\d\d(?!\d))(?:\/|out\s+of|in|of)\s?(?:\d+|five|ten|three|four)(?:\s+stars?)?(?![\p{L}\p{N}%])/iu,
    ),
  },
  {
    kind: 'count',
    pattern: latinFirst(
      /^\s?(?:[kmgt]i?b(?:\/s|ps)?|[kmg]bit\/s|kg|g|km|m|cm|mm|miles?|mi|litres?|liters?|l|tonnes?|tons?|t|kwh|mwh|gwh|kw|mw|°c|dbm?|hz|khz|ghz|px|fps|rps|qps|tps|rpm|bpm|kcal|calories|pages?|words?|steps(?=\s+(?:a|per|each|every|daily)(?!\p{L}))|stars?)(?![\p{L}\p{N}])/iu,
    ),
  },
];

/** Before the number: a bound that the number sets. */
export const BOUND = latinFirst(
  /(?:(?<!\p{L})(?:at\s+least|at\s+(?:the\s+)?most|no\s+(?:more|fewer|less|later)\s+than|not\s+(?:more|less)\s+than|(?:more|less|fewer|greater|higher|lower|better|faster|longer|shorter)\s+than|under|below|over|above|exceed(?:s|ing)?|beyond|within|minimum(?:\s+of)?|maximum(?:\s+of)?|min\.?|max\.?)\s{0,3}|[<>≥≤=]\s?=?\s?|\+)(?:\(?(?:a\s+|an\s+|the\s+)?)$/iu,
);

/** Before the number: no target. */
export const OPEN = latinFirst(/(?<!\p{L})(?:up\s+to|as\s+(?:much|many)\s+as)\s+(?:a\s+)?$/iu);

/** Before the number: where it stands today. */
export const BASELINE = latinFirst(
  /(?<!\p{L})(?:from|up\s+from|down\s+from|currently|current(?:\s+(?:is|level|value|rate))?|now|today|(?:(?:i|we|it)['’](?:m|re|s)|i\s+am|we\s+are|it\s+is)(?:\s+(?:now|currently|still))?\s+at|baseline(?:\s+(?:of|is))?|was|so\s+far|(?<=\()(?:19|20)\d\d|instead\s+of|rather\s+than|compared\s+(?:to|with))[:=]?\s*(?:at\s+|about\s+|around\s+|~|a\s+|the\s+|our\s+|an?\s+average\s+of\s+|current\s+)*[<>~≈]?$/iu,
);

/** After the number: it is where things stand today. */
export const BASELINE_AFTER = latinFirst(
  /^\s*(?:\(?(?:today|now|currently|at\s+present|baseline|in\s+(?:19|20)\d\d(?=\)))\)?)(?!\p{L})(?![:\s]+(?:at\s+|of\s+)?[<>≈~$€£]?\d)/iu,
);

/** Before the number: how much it changes. */
export const CHANGE = latinFirst(
  /(?<!\p{L})(?:by|additional|another|further|extra)\s+(?:at\s+least\s+|over\s+|more\s+than\s+|about\s+|around\s+|~|a\s+|an\s+(?:additional|extra)\s+)*[+−–-]?$/iu,
);

/** Before the number: where it shall go. */
export const TARGET = latinFirst(
  /(?:(?<!\p{L})(?:to|of|reach(?:es|ing)?|hit(?:s|ting)?|achiev(?:e|es|ing)|target|goal|is|are|at)[:=]?\s*(?:at\s+least\s+|under\s+|over\s+|above\s+|below\s+|less\s+than\s+|more\s+than\s+|about\s+|around\s+|~|a\s+|the\s+|an\s+)*[<>≥≤~]?=?\s?$)|[→➔➜⇒]\s*$|->\s*$/iu,
);
