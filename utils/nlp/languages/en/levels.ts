/** Whose goals a heading or a label announces: "Company OKRs 2027", "Sales team", "My goals". */

import { latinFirst } from '../../latin-first.ts';
import type { SaidLevel } from '../../types.ts';
import { firstFitting } from '../first-fitting.ts';

const GOALS =
  '(?:goals?|okrs?|objectives?(?:\\s(?:and|&)\\skey\\sresults)?|targets?|aims?|priorit(?:y|ies)|ambitions?|key\\sresults?)';
/** For when: nothing else may follow. */
const WHEN =
  '(?:[\\s,:(–—-]{1,3}(?:(?:for|in|of|the|this|next|fiscal)\\s){0,3}(?:year|quarter|half|cycle|period|spring|summer|autumn|fall|winter|january|february|march|april|may|june|july|august|september|october|november|december|[qh][1-4]|fy\\s?\\d{2,4}|20\\d\\d(?:\\s?[/–-]\\s?\\d{2,4})?)\\)?){0,3}';
const BEFORE = '(?:(?:20\\d\\d|[qh][1-4]|fy\\s?\\d{2,4})\\s){0,2}(?:the\\s|our\\s)?';
const KIND = '(?:\\s(?:annual|yearly|quarterly|strategic|main|top|key|shared|common))?';
const LEVEL = "(?:[\\s-](?:level|wide))?(?:['’]s?)?";

const COMPANY = '(?:company|corporate|organi[sz]ation(?:al)?|enterprise|group[\\s-](?:level|wide))';
const TEAM =
  "(?:my\\s)?(?:[\\p{L}\\d&'’-]{1,20}\\s){0,3}?(?:team|squad|department|division|unit|tribe|crew)(?:\\s[\\p{L}\\d]{1,12})?";
const OWN = '(?:(?:my|our)\\s)?(?:own|personal|individual|private)';
const DEPARTMENT =
  '(?:marketing|sales|engineering|product|design|hr|human\\sresources|people|finance|operations|support|customer\\s(?:success|support|service|care)|it|legal|data|research|r&d|communications|procurement|logistics|production|growth|platform|security|qa)';

const whole = (pattern: string): RegExp => latinFirst(`^(?:${pattern})\\s*:?$`, 'iu');
const goalsOf = (whose: string): string =>
  `${BEFORE}${whose}${LEVEL}${KIND}\\s${GOALS}(?:\\s\\d{1,2})?${WHEN}|${GOALS}\\s(?:of|for)\\s(?:the\\s|our\\s|my\\s)?${whose}${WHEN}`;

/** The first that fits. A team or the company may be all that is said. */
export const readLevel = firstFitting<SaidLevel>([
  ['company', whole(`${goalsOf(COMPANY)}|${BEFORE}(?:whole\\s)?${COMPANY}${LEVEL}${WHEN}`)],
  ['team', whole(`${goalsOf(TEAM)}|${BEFORE}${TEAM}${LEVEL}${WHEN}`)],
  ['own', whole(`${goalsOf(OWN)}|my\\s(?:[\\p{L}]{1,15}\\s)?${GOALS}${WHEN}|personal|individual`)],
  ['department', whole(goalsOf(`${DEPARTMENT}(?:\\s(?:and|&)\\s${DEPARTMENT})?`))],
]);
