/** Labels at the start of a line: "Tavoite:", "Avaintulos 2 –", "AT1:". They set the role and are not part of the goal. */

import { labelReader, roleGroups } from '../../text/label-reader.ts';

const NAMES = roleGroups({
  key_result:
    'avaintulo(?:s|kset)|tärkei(?:n|mmät)\\s+tulo(?:s|kset)|keskei(?:nen|set)\\s+tulo(?:s|kset)|mittari|krs?|key\\s?results?',
  objective:
    'päätavoite|päämäärä|objective|strateginen\\s+tavoite|(?:okr-)?tavoite(?=\\s*(?:\\d\\s*)?[:–(-])|okr|teema|visio',
  goal: 'osatavoite|välitavoite|(?:oma|henkilökohtainen|oppimis|kehitys|vuosi|kuukausi)-?\\s?tavoite|tavoitteeni|tavoitteemme|tavoitteet|lupaus',
  initiative: 'toimenpi(?:de|teet)|hanke|projekti|tehtävä|aloite|virstanpylväs|seuraavaksi',
});
/**
 * Whose it is: "Tiimin", "Myynnin ja tuen yhteinen", "Oma". A season is left in the goal, which may have no other time;
 * whose task, project or theme it is tells what somebody is there for, and no goal.
 */
const WHOSE =
  '(?:(?:(?!(?:kevää|kesä|syksy|talve|vuode|\\p{L}+kuu)n\\s)\\p{L}[\\p{L}\\d:-]{1,30}n\\s+(?:ja\\s+)?){1,3}|omat?\\s+)(?!hanke|projekti|tehtävä|teema)';
const NAMED = `^\\s*(?:${WHOSE})??${NAMES}(?:\\s*#?\\d{1,3}(?:\\.\\d{1,3}){0,2})?(?:\\s*\\([^)]{1,24}\\))?\\s*(?::(?=\\s|$)|[–—]|-(?=\\s))\\s*`;

const LETTERS = roleGroups({ key_result: 'KR|AT|Avaintulos', objective: 'O|T|Tavoite' });
const NUMBERED = `^\\s*${LETTERS}[\\s#-]?\\d{1,2}(?:\\.\\d{1,2}){0,2}\\s*(?::|[.)]|\\s?[–—-](?=\\s)|(?=\\s\\p{Lu}))\\s*`;
/** "AT2 90 % …": no other word begins like this. What follows may not make it the subject of a report. */
const BARE =
  '^\\s*(?<key_result>KR|AT)[\\s#-]?\\d{1,2}(?:\\.\\d{1,2}){0,2}\\s+(?=[\\p{L}\\d€<>≥≤+])(?!(?:on|ovat|oli|ei|eivät|ja|tai|etenee|onnistui|toteutui)(?!\\p{L}))';

export const readLabel = labelReader([
  { source: NAMED, flags: 'iu' },
  { source: NUMBERED, flags: 'u' },
  { source: BARE, flags: 'u' },
]);
