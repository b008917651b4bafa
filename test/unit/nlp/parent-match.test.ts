import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { en } from '../../../utils/nlp/languages/en/index.ts';
import { fi } from '../../../utils/nlp/languages/fi/index.ts';
import { isTheme, matchParent } from '../../../utils/nlp/okr/parent-match/match.ts';
import { topicsOf } from '../../../utils/nlp/okr/parent-match/words.ts';
import type { TopicWords } from '../../../utils/nlp/okr/parent-match/topic-words.ts';
import { byMatcher, byOverlap, scoreOf, sureOnly, type Fixture } from '../../tools/parent-figures.ts';

const read = (name: string): readonly Fixture[] => {
  const folder = join(import.meta.dirname, '../../fixtures', name);
  return readdirSync(folder).map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as Fixture);
};
const fixtures = read('parent-matching');

const topics = { en: en.topics as TopicWords, fi: fi.topics as TopicWords };
const english = (text: string) => topicsOf(text, topics.en);
const finnish = (text: string) => topicsOf(text, topics.fi);

/** Goals and parents written by somebody who knew no matcher: half without a parent, half of the pairs without a common word. */
describe('goals matched to the objectives they serve', () => {
  const matched = fixtures.flatMap((each) => byMatcher(each));
  const figures = scoreOf(matched);

  it('names the parent in enough goals, and rarely one that is not meant', () => {
    expect(matched.length).toBeGreaterThanOrEqual(120);
    expect(figures.precision).toBeGreaterThanOrEqual(0.85);
    expect(figures.recall).toBeGreaterThanOrEqual(0.7);
  });

  it('does so in each language', () => {
    for (const language of ['en', 'fi']) {
      const { precision, recall } = scoreOf(
        fixtures.filter((each) => each.language === language).flatMap((each) => byMatcher(each)),
      );
      expect({ language, good: precision >= 0.85 && recall >= 0.7 }).toEqual({ language, good: true });
    }
  });

  it('is better than overlap of words at both', () => {
    const plain = scoreOf(fixtures.flatMap(byOverlap));
    expect(figures.precision).toBeGreaterThan(plain.precision);
    expect(figures.recall).toBeGreaterThan(plain.recall);
  });

  it('is right nearly always where it is sure', () => {
    const sure = matched.filter((each) => each.sure);
    expect(scoreOf(sure).precision).toBeGreaterThanOrEqual(0.95);
    expect(sure.length).toBeGreaterThan(matched.filter(({ parent }) => parent !== null).length / 3);
  });
});

/** Organisations whose words nobody added after a first run: what a stranger's goals may expect. */
describe.each(['parent-matching-later', 'parent-matching-latest'])(
  'goals of organisations that the words were not written for: %s',
  (name) => {
    const fixtures = read(name);
    const matched = fixtures.flatMap((each) => byMatcher(each));

    it('are matched far more often rightly than by overlap of words, most of all where it is sure', () => {
      const all = scoreOf(matched);
      const sure = scoreOf(sureOnly(matched));
      expect(all.precision).toBeGreaterThan(scoreOf(fixtures.flatMap(byOverlap)).precision + 0.15);
      expect(sure.precision).toBeGreaterThan(all.precision);
      expect(sure.precision).toBeGreaterThanOrEqual(0.8);
    });
  },
);

describe('words whose stems fall together', () => {
  it.each([
    ['Raised the price of wine', 'sport'],
    ['Win two awards', 'food'],
    ['A new office', 'media'],
    ['Sign the lease', 'usability'],
    ['The fall of the year', 'safety'],
    ['A rate of 4 %', 'satisfaction'],
    ['Well, hire a clerk', 'revenue'],
    ['The patients we cared for', 'carTraffic'],
  ] as const)('are not taken for each other: %s is no %s', (text, concept) => {
    expect(english(text).concepts.has(concept)).toBe(false);
  });

  it.each(['Raise it', 'Raised by half', 'It rises', 'Moved and moving', 'Improved'])(
    'say nothing where the stem is of a word of general use: %s',
    (text) => {
      expect([...english(text).concepts.keys()].filter(isTheme)).toEqual([]);
    },
  );

  it.each([
    ['Vuosilta 1920 ja 1930', 'mobility'],
    ['Lämpöpumpulla', 'food'],
    ['Hallintoa', 'sport'],
    ['Pääset sisään', 'climate'],
  ] as const)('nor are parts of Finnish words words: %s is no %s', (text, concept) => {
    expect(finnish(text).concepts.has(concept)).toBe(false);
  });
});

