/** Quantities without a number: multipliers as words, "all", "no", placeholders, vague amounts, ranks. */

import type { Quantity } from '../../types.ts';
import { latinFirst } from '../../latin-first.ts';

/** `value` is `said` where the words begin with a number to reckon with ("200 hours a month"), `share` for "one in six". */
export type WordRule = {
  readonly kind: Quantity['kind'];
  readonly value: number | 'said' | 'share' | null;
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
  // "Answered the same day", "next-day delivery"
  {
    kind: 'duration',
    value: 1,
    part: 'bound',
    pattern: latinFirst(
      /(?<!\p{L})(?:(?:the|on\s+the)\s+same\s+(?:working\s+|business\s+)?day(?!\s+(?:as|that|of|each|every)(?!\p{L}))|same-day|next-day)(?!\p{L})/giu,
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
  // "at least daily": so often, or more.
  {
    kind: 'ratio',
    value: null,
    part: 'bound',
    pattern: latinFirst(
      /(?<!\p{L})(?:at\sleast|no\sless\sthan|more\soften\sthan|less\soften\sthan|at\smost)\s(?:hourly|daily|weekly|fortnightly|monthly|quarterly|yearly|annually|every\s(?:hour|day|week|month|quarter|(?:two|three|second|other|\d{1,2})\s\p{L}{3,8}))(?!\p{L})(?!\s\p{L}{3,}s(?!\p{L}))/giu,
    ),
  },
  // "Releases weekly": things alone, and how often.
  {
    kind: 'ratio',
    value: null,
    pattern: latinFirst(/^\s{0,2}\p{L}{3,}s\s(?:hourly|daily|nightly|weekly|monthly|quarterly)(?=[\s.!]*$)/giu),
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
      /(?<!\p{L})(?:(?:one|two|three)[\s-](?:thirds?|quarters?|fifths?)|(?<=(?:by|down|up|falls?|rises?)\s)a\s+(?:third|quarter|fifth|tenth)(?!\s+part)|a\s+(?:third|quarter|fifth|tenth)(?=\s+(?:fewer|less|more|of)(?!\p{L}))|(?:two|three|four|five|six|seven|eight|nine)\s+(?:in|out\s+of)\s+(?:every\s+)?(?:three|four|five|ten)|(?<![\d.,])\d{1,2}\s+(?:in|out\s+of)\s+(?:every\s+)?(?:[345]|10{1,2})(?![\d.,])(?=\s+(?!(?:second|minute|hour|day|workday|week|month|quarter|year|sprint|cycle)s?(?!\p{L})(?!\s\d))\p{L}))(?!\p{L})/giu,
    ),
  },
  // "One in six customers", "one carpenter in three": a share, and no count of one.
  {
    kind: 'ratio',
    value: 'share',
    pattern: latinFirst(
      /(?<!\p{L})(?:one|1)\s(?:(?!(?:more|of|step|thing|point)\s)\p{L}{3,20}\s)?(?:in|out\s+of)\s(?:every\s)?(?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|fifty|(?:a\s)?hundred|\d{1,3})(?![\p{L}\p{N}.,-]{0,1}[\p{L}\p{N}])(?!\s(?:seconds?|minutes?|hours?|days?|workdays?|weeks?|months?|quarters?|years?|sprints?|cycles?|steps|stages|phases|places|parts|languages|countries|cities)(?!\p{L}))/giu,
    ),
  },
  {
    kind: 'rank',
    value: null,
    pattern: latinFirst(
      /(?<!\p{L})(?:(?:rank(?:ed|s|ing)?|place[ds]?|finish(?:es|ed)?)\s+(?:in\s+the\s+)?(?:first|second|third|#\d+|number\s+one|top\s+(?:\d+|two|three|four|five|six|eight|ten|half|third|quarter))|(?:top|(?<=(?:among|in|within)\sthe\s)first)\s+(?:\d+|three|five|ten|twenty|half)(?=\s+(?:in|on|of|at|for|position|result|rank)(?!\p{L}))|(?:#1|number\s+one)(?=\s+(?:in|on|of)\s+the\s+[\p{L}\p{N}]+\s+(?:ranking|list|grid|index|chart|report|league)))(?!\p{L})/giu,
    ),
  },
  // "Carbon neutral", "net zero", "Spanish to B1 level": a level that others have laid down.
  {
    kind: 'threshold',
    value: null,
    part: 'target',
    pattern: latinFirst(
      /(?<!\p{L})(?:(?:carbon|climate|co2|emissions?)[\s-]neutral(?:ity)?|net[\s-]zero(?=\s+(?:emissions|carbon|by|in|before|across|for)(?!\p{L})|[\s.!]*$)|(?:carbon|climate)[\s-](?:positive|negative)|fossil[\s-]free|debt[\s-]free)(?!\p{L})/giu,
    ),
  },
  {
    kind: 'threshold',
    value: null,
    part: 'target',
    pattern: latinFirst(
      /(?<=(?<!\p{L})(?:to|at|reach|reaching|attain|achieve|pass|passing|level|my)\s(?:(?:the|a|cefr|level)\s)?)[abc][12](?![\p{L}\p{N}])(?=[\s.!]*$|[\s-](?:level|in|by|before|after|this|next|(?:\p{L}{3,12}\s)?(?:certificate|exam|test))(?!\p{L}))/giu,
    ),
  },
  {
    kind: 'all',
    value: 1,
    pattern: latinFirst(
      /(?<!(?<!\p{L})(?:across|at|in|to|for|by|with|over|on|under|after|from|all|of|above|the|and)\s(?!all\s(?<=for\sall\s)))(?<!\p{L})(?:all|every|each|(?<=for\s)all|(?<=(?:is|are)\sfor\s)(?:every|each))(?=\s+(?!of\s+the\s+time|the\s+(?:time|way|best)|levels?(?!\p{L})|of\s+us|areas?(?!\p{L})|aspects?(?!\p{L})|kinds?(?!\p{L})|sorts?(?!\p{L})|other(?!s)|things?(?!\p{L})|ready|(?:mon|tues|wednes|thurs|fri|satur|sun)?days?(?!\p{L})|mornings?|evenings?|nights?|weekends?|year|week|month|quarter|sprint|time|in\s+all|about|else|along|such|anticipated)[\p{L}\p{N}"“])/giu,
    ),
  },
  // "Everyone has a plan", "everybody in the team is certified": each of them, where one sees it of each.
  {
    kind: 'all',
    value: 1,
    pattern: latinFirst(
      /(?<!\p{L})(?:everyone|everybody)(?:\s(?:in|on|at|from|across)\s[^,;:.!?]{1,40}?)?(?=\s(?:(?:will\s)?ha(?:s|ve)\s(?:had\s)?(?:an?|the|their|at\sleast|one|two|three|access|completed|\p{L}{3,}ed)\s(?!(?:better|good|great|fair|voice|say|chance|part|role|sense|place|future|life|stake|purpose)(?!\p{L}))|is\s(?:trained|certified|vaccinated|insured|registered|enrolled|onboarded|paid)(?!\p{L})|(?:gets|receives|completes|attends|passes|signs|reads|takes)\s))/giu,
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
      /(?<!\p{L})(?:most|the\s+majority|a\s+majority|majority\s+of|many|several|some|a\s+few|a\s+couple|a\s+number\s+of|numerous|various|enough|(?:more|fewer|less)(?!\s+than\s+\d)|a\s+lot|lots\s+of|plenty|as\s+many|as\s+much|significantly|substantially|considerably|dramatically)(?!\p{L})/giu,
    ),
  },
];
