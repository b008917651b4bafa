/** Numbers in words, in their cases, and figures with their endings. */

import { firstFitting } from '../first-fitting.ts';
import { anyOf } from './words.ts';

export type Case =
  'nominative' | 'genitive' | 'partitive' | 'elative' | 'illative' | 'adessive' | 'inessive' | 'allative' | 'other';
type Forms = readonly (readonly [Case, string])[];
type Numeral = { readonly value: number; readonly case: Case };

/** Nominative, the stem of most cases, partitive and illative. */
const SIMPLE: Readonly<Record<number, string>> = {
  0: 'nolla nolla nollaa nollaan',
  1: 'yksi yhde yhtä yhteen',
  2: 'kaksi kahde kahta kahteen',
  3: 'kolme kolme kolmea kolmeen',
  4: 'neljä neljä neljää neljään',
  5: 'viisi viide viittä viiteen',
  6: 'kuusi kuude kuutta kuuteen',
  7: 'seitsemän seitsemä seitsemää seitsemään',
  8: 'kahdeksan kahdeksa kahdeksaa kahdeksaan',
  9: 'yhdeksän yhdeksä yhdeksää yhdeksään',
  10: 'kymmenen kymmene kymmentä kymmeneen',
  12: 'tusina tusina tusinaa tusinaan',
  100: 'sata sada sataa sataan',
  1000: 'tuhat tuhanne tuhatta tuhanteen',
  1000000: 'miljoona miljoona miljoonaa miljoonaan',
};
const ENDINGS: Forms = [
  ['genitive', 'n'],
  ['inessive', 'ssa'],
  ['elative', 'sta'],
  ['adessive', 'lla'],
  ['allative', 'lle'],
  ['other', 'lta'],
  ['other', 'na'],
  ['other', 'ksi'],
];

const formsOf = (row: string): Forms => {
  const [nominative = '', stem = '', partitive = '', illative = ''] = row.split(' ');
  const back = /[aou]/u.test(stem.slice(-6));
  return [
    ['nominative', nominative],
    ['partitive', partitive],
    ['illative', illative],
    ...ENDINGS.map(([name, ending]) => [name, stem + (back ? ending : ending.replace('a', 'ä'))] as const),
  ];
};

const WORDS = new Map<string, Numeral>([
  ...'yks kaks kolme neljä viis kuus seittemän kaheksan yheksän'
    .split(' ')
    .map((spoken, at) => [spoken, { value: at + 1, case: 'nominative' }] as const),
  ['puoli', { value: 0.5, case: 'nominative' }],
  ['puolen', { value: 0.5, case: 'genitive' }],
  ['puolessa', { value: 0.5, case: 'inessive' }],
  ['pari', { value: 2, case: 'nominative' }],
  ['paria', { value: 2, case: 'partitive' }],
  ['parin', { value: 2, case: 'genitive' }],
  ['parissa', { value: 2, case: 'inessive' }],
  ['kahessa', { value: 2, case: 'inessive' }],
]);
const put = (value: number, forms: Forms): void =>
  forms.forEach(([name, form]) => WORDS.set(form, { value, case: name }));

const simple = Object.entries(SIMPLE).map(([value, row]) => [Number(value), formsOf(row)] as const);
for (const [value, forms] of simple) put(value, forms);
const SIMPLE_WORDS = [...WORDS.keys()];

/** "kaksikymmentä", "kahdessakymmenessä": both parts are inflected, but for the nominative. */
const MULTIPLIED = [
  ...simple.filter(([value]) => value === 10 || value === 100 || value === 1000),
  // As it is spoken: "kuuteenkymppiin".
  [10, formsOf('kymppi kympi kymppiä kymppiin')] as const,
];
for (const [value, forms] of simple.slice(1, 10)) {
  put(
    value + 10,
    forms.map(([name, form]) => [name, `${form}toista`]),
  );
  for (const [times, parts] of MULTIPLIED)
    put(
      value * times,
      forms.map(([name, form], at) => [name, form + (parts[at || 1]?.[1] ?? '')]),
    );
}

/** In: a word in lower case. Out: the number that it is and the case that it stands in, or null. */
export const numberWord = (word: string): Numeral | null => WORDS.get(word) ?? null;

const SECOND_PARTS = anyOf(['toista', ...MULTIPLIED.flatMap(([, forms]) => forms.map(([, form]) => form))]);
/** What may be a number in words; `numberWord` knows. */
export const NUMBER_WORDS = `(?:${anyOf(SIMPLE_WORDS)})(?:${SECOND_PARTS})?`;
/** Those that are made of one part. */
export const numerals: readonly string[] = SIMPLE_WORDS;

/** The case that an ending shows, of a figure ("32:sta") or of its unit ("prosentista"). */
const shown = firstFitting<Case>([
  ['elative', /st[aä]$/u],
  ['adessive', /ll[aä]$/u],
  ['allative', /lle$/u],
  ['inessive', /ss[aä]$/u],
  ['illative', /(?:een|iin|hin|aan|ään|oon|öön|uun)$/u],
  ['genitive', /n$/u],
  ['partitive', /[aä]$/u],
]);
export const caseOf = (ending: string): Case => shown(ending) ?? 'nominative';

/** "3 000", "4,2", "1.5". */
export const FIGURE = '\\d{1,3}(?:[ \\u00a0\\u202f]\\d{3})+(?:,\\d+)?|\\d{1,3}(?:,\\d{3})+(?!\\d)|\\d+(?:[.,]\\d+)?';
export const figure = (text: string): number =>
  Number(
    /^\d{1,3}(?:,\d{3})+$/u.test(text)
      ? text.replace(/,/gu, '')
      : text.replace(/[\s\u00a0\u202f]/gu, '').replace(',', '.'),
  );
