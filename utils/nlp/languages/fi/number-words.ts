/** Numbers in words, in their cases, and figures with their endings. */

const STEMS: readonly (readonly [
  value: number,
  nominative: string,
  stem: string,
  partitive: string,
  illative: string,
])[] = [
  [0, 'nolla', 'nolla', 'nollaa', 'nollaan'],
  [1, 'yksi', 'yhde', 'yhtä', 'yhteen'],
  [2, 'kaksi', 'kahde', 'kahta', 'kahteen'],
  [3, 'kolme', 'kolme', 'kolmea', 'kolmeen'],
  [4, 'neljä', 'neljä', 'neljää', 'neljään'],
  [5, 'viisi', 'viide', 'viittä', 'viiteen'],
  [6, 'kuusi', 'kuude', 'kuutta', 'kuuteen'],
  [7, 'seitsemän', 'seitsemä', 'seitsemää', 'seitsemään'],
  [8, 'kahdeksan', 'kahdeksa', 'kahdeksaa', 'kahdeksaan'],
  [9, 'yhdeksän', 'yhdeksä', 'yhdeksää', 'yhdeksään'],
  [10, 'kymmenen', 'kymmene', 'kymmentä', 'kymmeneen'],
  [12, 'kaksitoista', 'kahdetoista', 'kahtatoista', 'kahteentoista'],
  [15, 'viisitoista', 'viidentoista', 'viittätoista', 'viiteentoista'],
  [20, 'kaksikymmentä', 'kahdenkymmene', 'kahtakymmentä', 'kahteenkymmeneen'],
  [30, 'kolmekymmentä', 'kolmenkymmene', 'kolmeakymmentä', 'kolmeenkymmeneen'],
  [50, 'viisikymmentä', 'viidenkymmene', 'viittäkymmentä', 'viiteenkymmeneen'],
  [100, 'sata', 'sada', 'sataa', 'sataan'],
  [200, 'kaksisataa', 'kahdensada', 'kahtasataa', 'kahteensataan'],
  [1000, 'tuhat', 'tuhanne', 'tuhatta', 'tuhanteen'],
  [1_000_000, 'miljoona', 'miljoona', 'miljoonaa', 'miljoonaan'],
];

export type Case =
  'nominative' | 'genitive' | 'partitive' | 'elative' | 'illative' | 'adessive' | 'inessive' | 'allative' | 'other';

const CASES: readonly (readonly [Case, string])[] = [
  ['genitive', 'n'],
  ['inessive', 'ssa'],
  ['elative', 'sta'],
  ['adessive', 'lla'],
  ['allative', 'lle'],
  ['other', 'lta'],
  ['other', 'na'],
  ['other', 'ksi'],
];

const WORDS = new Map<string, { readonly value: number; readonly case: Case }>();
const put = (form: string, value: number, grammatical: Case): void => {
  if (!WORDS.has(form)) WORDS.set(form, { value, case: grammatical });
};
for (const [value, nominative, stem, partitive, illative] of STEMS) {
  put(nominative, value, 'nominative');
  put(partitive, value, 'partitive');
  put(illative, value, 'illative');
  const front = !/[aou]/u.test(stem.slice(-6));
  for (const [grammatical, ending] of CASES) {
    put(stem + ending, value, grammatical);
    if (front) put(stem + ending.replace(/a/gu, 'ä'), value, grammatical);
  }
}
for (const [form, value, grammatical] of [
  ['puolen', 0.5, 'genitive'],
  ['puolessa', 0.5, 'inessive'],
  ['pari', 2, 'nominative'],
  ['paria', 2, 'partitive'],
  ['parin', 2, 'genitive'],
  ['parissa', 2, 'inessive'],
  ['sadasta', 100, 'elative'],
  ['tusina', 12, 'nominative'],
] as const)
  put(form, value, grammatical);

export const numberWord = (word: string): { readonly value: number; readonly case: Case } | null =>
  WORDS.get(word) ?? null;
export const NUMBER_WORDS = [...WORDS.keys()].toSorted((a, b) => b.length - a.length).join('|');

/** The case that an ending shows, of a figure ("32:sta") or of its unit ("prosentista"). */
export const caseOf = (ending: string): Case => {
  if (/st[aä]$/u.test(ending)) return 'elative';
  if (/ll[aä]$/u.test(ending)) return 'adessive';
  if (ending.endsWith('lle')) return 'allative';
  if (/ss[aä]$/u.test(ending)) return 'inessive';
  if (/(?:een|iin|hin|aan|ään|oon|öön|uun)$/u.test(ending)) return 'illative';
  if (ending.endsWith('n')) return 'genitive';
  return /[aä]$/u.test(ending) ? 'partitive' : 'nominative';
};

/** "3 000", "4,2", "1.5". */
export const FIGURE = '\\d{1,3}(?:[ \\u00a0\\u202f]\\d{3})+(?:,\\d+)?|\\d{1,3}(?:,\\d{3})+(?!\\d)|\\d+(?:[.,]\\d+)?';
export const figure = (text: string): number =>
  Number(
    /^\d{1,3}(?:,\d{3})+$/u.test(text)
      ? text.replace(/,/gu, '')
      : text.replace(/[\s\u00a0\u202f]/gu, '').replace(',', '.'),
  );
