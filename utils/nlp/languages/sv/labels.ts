/** Labels at the start of a line: "Mål:", "Nyckelresultat 2 –", "KR1:". */

import type { LanguagePack, Role } from '../../types.ts';

const NAMES: readonly (readonly [role: Role, words: string])[] = [
  ['key_result', 'nyckelresultat|krs?|key\\s?results?'],
  ['objective', 'övergripande\\s+mål|mål|målsättning|objective'],
  ['goal', 'delmål|mitt\\s+mål|vårt\\s+mål|löfte'],
  ['initiative', 'åtgärd|aktivitet|initiativ|projekt|uppgift'],
];
const LABEL = new RegExp(
  `^\\s*(?:${NAMES.map(([, words], index) => `(?<n${index}>${words})`).join('|')})(?:\\s?#?\\d{1,3})?\\s*(?::(?=\\s|$)|[–—](?=\\s)|-(?=\\s))\\s*`,
  'iu',
);

export const readLabel: LanguagePack['label'] = (text) => {
  const found = LABEL.exec(text);
  if (!found) return null;
  const index = NAMES.findIndex((_, at) => found.groups?.[`n${at}`] !== undefined);
  return { end: found[0].length, role: NAMES[index]?.[0] ?? null };
};
