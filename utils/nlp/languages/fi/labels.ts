/** Labels at the start of a line: "Tavoite:", "Avaintulos 2 –", "AT1:". They set the role and are not part of the goal. */

import type { Role } from '../../types.ts';
import { latinFirst } from '../../latin-first.ts';

const NAMES: readonly (readonly [role: Role | null, words: string])[] = [
  [
    'key_result',
    'avaintulo(?:s|kset)|tärkei(?:n|mmät)\\s+tulo(?:s|kset)|keskei(?:nen|set)\\s+tulo(?:s|kset)|mittari|krs?|key\\s?results?',
  ],
  [
    'objective',
    'päätavoite|päämäärä|objective|strateginen\\s+tavoite|(?:okr-)?tavoite(?=\\s*(?:\\d\\s*)?[:–(-])|okr|teema|visio',
  ],
  [
    'goal',
    'osatavoite|välitavoite|(?:oma|henkilökohtainen|oppimis|kehitys|vuosi|kuukausi)-?\\s?tavoite|tavoitteeni|tavoitteemme|tavoitteet|lupaus',
  ],
  ['initiative', 'toimenpi(?:de|teet)|hanke|projekti|tehtävä|aloite|virstanpylväs|seuraavaksi'],
];
const LABEL = latinFirst(
  `^\\s*(?:${NAMES.map(([, words], index) => `(?<n${index}>${words})`).join('|')})(?:\\s*#?\\d{1,3}(?:\\.\\d{1,3}){0,2})?(?:\\s*\\([^)]{1,24}\\))?\\s*(?::(?=\\s|$)|[–—]|-(?=\\s))\\s*`,
  'iu',
);
const NUMBERED = latinFirst(
  /^\s*(?<letter>KR|AT|O|T|Tavoite|Avaintulos)[\s#-]?\d{1,2}(?:\.\d{1,2}){0,2}\s*(?::|[.)]|\s?[–—-](?=\s)|(?=\s\p{Lu}))\s*/u,
);
/** "AT2 90 % …": no other word begins like this. What follows may not make it the subject of a report. */
const KEY_RESULT = latinFirst(
  /^\s*(?:KR|AT)[\s#-]?\d{1,2}(?:\.\d{1,2}){0,2}\s+(?=[\p{L}\d€<>≥≤+])(?!(?:on|ovat|oli|ei|eivät|ja|tai|etenee|onnistui|toteutui)(?!\p{L}))/u,
);
const LETTER_ROLE: Readonly<Record<string, Role>> = {
  kr: 'key_result',
  at: 'key_result',
  avaintulos: 'key_result',
  o: 'objective',
  t: 'objective',
  tavoite: 'objective',
};

/** In: the start of a line. Out: where the label ends and what it makes of the rest; null where there is none. */
export const readLabel = (text: string): { readonly end: number; readonly role: Role | null } | null => {
  const named = LABEL.exec(text);
  if (named?.groups) {
    const found = NAMES.findIndex((_, index) => named.groups?.[`n${index}`] !== undefined);
    return { end: named[0].length, role: NAMES[found]?.[0] ?? null };
  }
  const numbered = NUMBERED.exec(text);
  if (numbered)
    return { end: numbered[0].length, role: LETTER_ROLE[(numbered.groups?.['letter'] ?? '').toLowerCase()] ?? null };
  const keyResult = KEY_RESULT.exec(text);
  return keyResult && { end: keyResult[0].length, role: 'key_result' };
};
