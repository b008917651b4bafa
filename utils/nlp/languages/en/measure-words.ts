/** Quantities without a number: multipliers as words, "all", "no", placeholders, vague amounts, ranks. */

import type { Quantity } from '../../types.ts';
import { latinFirst } from '../../latin-first.ts';

/** `value` is `said` where the words hold a number that can be reckoned with: "200 hours a month". */
export type WordRule = {
  readonly kind: Quantity['kind'];
  readonly value: number | 'said' | null;
  readonly part?: Quantity['part'];
  readonly pattern: RegExp;
};

/** Before a noun these say which ones, not of what degree: "more new members", unlike "more diverse teams". */
const UNGRADED =
  '(?:new|regular|active|first-time|repeat|returning|young|old|small|large|local|rural|foreign|female|male|external|internal|paying|part-time|full-time|trained|qualified|unpaid|public|private|school|client|customer|user|member|patient|student|staff|home|city|street|test|sales|product|project|team|business|blog|bus|train|bike|night|\\p{L}{3,}(?:tion|ment|sion|ship|ware|age))';
/** What is measured in hours, euros, litres or kilos. */
const AMOUNTS =
  '(?:time|money|sleep|exercise|freight|traffic|water|energy|electricity|fuel|heat|paper|plastic|packaging|waste|land|floor\\s+space|meat|sugar|salt|alcohol|coffee|fruit|food)';
/** Plurals of what nobody counts. */
const UNCOUNTED =
  '(?:ways|options|details|things|ideas|opportunities|possibilities|chances|insights|choices|skills|capabilities|synergies|efforts|means|smiles|voices|perspectives|challenges|resources|reasons|benefits|needs|relationships|news|goods|others|always|perhaps|besides|towards)(?!\\p{L})';
const COUNTED = '(?:people|women|men|children|\\p{L}{3,}s(?<!ss|us|is|ics|less))(?!\\p{L})';

