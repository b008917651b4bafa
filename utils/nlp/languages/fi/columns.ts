/** What a table column holds, by its heading. */

import type { ColumnKind } from '../../types.ts';
import { firstFitting } from '../first-fitting.ts';

const columnOf = firstFitting<ColumnKind>([
  ['serves', /^(?:ylätavoite|päätavoite|emotavoite|tukee|palvelee|yläkohde|ylätason)/iu],
  ['baseline', /^(?:lähtötaso|lähtöarvo|nykytila|nykytaso|nyt|alkutilanne)/iu],
  ['target', /^(?:tavoitetaso|tavoitearvo|mittaritavoite|tavoiteltu|target)/iu],
  ['goal', /^(?:tavoit(?:e|teet)|avaintulo|päämäärä|toimenpide|tehtävä|objective|key\s?result|mitä)/iu],
  ['how', /^(?:miten|keino|toimintatapa|menetelmä|ensiaskel|ensimmäinen\s+askel)/iu],
  ['measure', /^(?:mittari|mittaus|tunnusluku|indikaattori|mitataan)/iu],
  ['unit', /^(?:yksikkö|mittayksikkö)/iu],
  ['owner', /^(?:vastuu|omistaja|vastaava|kuka|tekijä)/iu],
  ['due', /^(?:määräaika|aikataulu|valmis|milloin|takaraja|deadline|mennessä|pvm|päivämäärä)/iu],
  ['why', /^(?:miksi|perustelu|tarkoitus|hyöty|vaikutus)/iu],
  ['status', /^(?:status|tila(?:nne)?$|toteutuma|edistyminen|arvio)/iu],
]);

export const readColumn = (text: string): ColumnKind | null => columnOf(text.trim());

const STATUS =
  /^(?:aikataulussa|myöhässä|kesken|käynnissä|valmis|tehty|riskissä|aloitettu|aloittamatta|ei\s+aloitettu|keskeytetty|peruttu|saavutettu|vihreä|keltainen|punainen)$/iu;

export const readStatus = (text: string): boolean => STATUS.test(text);
