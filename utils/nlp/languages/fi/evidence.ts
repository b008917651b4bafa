/** How much a text looks like Finnish: short words, endings, letters, the pack's own verbs; against its neighbours. */

import { byWord } from '../../text/by-word.ts';
import { latinFirst } from '../../latin-first.ts';
import { FUNCTION_WORDS, TIME_WORDS } from './function-words.ts';
import { METRIC } from './measure-nouns.ts';
import { formsOf } from './verbs.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const FINNISH: ReadonlySet<string> = new Set([
  ...FUNCTION_WORDS,
  ...TIME_WORDS,
  ...'tavoitteet avaintulos avaintulokset tulokset osa valmis valmiiksi parempi paras hyvä metriä kuntoon opi luo käy hae fiilis ylös alas läpi pois'.split(
    ' ',
  ),
]);
/** Estonian, Swedish, Danish, Norwegian, German, English, Hungarian. */
const FOREIGN = set(
  'nelja tunni tundi minutit päeva nädalat kuud aastat iga koos selle seda nende loome luua teha leida saata jooksen hoiame teenuse kvaliteeti tulu inimesi töötajat korraldada käivitame tulemus arvu välja viis neli uut enne avame suve öka minska anställa nytt hela kunder kund kui et ning oma meie kuni aasta protsenti protsendi suurendada vähendada klientide kliendi uue uute teeme ka mitte kahe saavutada kvartali kuu kuus nädala och att för det som en ett med av vi är ska inte hos til vil fra ikke der die das und ist wir ein eine den dem mit von auf bis um zu the a of to and in for with by our we is are be will from that this at or as it not all more per new nem az egy',
);
const ENDING =
  /(?:tt[uy]|stö|tuu|tyy|ttia|oja|[öe]jä|it[aä]|kin|[sl][st][aä]|ll[aäe]|ksi|[ns]en|tt[aä]|iin|een|mme|isesti|v[aä]sti|[td](?:aa|ää)n|uus|yys|uuden|yyden|v[aä]t|ns[aä]|jen|ien|iden|tävä|tava|aatio)$/u;
/** "maksurajapinnan"; English and Swedish end so in "-tion" alone. */
const LONG_GENITIVE = /^.{6,}(?<!i|s[hm])[aouyäö]n$/u;
const FRONT = /[äö]/u;
const ESTONIAN = /õ|ü|(?:mine|mist|mise|takse|sime|vad|dus|dust|duse|ks|ga|sse|ndada|ndame|atakse|le|st)$/u;
/** Letters and clusters that Finnish words do not have. */
const ALIEN = /^[bcdfgqwxz]|[bcfqwxzå]|(?<!n)g|dn|jd|kt|gt|gn|ndr|[^aeiouyäöntsr]$|[td]ele$/u;
/** "32:sta", "5 %:iin". */
const FIGURE_WITH_CASE = latinFirst(/[\p{N}%€]:(?:st[aä]|een|iin|aan|ään|ll[aä]|ss[aä]|lle|n)(?!\p{L})/gu);
/** "AT2:": a key result, as only Finnish numbers it. */
const NUMBERED = /(?<![\p{L}\d])AT\s?\d{1,2}:\s/gu;
/** Words of Finnish and of English. */
const EITHER = set('on he me no so');
/** "aaaa": nobody's word. */
const STUTTER = /(?<letter>\p{L})\k<letter>{2}/u;
/** Two words that look Finnish, where nothing is Finnish for sure. */
const LOOKS_ENOUGH = 0.6;
/** Few words say little: both sides are pulled towards the middle. */
const PRIOR = 0.2;

/** `shape`: what only looks like it; other languages have such words too. */
type Side = 'finnish' | 'foreign' | 'shape';
type Said = readonly [side: Side, much: number];
const NOTHING: Said = ['shape', 0];

const read = byWord((word): Said => {
  if (EITHER.has(word)) return ['shape', 0.3];
  if (FINNISH.has(word)) return ['finnish', 1];
  if (FOREIGN.has(word) || /[õüåßéøæčšž]/u.test(word)) return ['foreign', 1];
  if (word.length <= 3 || STUTTER.test(word)) return NOTHING;
  if (formsOf(word).length > 0 || (word.length > 5 && METRIC.test(word))) return ['finnish', 0.8];
  if (ENDING.test(word)) return ['finnish', word.length > 6 ? 0.7 : 0.4];
  if (ALIEN.test(word) || /(?:st|ks|ga|sse|vad|heten)$/u.test(word)) return ['foreign', 0.5];
  if (LONG_GENITIVE.test(word)) return ['finnish', 0.4];
  if (FRONT.test(word) && /(?:ää|öö|yy|äy|öy|yö|[aäeiouyö]n$|[aä]$)/u.test(word)) return ['finnish', 0.4];
  if (/(?:aa|uu|ii|ee|oo|uo|ie)/u.test(word) && /[aäeiouyön]$/u.test(word)) return ['shape', 0.3];
  if (ESTONIAN.test(word)) return ['foreign', 0.3];
  return /[bcfgqwxz]|(?:ing|tion|ment|ness|ung|heit|ande|arna|erna|ler)$/u.test(word) ? ['foreign', 0.4] : NOTHING;
});

/** 0 to 1; below 0.5 where nothing speaks for Finnish. Looks at the first 4,000 characters. */
export const finnishEvidence = (text: string): number => {
  const start = text.slice(0, 4000);
  const words =
    start
      .replace(NUMBERED, ' ')
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}]+/gu) ?? [];
  const sums = {
    finnish: (start.match(FIGURE_WITH_CASE)?.length ?? 0) + 0.2 * (start.match(NUMBERED)?.length ?? 0),
    foreign: 0,
    shape: 0,
  };
  for (const word of words) {
    const [side, much] = read(word);
    sums[side] += much;
  }
  const { finnish, foreign } = sums;
  const shape = finnish === 0 && sums.shape < LOOKS_ENOUGH ? 0 : sums.shape;
  return (finnish + shape + PRIOR * 0.45) / (finnish + shape + foreign + PRIOR);
};
