/** What a table column holds, by its heading. */

type Column = 'goal' | 'baseline' | 'target' | 'unit' | 'owner' | 'due' | 'why' | 'status' | null;
const COLUMNS: readonly (readonly [Column, RegExp])[] = [
  ['baseline', /^(?:lähtötaso|lähtöarvo|nykytila|nykytaso|nyt|alkutilanne)/iu],
  ['target', /^(?:tavoitetaso|tavoitearvo|mittaritavoite|tavoiteltu|target)/iu],
  ['goal', /^(?:tavoit(?:e|teet)|avaintulo|päämäärä|toimenpide|tehtävä|objective|key\s?result|mitä)/iu],
  ['unit', /^(?:yksikkö|mittayksikkö)/iu],
  ['owner', /^(?:vastuu|omistaja|vastaava|kuka|tekijä)/iu],
  ['due', /^(?:määräaika|aikataulu|valmis|milloin|takaraja|deadline|mennessä|pvm|päivämäärä)/iu],
  ['why', /^(?:miksi|perustelu|tarkoitus|hyöty|vaikutus)/iu],
  ['status', /^(?:status|tila(?:nne)?$|toteutuma|edistyminen|arvio)/iu],
];

export const readColumn = (text: string): Column =>
  COLUMNS.find(([, pattern]) => pattern.test(text.trim()))?.[0] ?? null;
