/** Whose goals a heading or a label announces: "Yhtiön tavoitteet 2027", "Myyntitiimi", "Omat tavoitteet". */

import type { SaidLevel } from '../../types.ts';
import { firstFitting } from '../first-fitting.ts';
import { pattern } from './words.ts';

const GOALS =
  '(\\p{L}{0,12}-?tavoit(e|teet|teeni|teemme)|okr(t|:t)?|prioriteetit|painopisteet|päämäärä(t)?|avaintulokset)';
/** For when: nothing else may follow. */
const WHEN =
  '([\\s,:(–—-]{1,3}((vuodelle|vuonna|kaudelle|vuoden|ensi|tälle|tänä) ){0,2}(vuodelle|vuonna|vuosi|kaudelle|kvartaalille|neljännekselle|kevä(t|älle)|kesä(lle)?|syksy(lle)?|talv(i|elle)|\\p{L}{3,6}kuu(lle|ssa)?|[qh][1-4]|20\\d\\d(\\s?[/–-]\\s?\\d{2,4})?)\\)?){0,3}';
const KIND =
  '( (strategiset|strateginen|yhteiset|yhteinen|tärkeimmät|tärkein|keskeiset|keskeinen|omat|oma|vuosittaiset))?';
const BEFORE = '((20\\d\\d|[qh][1-4]) ){0,2}';

const COMPANY_OF =
  '(koko )?(yhtiön|yrityksen|konsernin|organisaation|firman|talon|kaupungin|kunnan|viraston|yhdistyksen|hyvinvointialueen)';
const COMPANY = '(yhtiö|yritys|konserni|organisaatio)';
const TEAM_OF =
  '(\\p{L}{2,20}n |\\p{Lu}[\\p{L}\\d&-]{1,20}[\\s-])?\\p{L}{0,16}-?(tiimin|osaston|yksikön|toimialan|jaoston)';
const TEAM = '(\\p{L}{2,20}n )?\\p{L}{0,16}-?(tiimi|osasto|yksikkö)';
const DEPARTMENT_OF =
  '(myynnin|markkinoinnin|tuotekehityksen|tuotannon|talouden|henkilöstön|hr:n|it:n|asiakaspalvelun|tuen|viestinnän|logistiikan|hallinnon|suunnittelun|tuotteen|oston|huollon)';

const whole = (source: string): RegExp => pattern(`^(${source})\\s*:?$`);
const goalsOf = (whose: string): string => `${BEFORE}${whose}${KIND} ${GOALS}( \\d{1,2})?${WHEN}`;

/** The first that fits. A team or the company may be all that is said. */
export const readLevel = firstFitting<SaidLevel>([
  ['company', whole(`${goalsOf(COMPANY_OF)}|${COMPANY}n?-?\\s?(taso(n)? )?${GOALS}${WHEN}|${COMPANY}(taso)?${WHEN}`)],
  ['team', whole(`${goalsOf(TEAM_OF)}|tiimi${GOALS}${WHEN}|${TEAM}(taso)?${WHEN}`)],
  [
    'own',
    whole(
      `(minun )?(omat?|henkilökohtai(set|nen)) (\\p{L}{2,15} )?${GOALS}${WHEN}|\\p{L}{0,15}tavoitteeni${WHEN}|henkilökohtaiset`,
    ),
  ],
  ['department', whole(goalsOf(`${DEPARTMENT_OF}( ja ${DEPARTMENT_OF})?`))],
]);
