/** How much a text looks like English: short words against those of other languages, letters, known words, endings. */

import { inText, latinFirst } from '../../latin-first.ts';
import { byWord } from '../../text/by-word.ts';
import { verbClass } from './clause-verbs.ts';
import { MORE_VERBS } from './detection-lexicon.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const ENGLISH = set(
  'the a an of to and in for on with by our we our us is are be will from that this these those as at or it its not all more than into per each every their they you your i my me have has had was were can should would could new so but if when which who what how about within between through over under after before during least most no one two three first next year month week quarter end day time less least up out fewer better higher lower shorter longer faster slower stronger happier healthier cleaner clearer safer easier cheaper above below until since across among without against along because both either every except few many much near off only onto same several some there third half once twice again away back ahead around together toward towards',
);
/** German, Dutch, Swedish, Danish, Norwegian, Finnish, Estonian, French, Spanish, Italian, Portuguese, Polish. */
const FOREIGN = set(
  "der die das und ist nicht wir ein eine einen dem den des zu zum zur mit von für auf bis um im auch werden wird unser unsere durch pro bei als oder het een en van voor niet met dat deze wij onze ons naar tot te zijn wordt worden meer dan och att för det som en ett med på av vi är ska skall till från inte vår våra samt eller inom fyra timmar hos og til at vil skal fra ikke vores ja on ei nosta laske kasvata paranna hanki ole että tai kun joka jotka me meidän mennessä prosenttia vuoden loppuun sekä yli alle kanssa myös ning et kui meie oma on kuni aasta lõpuks protsenti või ka le la les des du un une et est pour dans sur avec par nous notre nos que qui au aux d'ici el los las una y es para con por en del que nuestro nuestra il lo gli di che per con nel della dei sono nostro os as um uma e é para com não em do da dos das nosso w ziel ziele kosten umsatz kunden mål tavoite eesmärk doel objectif objetivo obiettivo z na do się jest nie i oraz dla",
);
const SHARED = set('a as at by do i in is me on to was will so her et die per des en no pro all');
const KNOWN = set(
  'sales revenue churn customer customers user users team teams product quality cost costs growth rate page website site onboarding retention conversion support documentation docs blog post posts release launch plan report review meeting project projects program programme service services business market marketing brand community training data security performance test tests coverage code time score rating feedback survey people staff hire hires engineers developers leads budget process system platform app api tool tools feature features goal goals objective objectives result results key initiative weekly monthly daily quarterly annual half year zero double top best better great health weight book books marathon run course english certification exam strategy vision partner partners members volunteers events event students patients employee employees satisfaction engagement response resolution tickets incidents bugs defects issues uptime latency load reliability accessibility pipeline deployment deployments backlog roadmap status done track work working good first class excellence leader leadership culture communication knowledge mttr mttd oee kwh margin turnover yield compliance occupancy volunteer voluntary dogs school schools waste energy water hours minutes seconds days weeks months years euros dollars percent accuracy throughput session sessions crash crashes owner target baseline orders deals lead members checkout signups payments invoice invoices claims refunds returns scrap injuries falls infections clinic shifts turnover dso dpo ebitda nrr sku skus basket trial paid free lead changeover downtime tickets ticket bookings donors donations grants articles citations games goals points matches players juniors coaches pupils attendance classes',
);
/** Measures that have one name in every language. */
const EVERYWHERE = set('nps enps csat mrr arr okr okrs kpi kpis');
const ENDING =
  /(?:ing|tion|tions|ment|ments|ness|ity|ies|able|ible|ship|ful|less|ous|ance|ence|ed|ers|ly|ward|wards)$/u;

const WORD = latinFirst(/[\p{L}\p{M}'’]+/gu);

type Said = { readonly english: number; readonly foreign: number; readonly unknown: number };

const englishIn = (word: string): number => {
  if (EVERYWHERE.has(word)) return 0.3;
  if (ENGLISH.has(word)) return SHARED.has(word) ? 0.4 : 1;
  const known =
    !FOREIGN.has(word) &&
    /^[a-z'’]+$/u.test(word) &&
    (KNOWN.has(word) || MORE_VERBS.has(word) || verbClass(word) !== null);
  if (known) return 0.8;
  return /^[a-z]{5,}$/u.test(word) && ENDING.test(word) ? 0.3 : 0;
};

/** Null: nothing in it is foreign for sure. */
const foreignIn = (word: string): number | null => {
  if (FOREIGN.has(word)) return SHARED.has(word) || ENGLISH.has(word) ? 0.3 : 1;
  if (/[^a-z'’]/u.test(word)) return /[^\p{Script=Latin}'’]/u.test(word) ? 1.5 : 0.7;
  if (word.length >= 14 && !ENDING.test(word)) return 0.5;
  const looks =
    word.length >= 5 &&
    /(?:aa|ii|uu|ää|sch|ij|kk|oo[ln]i|ung|keit|heit|ade|elle|ista|minen|mine|ning|eren|ieren|igen|lich)$/u.test(word);
  return looks ? 0.5 : null;
};

const isUnknown = (word: string): boolean =>
  word.length >= 4 && !ENGLISH.has(word) && !KNOWN.has(word) && !ENDING.test(word) && verbClass(word) === null;

const read = byWord((word): Said => {
  const foreign = foreignIn(word);
  return {
    english: englishIn(word),
    foreign: foreign ?? 0,
    unknown: foreign === null && isUnknown(word) ? 1 : 0,
  };
});

/** 0 to 1; 0.5 where nothing speaks for or against. Looks at the first 4,000 characters. */
export const englishEvidence = (text: string): number => {
  const start = text.slice(0, 4000).toLowerCase();
  const words = start.match(inText(WORD, start)) ?? [];
  let english = 0;
  let foreign = 0;
  let unknown = 0;
  for (const word of words) {
    const said = read(word);
    english += said.english;
    foreign += said.foreign;
    unknown += said.unknown;
  }
  // A word that no list holds tells something beside others, and next to nothing where all are such words.
  foreign += unknown * (english + foreign > 0 ? Math.min(0.15, words.length / 40) : 0.03);
  return (english + 0.3) / (english + foreign + 0.6);
};
