/**
 * Finnish verb forms, generated. A verb is given as its infinitive, or `infinitive/strong` where the strong stem can't be
 * told from it (vähetä/vähene, mitata/mittaa), or `infinitive/strong/weak`.
 */

import { weaken } from './gradation.ts';

export type Feature =
  | 'infinitive'
  | 'first'
  | 'first-plural'
  | 'passive'
  | 'imperative'
  | 'third'
  | 'third-plural'
  | 'nominal'
  | 'means'
  | 'ma-illative'
  | 'necessive'
  | 'past'
  | 'participle'
  | 'conditional'
  | 'final';

export type Form = readonly [form: string, feature: Feature];

/** The stems that endings are added to; the weak ones where they differ from the strong. */
type Stems = {
  readonly strong: string;
  readonly weak?: string;
  readonly passive: string;
  readonly past: string;
  readonly weakPast?: string;
  readonly active: string;
  readonly done: string;
  readonly conditional: string;
};
type Given = string | undefined;

const PAST_OF: Readonly<Record<string, string>> = {
  saada: 'sai',
  myydä: 'myi',
  tuoda: 'toi',
  viedä: 'vei',
  luoda: 'loi',
  juoda: 'joi',
  syödä: 'söi',
  jäädä: 'jäi',
  käydä: 'kävi',
};
const LONG = /(?<vowel>.)\k<vowel>$/u;

/** luoda, saada, rekrytoida */
const afterVowels = (infinitive: string, u: string): Stems => {
  const strong = infinitive.slice(0, -2);
  const past = PAST_OF[infinitive] ?? strong;
  return {
    strong,
    passive: `${strong}d`,
    past,
    active: `${strong}n${u}t`,
    done: `${strong}t${u}`,
    conditional: strong.endsWith('oi') ? `${strong.slice(0, -1)}isi` : `${past}si`,
  };
};

/** The strong stem where it is not given: julkaise, haastattele; valitse; lisää. */
const strongOf = (infinitive: string, base: string): string => {
  if (AFTER_CONSONANT.test(infinitive)) return `${base.replace(/(?<=[aeiouyäö])tel$/u, 'ttel')}e`;
  return base.endsWith('i') ? `${base}tse` : base + infinitive.slice(-1);
};
const AFTER_CONSONANT = /(?:ll|nn|rr|st)[aä]$/u;

/** julkaista, haastatella, mennä; valita; lisätä, vähetä/vähene */
const shortened = (infinitive: string, given: Given, u: string): Stems => {
  const base = infinitive.slice(0, -2);
  const strong = given ?? strongOf(infinitive, base);
  const consonant = infinitive.slice(-2, -1).replace('t', 's');
  const [n, t] = AFTER_CONSONANT.test(infinitive) ? [consonant, 't'] : ['nn', 'tt'];
  const past = strong.endsWith('e') ? `${strong.slice(0, -1)}i` : `${strong.replace(/[aä]$/u, '')}si`;
  const conditional = strong.endsWith('e') ? `${past}si` : `${LONG.test(strong) ? strong.slice(0, -1) : strong}isi`;
  return {
    strong,
    passive: infinitive.slice(0, -1),
    past,
    active: `${base}${n}${u}t`,
    done: `${base}${t}${u}`,
    conditional,
  };
};

/** kasvattaa, laatia, lukea, sulkea/sulke/sulje */
const graded = (infinitive: string, strongGiven: Given, weakGiven: Given, u: string): Stems => {
  const strong = strongGiven ?? infinitive.slice(0, -1);
  const weak = weakGiven ?? weaken(strong);
  const syllables = strong.match(/[aeiouyäö]+/gu)?.length ?? 0;
  const rounds = syllables === 2 && /^[^aeiouyäö]*[aei].*a$/u.test(strong);
  const pastOf = (stem: string): string => {
    if (rounds) return `${stem.slice(0, -1)}oi`;
    if (/(?:[nlr]|[aeiouyäö]{2})t[aä]$/u.test(strong)) return strong.replace(/t[aä]$/u, 'si');
    return `${stem.replace(/[aäei]$/u, '')}i`;
  };
  const passive = `${weak.replace(/[aä]$/u, 'e')}t`;
  return {
    strong,
    weak,
    passive,
    past: pastOf(strong),
    weakPast: pastOf(weak),
    active: `${strong}n${u}t`,
    done: `${passive}t${u}`,
    conditional: `${strong.replace(/[ei]$/u, '')}isi`,
  };
};

