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

/** The stems that endings are added to. */
type Stems = {
  readonly strong: string;
  readonly weak: string;
  readonly passive: string;
  readonly past: string;
  readonly weakPast: string;
  readonly active: string;
  readonly done: string;
  readonly conditional: string;
};

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

/** luoda, saada, rekrytoida */
const typeTwo = (infinitive: string, u: string): Stems => {
  const stem = infinitive.slice(0, -2);
  const past = PAST_OF[infinitive] ?? stem;
  const conditional = stem.endsWith('oi') ? `${stem.slice(0, -1)}isi` : `${past}si`;
  return {
    strong: stem,
    weak: stem,
    passive: `${stem}d`,
    past,
    weakPast: past,
    active: `${stem}n${u}t`,
    done: `${stem}t${u}`,
    conditional,
  };
};

/** julkaista, mennä; haastatella, of which the strong stem is haastattele */
const typeThree = (infinitive: string, given: string | undefined, u: string): Stems => {
  const base = infinitive.slice(0, -2);
  const strong = given ?? `${base.replace(/(?<=[aeiouyäö])tel$/u, 'ttel')}e`;
  const past = `${strong.slice(0, -1)}i`;
  const sibilant = /st[aä]$/u.test(infinitive);
  return {
    strong,
    weak: strong,
    passive: infinitive.slice(0, -1),
    past,
    weakPast: past,
    active: sibilant ? `${base}s${u}t` : `${base}${infinitive.slice(-2, -1)}${u}t`,
    done: `${base}t${u}`,
    conditional: `${past}si`,
  };
};

/** valita */
const typeFive = (infinitive: string, u: string): Stems => {
  const base = infinitive.slice(0, -2);
  return {
    strong: `${base}tse`,
    weak: `${base}tse`,
    passive: infinitive.slice(0, -1),
    past: `${base}tsi`,
    weakPast: `${base}tsi`,
    active: `${base}nn${u}t`,
    done: `${base}tt${u}`,
    conditional: `${base}tsisi`,
  };
};

/** lisätä, vähetä/vähene */
const typeFour = (infinitive: string, given: string | undefined, u: string): Stems => {
  const base = infinitive.slice(0, -2);
  const strong = given ?? base + infinitive.slice(-1);
  const past = strong.endsWith('ne') ? `${strong.slice(0, -1)}i` : `${strong.replace(/[aä]$/u, '')}si`;
  const long = /(?<vowel>.)\k<vowel>$/u.test(strong);
  const conditional = strong.endsWith('ne') ? `${past}si` : `${long ? strong.slice(0, -1) : strong}isi`;
  return {
    strong,
    weak: strong,
    passive: infinitive.slice(0, -1),
    past,
    weakPast: past,
    active: `${base}nn${u}t`,
    done: `${base}tt${u}`,
    conditional,
  };
};

/** kasvattaa, laatia, lukea/luke/lue */
const typeOne = (
  infinitive: string,
  strongGiven: string | undefined,
  weakGiven: string | undefined,
  u: string,
): Stems => {
  const strong = strongGiven ?? infinitive.slice(0, -1);
  const weak = weakGiven ?? weaken(strong);
  const syllables = strong.match(/[aeiouyäö]+/gu)?.length ?? 0;
  const rounds = syllables === 2 && strong.endsWith('a') && /^[^aeiouyäö]*[aei]/u.test(strong);
  const pastOf = (stem: string): string => {
    if (rounds) return `${stem.slice(0, -1)}oi`;
    if (/(?:[nlr]|[aeiouyäö]{2})t[aä]$/u.test(strong)) return strong.replace(/t[aä]$/u, 'si');
    return /[aäei]$/u.test(stem) ? `${stem.slice(0, -1)}i` : `${stem}i`;
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
    conditional: /[ei]$/u.test(strong) ? `${strong.slice(0, -1)}isi` : `${strong}isi`,
  };
};

const stemsOf = (infinitive: string, strong: string | undefined, weak: string | undefined, u: string): Stems => {
  if (infinitive === 'tehdä')
    return {
      strong: 'teke',
      weak: 'tee',
      passive: 'tehd',
      past: 'teki',
      weakPast: 'tei',
      active: 'tehnyt',
      done: 'tehty',
      conditional: 'tekisi',
    };
  if (/[aeiouyäö]d[aä]$/u.test(infinitive)) return typeTwo(infinitive, u);
  if (/(?:ll|nn|rr|st)[aä]$/u.test(infinitive)) return typeThree(infinitive, strong, u);
  if (/it[aä]$/u.test(infinitive) && strong === undefined) return typeFive(infinitive, u);
  if (/[aäoöuye]t[aä]$/u.test(infinitive)) return typeFour(infinitive, strong, u);
  return typeOne(infinitive, strong, weak, u);
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
  const { strong, weak, passive, past, weakPast, active, done, conditional } = stems;
  const last = strong.slice(-1);
  const long = /(?<vowel>.)\k<vowel>$/u.test(strong) || /[aeiouyäö]d[aä]$/u.test(infinitive);
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