describe('a match', () => {
  it('says what both sides are about, in their own words', () => {
    const match = matchParent(english('Lift contract renewals in Denmark from 80 % to 90 %'), [
      english('Fewer defects in the field'),
      english('Lost customers are halved by 2028'),
    ]);
    expect(match).toMatchObject({ index: 1, sure: true });
    expect(match?.tie).toEqual({ about: 'customerRetention', here: 'contract renewals', there: 'Lost customers' });
  });

  it('is less sure where one short word on each side is all that is said', () => {
    const match = matchParent(english('Lift renewals from 80 % to 90 %'), [
      english('Fewer defects in the field'),
      english('Halve churn by 2028'),
    ]);
    expect(match).toMatchObject({ index: 1, sure: false });
  });

  it('goes by two words that follow one another in both, whatever each of them means', () => {
    const parents = [
      english('Make moving here easy. Building permits in 30 days'),
      english('Every child learns to read'),
    ];
    const match = matchParent(english('Faster building permits'), parents);
    expect(match).toMatchObject({ index: 0, tie: { here: 'building permits', there: 'Building permits' } });
  });

  it('knows which countries a region holds', () => {
    const parents = [english('Grow in the Nordics without a larger team'), english('Everyday life runs smoothly')];
    expect(matchParent(english('Triple sales to Sweden'), parents)).toMatchObject({ index: 0 });
    expect(matchParent(finnish('Kolminkertaistetaan myynti Tanskaan'), parents)).toMatchObject({ index: 0 });
  });

  it('does not go by one word of more than one meaning', () => {
    expect(matchParent(english('Run 20 tours'), [english('Members are fit: they run')])).toBeNull();
  });

  it('finds upkeep in no parent but one that asks for it', () => {
    const parents = ['Customers recommend us to others', 'Our meeting rooms are a joy'].map(english);
    expect(matchParent(english('Clear 40 Google reviews from the old website'), parents)).toBeNull();
    expect(matchParent(english('Google reviews from 4.1 to 4.6'), parents)?.index).toBe(0);
  });

  it.each([
    ['Hankimme kymmenen uutta asiakasta', 'newCustomers', true],
    ['Tarjoamme demon uusille asiakkaille', 'newCustomers', true],
    ['Uudistamme asiakaspalvelun', 'newCustomers', false],
    ['Asiakkaat uusivat sopimuksensa', 'customerRetention', true],
    ['Uusi sopimus syntyy kesäkuussa', 'customerRetention', false],
  ] as const)('hears new ones and no others: %s', (text, concept, heard) => {
    expect(finnish(text).concepts.has(concept)).toBe(heard);
  });

  it('crosses languages', () => {
    const match = matchParent(finnish('Lyhennetään jonotusaika hammashoitoon 60 päivästä 30 päivään'), [
      english('Nobody waits long for treatment'),
      english('Energy bills fall'),
    ]);
    expect(match).toMatchObject({ index: 0, tie: { about: 'waiting', there: 'waits' } });
  });

  it('follows what one thing drives, less surely', () => {
    const match = matchParent(english('Bring late payments down to 2 %'), [
      english('The association stays solvent and its finances healthy'),
      english('Young members run every club night'),
    ]);
    expect(match).toMatchObject({ index: 0, sure: false });
  });

  it('counts what a goal says once as one reason, however much it drives', () => {
    const parents = ['Recurring revenue doubles, and so does growth in all our markets', 'Customers stay with us'];
    const match = matchParent(english('Raise customer retention from 88 % to 92 %'), parents.map(english));
    expect(match).toMatchObject({ index: 1, sure: true });
    const own = matchParent(
      finnish('Nostamme asiakaspysyvyyden 92 %:iin'),
      ['Toistuva liikevaihto kasvaa Pohjoismaissa', 'Asiakkaat pysyvät'].map(finnish),
    );
    expect(own).toMatchObject({ index: 1 });
  });

  it('is not sure where two parents are as near', () => {
    const match = matchParent(english('Cut sick leave from 8 % to 5 %'), [
      english('Colleagues have a life beside work: less stress'),
      english('A shift nobody dreads: wellbeing on every ward'),
    ]);
    expect(match).toMatchObject({ sure: false });
    expect(match?.others.length).toBe(1);
  });

  it('names nobody for what serves none of them', () => {
    expect(matchParent(english('Paint the fence by June'), [english('Halve churn by 2028')])).toBeNull();
    expect(matchParent(finnish('Maalataan aita kesäkuussa'), [finnish('Asiakkaat pysyvät')])).toBeNull();
  });

  it.each([
    ['Raise the conversion rate from 2 % to 3 %', 'Guests are delighted', false],
    ['Raise our ratings from 4.1 to 4.6', 'Guests are delighted', true],
    ['Rent costs fall from 40k to 30k', 'Nobody gets hurt at work', false],
    ['Learn to negotiate in English by June', 'Our sales reach new markets abroad', false],
  ])('tells a rate from a rating, and what falls from who falls: %s', (goal, parent, serves) => {
    expect(matchParent(english(goal), [english(parent)]) !== null).toBe(serves);
  });

  it('is not led astray by a word that every parent has', () => {
    const parents = ['Customers wait less', 'Customers pay on time', 'Customers come from abroad'].map(english);
    expect(matchParent(english('Interview eleven customers'), parents)).toBeNull();
  });
});
