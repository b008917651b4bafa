import { describe, expect, it } from 'vitest';
import { judged, verdicts } from './judging.ts';

const programme = 'Luon perehdyttämisohjelman, jonka avulla uudet myyjät voivat saavuttaa kuukausittaisen kiintiönsä';
const survey =
  'Laadin kyselytutkimuksen, jonka tarkoituksena on ymmärtää myyjän vaatimukset kiintiön saavuttamiseksi, ja keskustelen siitä kaikkien sidosryhmien kanssa.';
const withSurvey =
  'Tämän kyselyn avulla voin luoda perehdytysohjelman, jonka avulla uudet myyjät voivat saavuttaa kuukausittaisen kiintiönsä neljän kuukauden kuluessa.';
const reason =
  'Jotta myyntiorganisaatio saavuttaisi 10%:n kasvutavoitteensa, se aikoo palkata viisi uutta myyjää ensi vuosineljänneksellä. Nykyinen perehdyttämisohjelma on uudistettava, jotta se tukee tätä pyrkimystä.';
const inThreeMonths =
  'Tämän kyselyn avulla voin luoda perehdyttämisohjelman. ohjelma seuraavien kolmen kuukauden aikana, joka mahdollistaa uusien myyntihenkilöstön jäsenten kuukausittaisen kiintiön saavuttaminen neljän kuukauden kuluessa.';

const steps: readonly (readonly [step: string, text: string, verdicts: string])[] = [
  ['1', `${programme}.`, 'met partial partial partial missing'],
  ['2', `${programme} neljässä kuukaudessa.`, 'met met partial partial missing'],
  ['3', `${survey} ${withSurvey}`, 'met met met partial missing'],
  ['4', `${reason} ${survey} ${withSurvey}`, 'met met met met missing'],
  ['5', `${reason} ${survey} ${inThreeMonths}`, 'met met met met met'],
];

describe('the five steps, in Finnish', () => {
  it.each(steps)('step %s', (_step, text, expected) => {
    expect(verdicts(judged(text))).toBe(expected);
  });

  it('raise the score each', () => {
    const scores = steps.map(([, text]) => judged(text).score);
    expect(scores).toEqual([...new Set(scores)].toSorted((a, b) => a - b));
  });

  it('end three months from today', () => {
    expect(judged(steps[4]?.[1] ?? '').deadline?.end).toBe('2027-02-23');
  });
});

describe('the two sets, in Finnish', () => {
  it.each([
    ['Tavoite: Lisätä myyntiä 10%:llä', 'objective'],
    ['Tavoite: Vähentää asiakkaiden vaihtuvuutta 2%:llä', 'objective'],
  ])('%s', (line, role) => {
    const goal = judged(line);
    expect([goal.role, goal.criteria.measurable.verdict, goal.criteria.timeBound.verdict]).toEqual([
      role,
      'met',
      'missing',
    ]);
  });

  it.each([
    'Myy 10 uudelle asiakkaalle',
    'Lisää kaupan arvoa 20%',
    'Lyhentää myyntisykliä 10%:llä.',
    'Paranna asiakastyytyväisyyspisteitä 5%:llä',
    'Nykyisten asiakkaiden 92%:n säilyttäminen.',
    'Asiakastukipyyntöjen vähentäminen 8%:llä',
  ])('%s', (line) => {
    const goal = judged(line, 'key_result');
    expect([goal.role, goal.criteria.measurable.verdict, goal.criteria.timeBound.verdict]).toEqual([
      'key_result',
      'met',
      'missing',
    ]);
  });

  it('asks whether two percent of churn are percent or points', () => {
    const { findings } = judged('Tavoite: Vähentää asiakkaiden vaihtuvuutta 2%:llä').criteria.measurable;
    expect(findings.map(({ rule }) => rule)).toContain('measurable/percent-or-points');
  });
});
