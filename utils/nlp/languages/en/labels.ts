/** Labels at the start of a line: "KR2:", "Objective –", "**Goal 3**:". They set the role and are not part of the goal. */

import { labelReader, roleGroups } from '../../text/label-reader.ts';

const NAMES = roleGroups({
  key_result: 'key\\s?results?|krs?|measures?\\s+of\\s+success|success\\s+metrics?',
  objective: 'o(?=:)|objectives?|okrs?|themes?|strategic\\s+(?:goal|objective|priority)|north\\s+star',
  goal: 'goals?|sub-?goals?|stretch\\s+goals?|aims?|targets?|smart\\s+goals?|resolutions?|ambitions?|(?:personal|team|learning|development|big|main|our|my|long[- ]term|short[- ]term)\\s+goals?',
  initiative: 'initiative|milestone|deliverable|project|task|action(?:\\s+item)?',
});
/** Who or what comes before the word ("CEO KR"), number, bracket, then colon or dash. Short forms need a number. */
const NAMED = `^\\s*(?:an?\\s+)?(?:[A-Z][\\p{L}]{1,14}\\s+){0,2}?${NAMES}(?:\\s+(?:for|in|this|next)\\s[^:.!?()–—]{1,24}(?=:))?(?:\\s*#?\\d{1,3}(?:\\.\\d{1,3}){0,2}[a-z]?)?(?:\\s*(?:\\([^)]{1,24}\\)|\\[[^\\]]{1,24}\\]))?\\s*(?::|[–—]|\\s-\\s|\\.\\s(?=\\p{Lu}))\\s*`;

const LETTERS = roleGroups({
  // "AT2:" is how Finnish numbers them, also before English words.
  key_result: 'KR|AT(?=\\d)|Key\\s+Result',
  objective: 'O|Obj|Objective',
  goal: 'G|Goal',
  initiative: 'M|I|Initiative',
});
/** A letter of none of the roles: "P2:". */
const NUMBERED = `^\\s*(?:${LETTERS}|P)[\\s#-]?\\d{1,2}(?:\\.\\d{1,2}){0,2}[a-z]?\\s*(?:\\([^)]{1,24}\\)\\s*)?(?::|[.)](?!\\d)|\\s?[–—-](?=\\s)|(?=\\s\\p{Lu}))\\s*`;
/** "KR2 90 % of …": no other word begins like this. What follows may not make it the subject of a report. */
const BARE =
  '^\\s*(?<key_result>KR)[\\s#-]?\\d{1,2}(?:\\.\\d{1,2}){0,2}[a-z]?\\s+(?=[\\p{L}\\d€$£<>≥≤+])(?!(?:is|was|are|were|has|have|had|will|would|should|can|needs?|and|or|of|to|in|for|on|at|by|with|from)(?!\\p{L}))';

const MARK = '^\\s*M\\s?\\((?:P[\\dX?+]{1,4})\\)\\s*[:–—-]\\s*';
const LEVEL = 'P[\\dX?](?:\\+\\d)?|must|should|could|stretch|high|medium|low';
/** "P1 -", "[P0]", "(stretch):". */
const PRIORITY = `^\\s*(?:[([](?:${LEVEL})[)\\]]\\s*[:–—-]?|(?:${LEVEL})\\s*(?::|[–—-](?=\\s)))\\s+`;

export const readLabel = labelReader([
  { source: NAMED, flags: 'iu' },
  { source: NUMBERED, flags: 'u' },
  { source: BARE, flags: 'u' },
  { source: MARK, flags: 'u' },
  { source: PRIORITY, flags: 'iu' },
]);
