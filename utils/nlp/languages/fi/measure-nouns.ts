/** Nouns that measure, and results that people care for. */

import { nouns, type Nouns } from './noun-stems.ts';

const ACRONYMS = 'nps csat mrr arr dau mau';
const WAITING = '((?:vastaus|toimitus|odotus|jonotus|lataus|vaste)-?a(?:ik|j)[ao])';
const LEAVING = 'vaihtuvuus pysyvyys poistuma churn churni';
/** Measured and cared for. */
const BOTH = [
  ACRONYMS,
  WAITING,
  LEAVING,
  'myynti liikevaihto kannattavuus voitto kate/katte kustannus säästö tuotto tuotos konversio läpäisy tyytyväisyys sitoutuneisuus sitouteisuus tuottavuus työllisyys viihtyvyys luotettavuus poissaolo päästö (jäl(?:ki|ke(?!en)|je)) tapaturma onnettomuus valitus reklamaatio jono hävikki arvosana keskiarvo vienti keskikauppa mediaaniaika/mediaaniaja jäsenmäärä asukasluku/asukasluvu sähkölasku poikkeama (vel(?:k?[ao])) läpimenoaika/läpimenoaja',
];

/** Named measures of result. */
export const METRIC = nouns(
  ...BOTH,
  'kauppa roi ltv cac ces sla p95 kiintiö keskiostos keskiosto sykli liikenne/liikente tunnettuus näkyvyys kattavuus varmuus käytettävyys saatavuus tarkkuus osuus tiheys nopeus velkaisuus omavaraisuus poistus pyyntö palautus ((?<!paino|toimi|myynti)piste(?:e|i)?) palaute/palautte meno tulo tulos kassavirta kapasiteetti kulutus paino määrä arvo taso mittari kierto/kierro virhe keskeytys keskeys (prosen[tn](?:t[ie])?) (kulu(?!essa|ttua|va)) (käyttö(?!ön)) ((?<=\\p{L}{3})ast(?:e|ee|ei)) ((?:käsittely|perehdytys|rakennus|ratkaisu|kierto|palautumis|läpivienti|matka|keski|juoksu|ruutu|asetus|seisokki|vasteen|korjaus)-?a(?:ik|j)[ao])',
);

/** Results a business or a person cares for. */
export const OUTCOME = nouns(
  ...BOTH,
  'tyytyväinen lahjoitus tilaaja jälleenmyyjä tukipyyntö ensivaste (aktivointi\\p{L}*) rahoitus jaksaminen myöhästyminen (kiusaamis\\p{L}+) (taloudelli\\p{L}+) (kuluj?(?!u|essa|ttua|va)) ((?<!sovellus)kaup(?:an|paa|poja)) (laad) (haavoj) turvallisuus infektio hylky asiakkuus lipputulo saavutettavuus yksinäisyys asunnottomuus osallisuus hyvinvointi terveys laatu energia luonto ilmasto markkinaosuus (maine(?!n)) syrjäytyminen kiusaaminen hammashoito hoitotakuu terveydenhuolto ravinne/ravinte kohtaaminen ((?:vanhus|sosiaali|terveys|perhe)palvelu) nuorisotyö häiriö haavoittuvuus haava käyttökokemus vakaus/vakaude/vakaut kannattava hiilineutraali kierrätysaste kierrätys markkinajohtajuus tutkinto uusimisaste myyntiputki/myyntiputke (palautuk(?:se|si)) jäte/jätte hukka seisokki työttömyys polttoaine varaus vastuullisuus esteettömyys (asioin[tn][ie]) uimataito (tilauk(?:se|si)) toimitusvarmuus puhelu ((?<!va)hin[tn][ao]) kaatuminen hälytys keskeyttäminen kuormitus turvallinen (talou(?:s|de|te|tta)) ((?:laskutus|lääke)virhe(?:i|e)?) (\\p{L}*kulutu(?:s|kse|st)) (ilmasto\\p{L}{3,}) (ympäristö\\p{L}{3,})',
);

const SHARES = nouns(
  LEAVING,
  'konversio osuus kattavuus työllisyys poissaolo saatavuus ((?<=\\p{L}{3})prosen[tn](?:t[ie])?) ((?<=\\p{L}{3})ast(?:e|ee|ei)) ((?:myynti|käyttö)kat(?:e|tee|tei))',
);
/** "poissaoloja": counted one by one. */
const COUNTED = /j[aä]$/u;
/** Measures that are shares of a whole: percent of percent is ambiguous there. */
export const SHARE: Nouns = { test: (word) => SHARES.test(word) && !COUNTED.test(word) };
export const RETENTION = nouns(LEAVING, 'säilyttäminen');
export const UPTIME = nouns('saatavuus käyttökatko keskeytys');

/** What others decide. */
export const OTHERS = nouns(
  ACRONYMS,
  LEAVING,
  'asiakas/asiakkaa ((?<!pilotti)käyttäj(?:ä|i|ie)) tilaaja seuraaja kävijä jäsen/jäsene jäsenmäärä myynti liikevaihto tyytyväisyys osuus konversio tilaus liidi tuotto hakemus ((?<!\\p{L})ään(?:t?e?s?t?ä?)) voitto lataus yritys lahjoitus harrastaja osallistuja vieras/vieraa varaus reklamaatio keskiarvo työttömyys työllisyys (kaup(?:pa|an|poja)) asukasluku/asukasluvu',
);

/** "sairauspoissaoloprosentti", "kävijämäärä": of what there is so much. */
const COUNTED_BY = /(?<=\p{L}{4})(?:prosen[tn]|taajuu|määr[äi]|osuu|indeks|lu[kv]u(?!n))\p{L}*$/u;
export const countedIn = (word: string): string => word.replace(COUNTED_BY, '');