const IRREGULAR: Stems = {
  strong: 'teke',
  weak: 'tee',
  passive: 'tehd',
  past: 'teki',
  weakPast: 'tei',
  active: 'tehnyt',
  done: 'tehty',
  conditional: 'tekisi',
};

const stemsOf = (infinitive: string, strong: Given, weak: Given, u: string): Stems => {
  if (infinitive === 'tehdä') return IRREGULAR;
  if (/[aeiouyäö]d[aä]$/u.test(infinitive)) return afterVowels(infinitive, u);
  return AFTER_CONSONANT.test(infinitive) || /[aäoöuyei]t[aä]$/u.test(infinitive)
    ? shortened(infinitive, strong, u)
    : graded(infinitive, strong, weak, u);
};

/** What stands before -tava, -tiin and -ttu. */
const passiveMark = (passive: string): string => {
  if (passive === 'tehd') return 'teht';
  if (passive.endsWith('d')) return `${passive.slice(0, -1)}t`;
  if (/(?:ll|nn|rr)$/u.test(passive)) return `${passive.slice(0, -1)}t`;
  if (passive.endsWith('st')) return passive;
  return `${passive}t`;
};

const NOMINAL_CASES = ['nen', 'sen', 'sta', 'seen', 'sessa', 'sella', 'sesta', 'set', 'sia', 'sten', 'sena'];

/** In: a verb. Out: its forms with what each one says, without doubles. */
export const conjugate = (verb: string): readonly Form[] => {
  const [infinitive = '', strongGiven, weakGiven] = verb.split('/');
  const a = infinitive.endsWith('a') ? 'a' : 'ä';
  const u = a === 'a' ? 'u' : 'y';
  const harmonic = (ending: string): string => (a === 'a' ? ending : ending.replace(/a/gu, 'ä'));
  const stems = stemsOf(infinitive, strongGiven, weakGiven, u);
  const { strong, weak = strong, passive, past, weakPast = past, active, done, conditional } = stems;
  const last = strong.slice(-1);
  const long = LONG.test(strong) || /[aeiouyäö]d[aä]$/u.test(infinitive);
  const mark = passiveMark(passive);
  const forms: Form[] = [
    [infinitive, 'infinitive'],
    [`${weak}n`, 'first'],
    [`${weak}mme`, 'first-plural'],
    [`${passive}${a}${a}n`, 'passive'],
    [weak, 'imperative'],
    [long ? strong : strong + last, 'third'],
    [`${strong}v${a}t`, 'third-plural'],
    ...NOMINAL_CASES.map((ending): Form => [`${strong}mi${harmonic(ending)}`, 'nominal']),
    [`${strong}m${a}ll${a}`, 'means'],
    [`${strong}m${a}${a}n`, 'ma-illative'],
    [`${mark}${a}v${a}`, 'necessive'],
    [`${weakPast}n`, 'past'],
    [`${weakPast}mme`, 'past'],
    [past, 'past'],
    [`${past}v${a}t`, 'past'],
    [`${mark}iin`, 'past'],
    [done, 'participle'],
    [active, 'participle'],
    [active.replace(/[uy]t$/u, 'eet'), 'participle'],
    [conditional, 'conditional'],
    [`${conditional}mme`, 'conditional'],
    [`${conditional}n`, 'conditional'],
    ...['ni', 'mme', harmonic('nsa'), 'en'].map((person): Form => [`${infinitive}kse${person}`, 'final']),
  ];
  const seen = new Set<string>();
  return forms.filter(([form, feature]) => {
    // "On" and "ovat" join words and do nothing; who looks for them looks for the words.
    if (infinitive === 'olla' && (feature === 'third' || feature === 'third-plural')) return false;
    const key = `${form} ${feature}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
};