export const WORD_QUANTITIES: readonly WordRule[] = [
  {
    kind: 'duration',
    value: 1,
    pattern: latinFirst(
      /(?<!\p{L})(?:less\s+than|under|within|at\s+most|no\s+more\s+than)\s+an?\s+(?:second|minute|hour|day|week|month)(?!\p{L})/giu,
    ),
  },
  // "sub-second replies"
  {
    kind: 'duration',
    value: 1,
    pattern: latinFirst(/(?<!\p{L})sub-?(?:second|minute|hour)(?!\p{L})/giu),
  },
  // "ten minutes every day": how long and how often.
  {
    kind: 'ratio',
    value: 'said',
    pattern: latinFirst(
      /(?<!\p{L})(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty|thirty|forty|half\s+an|an)\s+(?:minutes|hours?)\s+(?:a|an|per|each|every|on)\s+(?:single\s+)?(?:day|night|morning|evening|week|weekday|weekend|month)s?(?!\p{L})/giu,
    ),
  },
  {
    kind: 'ratio',
    value: 'said',
    pattern: latinFirst(
      /(?<!\p{L})(?:once|twice|(?:\d{1,4}|two|three|four|five|six)\s+(?:times|days|hours))\s+(?:a|an|per|each|every)\s+(?:day|week|month|quarter|year)(?!\p{L})/giu,
    ),
  },
  // "a post every week": how often is the measure.
  {
    kind: 'ratio',
    value: 1,
    pattern: latinFirst(
      /(?<=\p{L}\s)an?(?:\s[\p{L}-]{3,20}){1,2}\s(?:each|every)\s(?:single\s)?(?:day|week|fortnight|month|quarter|sprint|(?:two|three|four|six|other|second|\d{1,2})\s(?:days|weeks|months|sprints|day|week|month))(?!\p{L})/giu,
    ),
  },
  {
    kind: 'placeholder',
    value: null,
    pattern: latinFirst(
      /(?<![\p{L}\p{N}$€£])[$€£]?(?:X{1,3}|Y{1,2}|N)\s?(?:%|percent)|(?<![\p{L}\p{N}])(?:XX+|x{2,}|TBD|TBA|TBC|\?\?+|N\d{1,2}|[$€£][A-Z](?![\p{L}\p{N}])|\[[^\]\n]{1,24}\](?!\()|\{\{?[^}\n]{1,24}\}?\}|<(?:number|target|metric|value|date|n|x)>|_{2,}|[XYN](?=\s+(?:new\s+)?(?:users|customers|people|days|hours|weeks|months|points|percent|times|mqls|leads|deals|developers|posts)))(?![\p{L}\p{N}])|^[XYN](?=\s+\p{Ll})/gu,
    ),
  },
  {
    kind: 'multiplier',
    value: 2,
    pattern: latinFirst(
      /(?<!\p{L})(?:(?<!(?:reduce|avoid|prevent|stop|end|fewer|no|an?|of|for|with|any|from|in)\s)doubl(?:e|es|ing)|(?<=(?:is|are|be|been|being)\s)doubled|twice\s+(?:as|the)|two-?fold)(?!\p{L})(?!-)/giu,
    ),
  },
  {
    kind: 'multiplier',
    value: 3,
    pattern: latinFirst(
      /(?<!\p{L})(?:tripl(?:e|es|ing)|(?<=(?:is|are|be|been|being)\s)tripled|three-?fold|three\s+times\s+(?:as|more))(?!\p{L})/giu,
    ),
  },
  { kind: 'multiplier', value: 4, pattern: latinFirst(/(?<!\p{L})(?:quadrupl(?:e|es|ing))(?!\p{L})/giu) },
  { kind: 'multiplier', value: 10, pattern: latinFirst(/(?<!\p{L})(?:ten-?fold)(?!\p{L})/giu) },
  {
    kind: 'multiplier',
    value: 0.5,
    pattern: latinFirst(
      /(?<!\p{L})(?:halv(?:e|es|ing)|(?<=(?:is|are|be|been|being)\s)halved|(?:in|by)\s+half|half\s+(?:of\s+)?(?:the|our|all|my)(?=\s)|half\s+as\s+(?:many|much|long))(?!\p{L})/giu,
    ),
  },
  {
    kind: 'ratio',
    value: null,
    pattern: latinFirst(
      /(?<!\p{L})(?:(?:one|two|three)[\s-](?:thirds?|quarters?|fifths?)|(?<=by\s)a\s+(?:third|quarter|fifth|tenth)(?!\s+part)|a\s+(?:third|quarter|fifth|tenth)(?=\s+(?:fewer|less|more|of)(?!\p{L}))|(?:two|three|four|five|six|seven|eight|nine)\s+(?:in|out\s+of)\s+(?:every\s+)?(?:three|four|five|ten)|(?<![\d.,])\d{1,2}\s+(?:in|out\s+of)\s+(?:every\s+)?(?:[345]|10{1,2})(?![\d.,])(?=\s+(?!(?:second|minute|hour|day|workday|week|month|quarter|year|sprint|cycle)s?(?!\p{L})(?!\s\d))\p{L}))(?!\p{L})/giu,
    ),
  },
  {
    kind: 'rank',
    value: null,
    pattern: latinFirst(
      /(?<!\p{L})(?:(?:rank(?:ed|s|ing)?|place[ds]?|finish(?:es|ed)?)\s+(?:in\s+the\s+)?(?:first|second|third|#\d+|number\s+one|top\s+(?:\d+|two|three|four|five|six|eight|ten|half|third|quarter))|(?:top|(?<=(?:among|in|within)\sthe\s)first)\s+(?:\d+|three|five|ten|twenty|half)(?=\s+(?:in|on|of|at|for|position|result|rank)(?!\p{L}))|(?:#1|number\s+one)(?=\s+(?:in|on|of)\s+the\s+[\p{L}\p{N}]+\s+(?:ranking|list|grid|index|chart|report|league)))(?!\p{L})/giu,
    ),
  },
  {
    kind: 'all',
    value: 1,
    pattern: latinFirst(
      /(?<!(?<!\p{L})(?:across|at|in|to|for|by|with|over|on|under|after|from|all|of|above|the|and)\s(?!all\s(?<=for\sall\s)))(?<!\p{L})(?:all|every|each|(?<=for\s)all|(?<=(?:is|are)\sfor\s)(?:every|each))(?=\s+(?!of\s+the\s+time|the\s+(?:time|way|best)|levels?(?!\p{L})|of\s+us|areas?(?!\p{L})|aspects?(?!\p{L})|kinds?(?!\p{L})|sorts?(?!\p{L})|other(?!s)|things?(?!\p{L})|ready|(?:mon|tues|wednes|thurs|fri|satur|sun)?days?(?!\p{L})|mornings?|evenings?|nights?|weekends?|year|week|month|quarter|sprint|time|in\s+all|about|else|along|such|anticipated)[\p{L}\p{N}"“])/giu,
    ),
  },
  // "The whole crew certified": each of them.
  {
    kind: 'all',
    value: 1,
    pattern: latinFirst(
      /(?<!(?<!\p{L})(?:across|at|in|to|for|by|with|over|on|from|of)\s)(?<!\p{L})(?:the|our)\s+(?:whole|entire)(?=\s+(?:crew|team|staff|class|squad|fleet|workforce|board|choir|cast)(?!\p{L}))/giu,
    ),
  },
  {
    kind: 'all',
    value: 0,
    pattern: latinFirst(
      /(?<!\p{L})(?:zero|not\s+(?:one|a\s+single)(?!\s+(?:of\s+those|but))|without\s+(?:a\s+single|any|a\s+failure)|no(?=\s+(?!longer|later|more\s+than|less\s+than|fewer\s+than|matter|one|need|way|idea|prior|doubt|reason|such|changes?\s)\p{L})|none\s+of|nobody(?=\s+\p{L}+s(?!\p{L}))|never)(?!\p{L})(?!-)/giu,
    ),
  },
  // "More apprentices", "fewer missed appointments", "more time", "more often": they could be counted, nobody says how far.
  {
    kind: 'vague',
    value: null,
    part: 'change',
    pattern: latinFirst(
      `(?<!\\p{L})(?:fewer(?=\\s+(?!than(?!\\p{L}))\\p{L})|more(?=\\s+(?:of\\s+(?:the|our|my|their|its|these|those)\\s+)?(?:${UNGRADED}\\s+)?(?!${UNCOUNTED})(?:${COUNTED}))|(?:more|less)(?=\\s+(?:${AMOUNTS}|often|frequently)(?!\\p{L}))|(?<=(?:earn|sell|save|spend|donate|recycle|export|sleep|read|write)\\s)(?:more|less))(?!\\p{L})`,
      'giu',
    ),
  },
  {
    kind: 'vague',
    value: null,
    pattern: latinFirst(
      /(?<!\p{L})(?:most|the\s+majority|a\s+majority|majority\s+of|many|several|some|a\s+few|a\s+couple|a\s+number\s+of|numerous|various|enough|more|fewer|less|a\s+lot|lots\s+of|plenty|as\s+many|as\s+much|significantly|substantially|considerably|dramatically)(?!\p{L})/giu,
    ),
  },
];
