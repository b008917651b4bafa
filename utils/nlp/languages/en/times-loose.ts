/** Times without a date: cadences, vague ends, events that no calendar knows, placeholders. */

import type { Clause, Span, TimeExpression } from '../../types.ts';
import { latinFirst } from '../../latin-first.ts';
import { findTerms, terms, wordStarts } from './terms.ts';

type Loose = { readonly kind: TimeExpression['kind']; readonly pattern: RegExp };

const UNIT =
  '(?:minute|hour|(?:mon|tues|wednes|thurs|fri|satur|sun)?day|night|morning|evening|workday|weekday|weekend|week|fortnight|month|quarter|year|sprint|release|iteration|cycle|term|semester|season)';
const EVENT =
  '(?:launch|release|go-live|golive|rollout|roll-out|ship|summit|conference|meetup|hackathon|event|demo|final\\s+demo|demo\\s+day|milestone|ga|general\\s+availability|beta|alpha|mvp|v\\d+(?:\\.\\d+)*|merge|merging|audit|deadline|election|vote|move|migration|opening(?!\\s+(?:an?|the|our|all|more|new|two|three|four|five|\\d))|exam|exams|wedding|birthday|graduation|anniversary|season|project|programme|program|pilot|trip|holiday|vacation|marathon|race|(?:p?review|appraisal|1:1|one-on-one|check-in)|retro|retrospective|board\\s+meeting|meeting|agm|offsite|kickoff|kick-off|ipo|acquisition|merger|funding\\s+round|tournament|festival|fair|expo|workshop|camp|training|phase|session|show)';

