/** What a heading, or a line that leads into a list, says about the lines below it. */

import type { Reference, Role, TimeExpression } from '../../types.ts';
import { readTimes } from './times.ts';

type Says = Role | 'goals' | 'not-goals' | null;

const word = (words: string): RegExp => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'iu');

const NOT_GOALS = word(
  'what\\s+(?:is|are|we\\s+(?:did|learned|liked|shipped))|how\\s+(?:we|to|do|are|does)|why|guid(?:e|elines?|ance)|principles?|values?|definitions?|glossary|background|context|overview|introduction|intro|history|references?|resources?|links|see\\s+also|faq|questions?|examples?|tips|rules?|polic(?:y|ies)|process(?:es)?|prerequisites?|requirements?|acceptance\\s+criteria|definition\\s+of\\s+done|usage|install(?:ation|ing)?|getting\\s+started|how\\s+it\\s+works|notes|minutes|attendees|participants|agenda|discussion|status|updates?|done|completed|accomplish(?:ed|ments?)|achiev(?:ed|ements)|retrospective|retro|review|results|report|progress|last\\s+(?:year|week|month|quarter)|summary|abstract|concepts?|about|responsibilit(?:y|ies)|benefits?|perks|drawbacks|alternatives|risks?|non-?goals?|out\\s+of\\s+scope|anti-?goals|timeline|detection|impact|root\\s+cause|lessons?|what\\s+went|contact|license|contributing|features?|changelog|release\\s+notes|scoring|grading|challenges|problems?|motivation|rationale|skills|qualifications|current\\s+(?:state|projects)|members?|meetings?|schedule|writing|setting|measuring|failed|missed',
);
const OBJECTIVES = word('objectives?');
const KEY_RESULTS = word('key\\s?results?|krs?');
const INITIATIVES = word('initiatives?|milestones?|deliverables?|next\\s+steps|action\\s+(?:items?|points?|plan)|actions|to-?dos?|tasks|projects?|roadmap|upcoming|planned|backlog|follow-?ups?|remediation|what(?:[’\']s|\\s+is)\\s+next|work\\s+plan|future\\s+work');
const GOALS = word('goals?|okrs?|aims?|targets?|priorit(?:y|ies)|resolutions?|ambitions?|focus(?:es)?(?:\\s+areas?)?|commitments?|we\\s+(?:will|want|plan|aim|intend|hope)|i\\s+(?:will|want|plan|aim|intend|hope)|plans?|strategy|outcomes?|success\\s+(?:looks\\s+like|metrics?)|themes?|this\\s+(?:year|quarter|month)|next\\s+(?:year|quarter|month)|looking\\s+(?:ahead|forward)|the\\s+future|vision|mission|(?:q[1-4]|h[12]|20[2-9]\\d)');

const saysOf = (text: string): Says => {
  if (text.endsWith('?') && !/^what(?:[’']s|\s+is)\s+next/iu.test(text)) return 'not-goals';
  const goals = /(?<!\p{L})(?:goals?|okrs?|objectives?|key\s?results?|targets?|resolutions?)(?!\p{L})/iu.test(text);
  if (/(?<!\p{L})(?:non-?goals?|out\s+of\s+scope|anti-?goals|(?:last|previous|past)\s+\p{L}+|what\s+(?:is|are)|how\s+(?:to|we|do)|guid\p{L}+|examples?|writing|setting|measuring|scoring|grading|review|retrospective|why|about)(?!\p{L})/iu.test(text)) return 'not-goals';
  if (KEY_RESULTS.test(text) && !OBJECTIVES.test(text)) return 'key_result';
  if (OBJECTIVES.test(text) && !KEY_RESULTS.test(text)) return 'objective';
  if (goals) return 'goals';
  if (NOT_GOALS.test(text)) return 'not-goals';
  if (INITIATIVES.test(text)) return 'initiative';
  return GOALS.test(text) ? 'goals' : null;
};

const bare = (text: string): string => text.replace(/^[\s\d.)#:*_–—-]+/u, '').replace(/[\s:*_]+$/u, '');

/** Strong words come first in `saysOf`; a period makes a heading speak of its time, whatever else it says. */
export const readHeading = (text: string, reference: Reference): { readonly role: Says; readonly period: TimeExpression | null } => {
  const heading = bare(text.slice(0, 300));
  const period = readTimes(text.slice(0, 300), [], [], reference).find(
    (time) => time.to !== null && (time.kind === 'period' || time.kind === 'deadline'),
  );
  return { role: saysOf(heading), period: period ?? headingPeriod(text.slice(0, 300), reference) };
};

/** "2027 goals", "Q3 OKRs": a period that needs no preposition in a heading. */
const headingPeriod = (text: string, reference: Reference): TimeExpression | null => {
  const match = /(?<!\p{L})(?:(?:FY\s?|20)\d{2}\s?[-/]?\s?(?:Q[1-4]|H[12])|(?:Q[1-4]|H[12])(?:\s*[,/-]?\s*(?:FY\s?|20)\d{2})?|FY\s?\d{2,4}|20\d\d)(?![\p{L}\p{N}])/iu.exec(text);
  if (!match) return null;
  const inSentence = `in ${match[0]}`;
  const time = readTimes(inSentence, [], [], reference).find(({ to }) => to !== null);
  return time ? { ...time, start: match.index, end: match.index + match[0].length } : null;
};
