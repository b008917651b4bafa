/** Labels at the start of a line: "KR2:", "Objective –", "**Goal 3**:". They set the role and are not part of the goal. */

import type { Role } from '../../types.ts';
import { latinFirst } from '../../latin-first.ts';

const NAMES: readonly (readonly [role: Role | null, words: string])[] = [
  ['key_result', 'key\\s?results?|krs?|measures?\\s+of\\s+success|success\\s+metrics?'],
  ['objective', 'objectives?|okrs?|themes?|strategic\\s+(?:goal|objective|priority)|north\\s+star'],
  [
    'goal',
    'goals?|sub-?goals?|stretch\\s+goals?|aims?|targets?|smart\\s+goals?|resolutions?|ambitions?|(?:personal|team|learning|development|big|main|our|my|long[- ]term|short[- ]term)\\s+goals?',
  ],
  ['initiative', 'initiative|milestone|deliverable|project|task|action(?:\\s+item)?'],
];

/** Who or what comes before the word ("CEO KR"), number, bracket, then colon or dash. Short forms need a number. */
const LABEL = latinFirst(
  `^\\s*(?:an?\\s+)?(?:[A-Z][\\p{L}]{1,14}\\s+){0,2}?(?:${NAMES.map(([, words], index) => `(?<n${index}>${words})`).join('|')})(?:\\s*#?\\d{1,3}(?:\\.\\d{1,3}){0,2}[a-z]?)?(?:\\s*(?:\\([^)]{1,24}\\)|\\[[^\\]]{1,24}\\]))?\\s*(?<end>:|[–—]|\\s-\\s|\\.\\s(?=\\p{Lu}))\\s*`,
  'iu',
);
const NUMBERED = latinFirst(
  /^\s*(?<letter>KR|O|G|M|I|P|Obj|Goal|Objective|Key\s+Result|Initiative)[\s#-]?\d{1,2}(?:\.\d{1,2}){0,2}[a-z]?\s*(?:\([^)]{1,24}\)\s*)?(?::|[.)]|\s?[–—-](?=\s)|(?=\s\p{Lu}))\s*/u,
);
/** "KR2 90 % of …": no other word begins like this. What follows may not make it the subject of a report. */
const KEY_RESULT = latinFirst(
  /^\s*KR[\s#-]?\d{1,2}(?:\.\d{1,2}){0,2}[a-z]?\s+(?=[\p{L}\d€$£<>≥≤+])(?!(?:is|was|are|were|has|have|had|will|would|should|can|needs?|and|or|of|to|in|for|on|at|by|with|from)(?!\p{L}))/u,
);
/** "P1 -", "[P0]", "(stretch):". */
const PRIORITY =
  /^\s*(?:[([](?:P[\dX?](?:\+\d)?|must|should|could|stretch|high|medium|low)[)\]]\s*[:–—-]?|(?:P[\dX?](?:\+\d)?|must|should|could|stretch|high|medium|low)\s*(?::|[–—-](?=\s)))\s+/iu;
const MARK = /^\s*M\s?\((?:P[\dX?+]{1,4})\)\s*[:–—-]\s*/u;
const LETTER_ROLE: Readonly<Record<string, Role>> = {
  kr: 'key_result',
  o: 'objective',
  obj: 'objective',
  g: 'goal',
  m: 'initiative',
  i: 'initiative',
  goal: 'goal',
  objective: 'objective',
  initiative: 'initiative',
};

export const readLabel = (text: string): { readonly end: number; readonly role: Role | null } | null => {
  const named = LABEL.exec(text);
  if (named?.groups) {
    const found = NAMES.findIndex((_, index) => named.groups?.[`n${index}`] !== undefined);
    return { end: named[0].length, role: NAMES[found]?.[0] ?? null };
  }
  const numbered = NUMBERED.exec(text);
  if (numbered) {
    const letter = (numbered.groups?.['letter'] ?? '').toLowerCase();
    return { end: numbered[0].length, role: letter.startsWith('key') ? 'key_result' : (LETTER_ROLE[letter] ?? null) };
  }
  const keyResult = KEY_RESULT.exec(text);
  if (keyResult) return { end: keyResult[0].length, role: 'key_result' };
  const mark = MARK.exec(text) ?? PRIORITY.exec(text);
  return mark ? { end: mark[0].length, role: null } : null;
};