const LOOSE: readonly Loose[] = [
  {
    kind: 'cadence',
    pattern: latinFirst(
      `(?<!\\p{L})(?:(?:at\\s+least\\s+|at\\s+the\\s+(?:beginning|start|end)\\s+of\\s+|on\\s+)?(?:every|each)\\s+(?:other\\s+|single\\s+|second\\s+|\\d{1,4}\\s+|two\\s+|three\\s+|four\\s+|six\\s+|few\\s+)?${UNIT}s?|per\\s+(?:\\d{1,4}\\s+)?${UNIT}s?|(?:\\d{1,4}|once|twice|one|two|three|four|five|several|a\\s+few)(?:\\s*[-–]\\s*\\d{1,4})?(?:\\s+times|\\s+days|\\s+hours)?\\s+(?:a|an|per)\\s+${UNIT}|all\\s+(?:months|weeks|days)|day\\s+to\\s+day|(?:month|quarter|year|week)[\\s-](?:over|on|by)[\\s-](?:month|quarter|year|week))(?!\\p{L})`,
      'giu',
    ),
  },
  {
    kind: 'cadence',
    pattern: latinFirst(
      /(?<!\p{L})(?:(?:bi-?|semi-?|twice-)?(?:daily|weekly|monthly|quarterly|yearly|annually|annual(?!\s+(?:p?review|appraisal|report|meeting|general|conference|congress|check|inspection|audit|convention|assembly)(?!\p{L}))|nightly|hourly|fortnightly)|regularly|routinely|continuously|year-round|YoY|MoM|QoQ|WoW|a\s+(?:day|week|month|year|quarter)|\/\s?(?:day|week|month|quarter|year|yr|mo|wk))(?!\p{L})/giu,
    ),
  },
  {
    kind: 'vague',
    pattern: latinFirst(
      /(?<!\p{L})(?:as\s+soon\s+as\s+(?:possible|practical|we\s+can)|asap|soon|shortly|eventually|someday|some\s+day|sooner\s+(?:or|rather\s+than)\s+later|in\s+due\s+(?:course|time)|over\s+time|sometime|(?:(?:in|over|for|by|within)\s+)(?:the\s+)?(?:(?:very\s+)?near(?:er)?|short(?:er)?|medium|mid|long(?:er)?|foreseeable|not\s+too\s+distant)(?:[\s-](?:to[\s-])?(?:medium|long|mid))?[\s-](?:term|future|run)|in\s+the\s+(?:coming|next|following)\s+(?:days|weeks|months|quarters|years)|down\s+the\s+(?:line|road)|before\s+long|when\s+things\s+(?:calm|settle|quieten|slow)\s+down|when\s+(?:we|i)\s+(?:have|find|get)\s+(?:the\s+)?time|(?:the\s+)?sooner\s+the\s+better|at\s+a\s+later\s+(?:date|stage)|later\s+(?:on|this))(?!\p{L})/giu,
    ),
  },
  {
    kind: 'vague',
    pattern: latinFirst(
      /(?<!\p{L})(?:by\s+(?:\?+|tbd|tba|tbc|xx+|\[[^\]\n]{0,20}\]|\{[^}\n]{0,20}\}|<[^>\n]{0,20}>|_{2,}))/giu,
    ),
  },
  {
    kind: 'event',
    pattern: latinFirst(
      /(?<!\p{L})(?:before|until|by|ahead\s+of|in\s+time\s+for)\s+(?:the|our|next)\s+(?:spring|summer|autumn|fall|winter)\s+(?:campaign|collection|sale|party|camp|show|launch|release|issue|menu|programme|program|festival|fair|tour|exhibition)s?(?!\p{L})/giu,
    ),
  },
  { kind: 'event', pattern: latinFirst(/(?<!\p{L})(?:by\s+the\s+time(?:\s+[\p{L}\p{N}'’.-]+){1,6})/giu) },
  {
    kind: 'event',
    pattern: latinFirst(
      `(?<!\\p{L})(?:before|until|till|prior\\s+to|ahead\\s+of|in\\s+time\\s+for|by|at|after|upon|following|post|for)\\s+(?:(?:the|our|my|this|its|their|next|new|first|upcoming|annual|quarterly|monthly|a|\\d+(?:st|nd|rd|th))\\s+){0,3}(?:[\\p{L}\\p{N}.'’/-]+\\s+){0,2}?${EVENT}(?!\\p{L})`,
      'giu',
    ),
  },
  {
    kind: 'event',
    pattern: latinFirst(
      /(?<!\p{L})(?:before|until|till|once|when|after|as\s+soon\s+as|upon)\s+(?:it|we|you|they|i|this|that|the|our|my|its|general|merging|launching|release|launch)(?:['’]s|['’]re|['’]ve)?(?!\p{L})(?:\s+[\p{L}\p{N}'’.-]+){0,4}/giu,
    ),
  },
  {
    kind: 'event',
    pattern: latinFirst(
      /(?<!\p{L})(?:once|as\s+soon\s+as)\s+(?:[\p{L}’'-]{2,20}\s+){1,3}(?:is|are|has|have)\s+\p{L}+/giu,
    ),
  },
  {
    kind: 'event',
    pattern: latinFirst(
      /(?<!\p{L})(?:by|before|until|till|at)\s+the\s+(?:very\s+)?(?:end|start|beginning|close|completion|conclusion)\s+of\s+(?:the|my|our|this|your|his|her|their|its|next)(?:\s+[\p{L}\p{N}'’-]+){1,3}/giu,
    ),
  },
  // "Before the next harvest", "before Maria goes on leave", "until the lease expires"
  {
    kind: 'event',
    pattern: latinFirst(
      /(?<!\p{L})(?:before|ahead\s+of|in\s+time\s+for|until|by)\s+(?:the|our|my)\s+(?:next|coming|upcoming)\s+(?!(?:step|level|one|generation|day|week|month|quarter|year|term|season|sprint)s?(?!\p{L}))\p{L}{3,}/giu,
    ),
  },
  {
    kind: 'event',
    pattern: latinFirst(
      /(?<!\p{L})(?:before|until|till|once|when)\s+(?:(?:the|our|my|a|an|his|her|their|all)\s+)?(?:[\p{L}’'-]{2,20}\s+){1,3}?(?:goes|go|leaves?|starts?|begins?|opens?|ends?|closes?|retires?|moves?|lapses?|expires?|arrives?|returns?|launches|finishes|joins?|comes?|runs?\s+out|signs?\s+off|approves?|confirms?|decides?)(?!\p{L})/giu,
    ),
  },
  // "Before Next Fest": what has a name takes place once; capitals count
  {
    kind: 'event',
    pattern: latinFirst(
      /(?<!\p{L})(?:(?:before|ahead\s+of|in\s+time\s+for)\s+\p{Lu}[\p{L}\p{N}]+(?:\s+\p{Lu}[\p{L}\p{N}]+){0,3})(?!\p{L})/gu,
    ),
  },
  // "By my 40th", "before their fiftieth birthday"
  {
    kind: 'event',
    pattern: latinFirst(
      /(?<!\p{L})(?:by|before|until|till|for|in\s+time\s+for)\s+(?:my|our|his|her|their)\s+(?:\d{1,3}(?:st|nd|rd|th)|\p{L}{3,10}(?:ieth|teenth|first))(?:\s+(?:birthday|anniversary|year))?(?!\s?\p{L})/giu,
    ),
  },
  // Days that the moon moves, and school holidays that differ from place to place.
  {
    kind: 'event',
    pattern: latinFirst(
      /(?<!\p{L})(?:by|before|until|till|after|in\s+time\s+for)\s+(?:the\s+end\s+of\s+)?(?:eid|diwali|ramadan|hanukkah|passover|(?:chinese|lunar)\s+new\s+year|half[\s-]term|(?:michaelmas|hilary|trinity|lent)\s+term|age\s+\d{2})(?!\p{L})/giu,
    ),
  },
  {
    kind: 'event',
    pattern: latinFirst(
      /(?<!\p{L})(?:after|post)[\s-](?:release|launch|this|that|bootstrapping|merger|covid|pandemic|migration)(?!\p{L})/giu,
    ),
  },
];

/** "For" and "at" an event say when only of things that happen there; these are not events of their own. */
const NO_EVENT =
  /^(?:for|at|by|post|following)\s+(?:(?:the|a|an|our|its|new|each|every)\s+)*(?:project|program|programme|pilot|review|season|training|meeting|session|workshop|event|release|migration|phase|retro|retrospective|move|camp|fair|show|mvp|beta|alpha|demo|audit|vote|milestone)?s?$/iu;

/** "At a conference", "until the last minute": no event that the reader could wait for. */
const NEVER =
  /^(?:(?:at|for|by)\s+(?:a|an|one|two|each|every|other)\s|until\s+the\s+last\s+minute|for\s.*\bproject$)/iu;

/** In the middle of a sentence "when we start" is a condition. */
const DURING = latinFirst(/^when(?!\p{L})/iu);
/** "When the lease expires" says when, wherever it stands. */
const ENDS = latinFirst(/(?<!\p{L})(?:ends?|expires?|lapses?|closes?|retires?|runs?\s+out)$/iu);

/** "owned by the release team". */
const AGENT = latinFirst(/\p{L}ed\s+$/u);

/** "By the final demo" says when, other than "at the demo". */
const DATED_BY = /^by\s+(?:the\s+)?(?:final\s+)?(?:demo|milestone|audit|vote|launch|release)/iu;

const LOOSE_TERMS = LOOSE.map(({ kind, pattern }) => ({ kind, list: terms(pattern) }));

/** "… so that nobody waits before they are seen", "because …", "… which …": an event there is not when the goal is due. */
const TOLD_OF = /^(?:so|such)\s/iu;
const isElsewhere = (text: string, clauses: readonly Clause[], { start }: Span): boolean =>
  clauses.some(
    (clause) =>
      start > clause.start &&
      start < clause.end &&
      (clause.kind === 'reason' ||
        clause.kind === 'relative' ||
        (clause.kind === 'purpose' && TOLD_OF.test(text.slice(clause.start)))),
  );

export const readLooseTimes = (text: string, clauses: readonly Clause[]): TimeExpression[] => {
  const found: TimeExpression[] = [];
  const starts = wordStarts(text);
  for (const { kind, list } of LOOSE_TERMS) {
    for (const span of findTerms(list, text, starts)) {
      const words = text.slice(span.start, span.end);
      if (kind === 'event' && (NO_EVENT.test(words) || NEVER.test(words)) && !DATED_BY.test(words)) continue;
      if (kind === 'event' && isElsewhere(text, clauses, span)) continue;
      if (kind === 'event' && DURING.test(words) && !ENDS.test(words) && text.slice(0, span.start).trim() !== '')
        continue;
      if (kind === 'event' && /^by/iu.test(words) && AGENT.test(text.slice(0, span.start))) continue;
      found.push({ ...span, kind, from: null, to: null });
    }
  }
  return found;
};
