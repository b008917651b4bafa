/** Whose goals a heading or a label announces: "Yhtiön tavoitteet 2027", "Myyntitiimi", "Omat tavoitteet". */

import { latinFirst } from '../../latin-first.ts';
import type { SaidLevel } from '../../types.ts';
import { firstFitting } from '../first-fitting.ts';

const GOALS =
  '(?:\\p{L}{0,12}-?tavoit(?:e|teet|teeni|teemme)|okr(?:t|:t)?|prioriteetit|painopisteet|päämäärä(?:t)?|avaintulokset)';
/** For when: nothing else may follow. */
const WHEN =
  '(?:[\\s,:(–—-]{1,3}(?:(?:vuodelle|vuonna|kaudelle|vuoden|ensi|tälle|tänä)\\s){0,2}(?:vuodelle|vuonna|vuosi|kaudelle|kvartaalille|neljännekselle|kevä(?:t|älle)|kesä(?:lle)?|syksy(?:lle)?|talv(?:i|elle)|\\p{L}{3,6}kuu(?:lle|ssa)?|[qh][1-4]|20\\d\\d(?:\\s?[/–-]\\s?\\d{2,4})?)\\)?){0,3}';
const KIND =
  '(?:\\s(?:strategiset|strateginen|yhteiset|yhteinen|tärkeimmät|tärkein|keskeiset|keskeinen|omat|oma|vuosittaiset))?';
const BEFORE = '(?:(?:20\\d\\d|[qh][1-4])\\s){0,2}';

const COMPANY_OF =
  '(?:koko\\s)?(?:yhtiön|yrityksen|konsernin|organisaation|firman|talon|kaupungin|kunnan|viraston|yhdistyksen|hyvinvointialueen)';
const COMPANY = '(?:yhtiö|yritys|konserni|organisaatio)';
const TEAM_OF =
  '(?:\\p{L}{2,20}n\\s|\\p{Lu}[\\p{L}\\d&-]{1,20}[\\s-])?\\p{L}{0,16}-?(?:tiimin|osaston|yksikön|toimialan|jaoston)';
const TEAM = '(?:\\p{L}{2,20}n\\s)?\\p{L}{0,16}-?(?:tiimi|osasto|yksikkö)';
const DEPARTMENT_OF =
  '(?:myynnin|markkinoinnin|tuotekehityksen|tuotannon|talouden|henkilöstön|hr:n|it:n|asiakaspalvelun|tuen|viestinnän|logistiikan|hallinnon|suunnittelun|tuotteen|oston|huollon)';

const whole = (pattern: string): RegExp => latinFirst(`^(?:${pattern})\\s*:?$`, 'iu');
const goalsOf = (whose: string): string => `${BEFORE}${whose}${KIND}\\s${GOALS}(?:\\s\\d{1,2})?${WHEN}`;

/** The first that fits. A team or the company may be all that is said. */
export const readLevel = firstFitting<SaidLevel>([
  [
    'company',
    whole(`${goalsOf(COMPANY_OF)}|${COMPANY}n?-?\\s?(?:taso(?:n)?\\s)?${GOALS}${WHEN}|${COMPANY}(?:taso)?${WHEN}`),
  ],
  ['team', whole(`${goalsOf(TEAM_OF)}|tiimi${GOALS}${WHEN}|${TEAM}(?:taso)?${WHEN}`)],
  [
    'own',
    whole(
      `(?:minun\\s)?(?:omat?|henkilökohtai(?:set|nen))\\s(?:\\p{L}{2,15}\\s)?${GOALS}${WHEN}|\\p{L}{0,15}tavoitteeni${WHEN}|henkilökohtaiset`,
    ),
  ],
  ['department', whole(goalsOf(`${DEPARTMENT_OF}(?:\\sja\\s${DEPARTMENT_OF})?`))],
]);
