/** What a heading, or a line that leads into a list, says about the lines below it. */

import type { Reference, Role, TimeExpression } from '../../types.ts';
import { latinFirst } from '../../latin-first.ts';
import { readTimes } from './times.ts';
import { namesVersion } from './versions.ts';

type Says = Role | 'goals' | 'not-goals' | null;

const word = (words: string): RegExp => latinFirst(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'iu');

/** A line that leads into a list and says that somebody intends what follows. */
const INTENT = word(
  "(?:we|i|team|committee|group|council|board|project|organi[sz]ation|company)(?:['’]ll|\\s+(?:\\p{L}+\\s+){0,3}?(?:will|shall|resolve|aim|plan|intend|want|hope|commit|(?:is|are)\\s+(?:committed|going|planning|aiming)))(?:\\s+to)?|(?:goals?|aims?|objectives?|targets?|next\\s+steps?|priorities)\\s+(?:\\p{L}+\\s+){0,5}(?:is|are)|measure\\s+(?:our|my)\\s+success",
);
/** Talk about goals, or what is not one. */
const TALK = word(
  '(?:goals?|okrs?|objectives?)\\s+(?:of\\s+an?|helps?|let|make)|non-?goals?|out\\s+of\\s+scope|anti-?goals|not\\s+(?:included|working)|(?:last|previous|past)\\s+(?:year|quarter|month|period|goals?|okrs?|objectives?)|what\\s+(?:is|are)|how\\s+to|guid(?:e|es|elines?|ance)|examples?|tips|writing|setting|measuring|scoring|grading|reviewing|retrospectives?|why|about|achieved|accomplish(?:ed|ments?)|completed|failed|missed|what\\s+went|lessons?|responsib(?:le|ility|ilities)|test(?:s|ing)?(?:\\s+(?:plan|steps|cases|instructions))|steps\\s+to|(?:every|each)\\s+(?:day|week|month)',
);
/** "Choose two key results", "Write objectives that people remember": what a reader is to do with goals. */
const HOW_TO = latinFirst(
  /^(?:then\s+|now\s+)?(?:choose|write|pick|define|draft|limit|score|grade|rate|find|formulate|phrase|measure|check|give|avoid|discuss|agree\s+on|start\s+with|keep|use|make|connect|align|break\s+down|turn|prioriti[sz]e)\s+(?:[\p{L}\d’'-]{1,20}\s+){0,4}(?:goals?|okrs?|objectives?|key\s+results?|krs?|targets?)(?!\p{L})/iu,
);
const HOW_WE = latinFirst(/^how\s+(?:we|i)(?:['’]ll)?\s+(?:will|win|plan|intend|get|are\s+going|aim)(?!\p{L})/iu);
/** Only where the heading is little more than the word. */
const ELSE = word(
  'principles?|values?|definitions?|glossary|background|context|overview|introduction|intro|history|references?|resources?|links|see\\s+also|faq|questions?|rules?|polic(?:y|ies)|process(?:es)?|prerequisites?|requirements?|criteria|definition\\s+of\\s+done|usage|install(?:ation|ing)?|getting\\s+started|how\\s+it\\s+works|notes|minutes|attendees|participants|agenda|discussions?|status|updates?|done|achievements|retro|review|results|report|progress|abstract|concepts?|benefits?|perks|drawbacks|alternatives|risks?|detection|impact|root\\s+cause|contact|license|contribut\\p{L}+|features?|changelog|release\\s+notes|challenges|problems?|motivation|rationale|skills|qualifications|current\\s+(?:state|projects)|members?|meetings?|schedule|how\\s+(?:we|do|are|does)|when',
);
const OBJECTIVES = word('objectives?');
const KEY_RESULTS = word('key\\s?results?|krs?');
const INITIATIVES = word(
  "initiatives?|milestones?|deliverables?|next\\s+steps|action\\s+(?:items?|points?|plan)|actions|to-?dos?|tasks|projects?|roadmap|upcoming|planned|backlog|follow-?ups?|remediation|remains|what(?:[’']s|\\s+is)\\s+next|work\\s?plan|future\\s+work",
);
const GOALS = word(
  'aims?|priorit(?:y|ies)|ambitions?|focus(?:es)?(?:\\s+areas?)?|commitments?|(?:we|i)\\s+(?:will|want|plan|aim|intend|hope)|plans?|strateg(?:y|ies)|outcomes?|success|themes?|this\\s+(?:year|quarter|month)|next\\s+(?:year|quarter|month)|looking\\s+(?:ahead|forward)|the\\s+future|vision|missions?|purpose|(?:q[1-4]|h[12]|20[2-9]\\d(?![-./]\\d))',
);
const NAMED_OUTRIGHT = word('okrs?|key\\s?results?|objectives?|goals?|targets?|resolutions?');
const NAMED = word('goals?|okrs?|targets?|resolutions?');

/** All that the heading says: what is jotted down there is to be done, and no goal. */
const ASIDE =
  /^(?:(?:other|meeting|general|my|quick)\s+)?(?:notes|misc(?:ellaneous)?|others?|(?:other\s+)?(?:business|things|topics|items|matters)|anything\s+else|AOB|parking\s+lot|housekeeping|reminders?)$/iu;

const saysOf = (text: string, leads: boolean): Says => {
  if (leads && INTENT.test(text)) return 'goals';
  if (HOW_WE.test(text)) return 'goals';
  if (text.endsWith('?') && !INITIATIVES.test(text)) return 'not-goals';
  if (TALK.test(text) || HOW_TO.test(text)) return 'not-goals';
  if (KEY_RESULTS.test(text) && !OBJECTIVES.test(text)) return 'key_result';
  if (OBJECTIVES.test(text) && !KEY_RESULTS.test(text)) return 'objective';
  if (OBJECTIVES.test(text) || NAMED.test(text)) return 'goals';
  if (INITIATIVES.test(text)) return 'initiative';
  if (GOALS.test(text)) return 'goals';
  return ELSE.test(text) && text.split(/\s+/u).length <= 4 ? 'not-goals' : null;
};

const bare = (text: string): string => text.replace(/^[\s\d.)#:*_–—-]+/u, '').replace(/(?<![\s:*_])[\s:*_]+$/u, '');

/** A day by itself is when something took place, as in "1:1 Ana / Ben, 12 Nov". */
const BARE_DAY = /^(?!by|before|until|till|due|deadline|no|on)\p{L}{0,9}[\s.]?\d/iu;
const TELLS = word(
  'status|reports?|minutes|notes|meetings?|retros?(?:pectives?)?|updates?|stand-?ups?|1[:-]1s?|one-on-ones?|agenda|logs?|journal|newsletter|recap|summary|release|changelog|post-?mortems?|incidents?',
);

/** Whether the time in a heading says when the text is of, and not by when what stands below it is due. */
const tellsOfItself = (text: string, role: Says, time: TimeExpression): boolean =>
  (role === null || role === 'not-goals') &&
  (TELLS.test(text) || (time.kind === 'deadline' && BARE_DAY.test(text.slice(time.start, time.end))));

/** "Next six months" is a period of what stands below it; "within two weeks" may be how long something takes. */
const AHEAD = /^(?:(?:over|for|in|during)\s)?(?:the\s)?(?:next|coming)\s/iu;

const periodOf = (text: string, reference: Reference): TimeExpression | null =>
  readTimes(text, [], reference).find(
    (time) =>
      time.to !== null &&
      (time.kind === 'period' ||
        time.kind === 'deadline' ||
        (time.kind === 'duration' && AHEAD.test(text.slice(time.start, time.end)))),
  ) ?? headingPeriod(text, reference);

/** Also its period, whatever else it says. */
export const readHeading = (
  text: string,
  reference: Reference,
): {
  readonly role: Says;
  readonly period: TimeExpression | null;
  readonly named: boolean;
  readonly dated: boolean;
  readonly aside: boolean;
} => {
  const heading = bare(text.slice(0, 300));
  const aside = ASIDE.test(heading);
  const role = aside || namesVersion(text) ? 'not-goals' : saysOf(heading, /:[\s*_]*$/u.test(text));
  let known: TimeExpression | null | undefined;
  return {
    role,
    named: role !== null && role !== 'not-goals' && NAMED_OUTRIGHT.test(heading),
    aside,
    /** Read when it is asked for: of most lines it is only asked whether they are headings. */
    get period() {
      return known === undefined ? (known = periodOf(text.slice(0, 300), reference)) : known;
    },
    get dated() {
      return this.period !== null && tellsOfItself(text, role, this.period);
    },
  };
};

/** "2027 goals", "Q3 OKRs": a period that needs no preposition in a heading. */
const headingPeriod = (text: string, reference: Reference): TimeExpression | null => {
  const match =
    /(?<!\p{L})(?:(?:FY\s?|20)\d{2}\s?[-/]?\s?(?:Q[1-4]|H[12])|(?:Q[1-4]|H[12])(?:\s*(?:[,/-]\s*)?(?:FY\s?|20)\d{2})?|FY\s?\d{2,4}|20\d\d)(?![\p{L}\p{N}])/iu.exec(
      text,
    );
  if (!match) return null;
  const inSentence = `in ${match[0]}`;
  const time = readTimes(inSentence, [], reference).find(({ to }) => to !== null);
  return time ? { ...time, start: match.index, end: match.index + match[0].length } : null;
};
