import { expect, it } from 'vitest';
import { withUmlauts } from '../../../../utils/nlp/languages/fi/umlauts.ts';
import { judged } from './judging.ts';

it.each([
  ['Lisataan myyntia 10 % kesakuun loppuun mennessa', 'Lisätään myyntiä 10 % kesäkuun loppuun mennessä'],
  ['Vahennamme kayttajan odotusta', 'Vähennämme käyttäjän odotusta'],
  ['Asiakastyytyvaisyys nousee', 'Asiakastyytyväisyys nousee'],
  ['Pienennamme jonoa lisaamalla aikoja', 'Pienennämme jonoa lisäämällä aikoja'],
  ['Tehdaan uusi opas', 'Tehdään uusi opas'],
  ['Kasvatamme tulosta ja avaamme kaupan', 'Kasvatamme tulosta ja avaamme kaupan'],
  ['Kasvatamme myyntiä, kaytamme', 'Kasvatamme myyntiä, kaytamme'],
])('reads words without their dots: %s', (written, spelt) => {
  expect(withUmlauts(written)).toBe(spelt);
});

it('a goal without its dots has its date and keeps its own words', () => {
  const goal = judged('Lisataan myyntia 10 % kesakuun loppuun mennessa');
  expect([goal.deadline?.end, goal.criteria.measurable.verdict]).toEqual(['2027-06-30', 'met']);
});

it('yesterday is a date that has passed', () => {
  const { timeBound } = judged('Julkaistaan raportti eiliseen mennessä').criteria;
  expect(timeBound.findings.map(({ rule }) => rule)).toContain('time-bound/past-date');
});
