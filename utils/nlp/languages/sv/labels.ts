/** Labels at the start of a line: "Mål:", "Nyckelresultat 2 –", "KR1:". */

import { labelReader, roleGroups } from '../../text/label-reader.ts';

const NAMES = roleGroups({
  key_result: 'nyckelresultat|krs?|key\\s?results?',
  objective: 'övergripande\\s+mål|mål|målsättning|objective',
  goal: 'delmål|mitt\\s+mål|vårt\\s+mål|löfte',
  initiative: 'åtgärd|aktivitet|initiativ|projekt|uppgift',
});

export const readLabel = labelReader([
  {
    source: `^\\s*${NAMES}(?:\\s?#?\\d{1,3})?\\s*(?::(?=\\s|$)|[–—](?=\\s)|-(?=\\s))\\s*`,
    flags: 'iu',
  },
]);
