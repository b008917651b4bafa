import { describe, expect, it } from 'vitest';
import { analyze } from '../../../../utils/nlp/analyze.ts';
import { builtInTemplates } from '../../../../utils/nlp/templates/index.ts';
import type { Role } from '../../../../utils/nlp/types.ts';
import { judged, reference, verdicts } from './judging.ts';

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

/** The article's two sets, as they are pasted. */
const sets = `Tavoite: Lisätä myyntiä 10%:llä
Tärkeimmät tulokset:
- Myy 10 uudelle asiakkaalle
- Lisää kaupan arvoa 20%
- Lyhentää myyntisykliä 10%:llä.

Tavoite: Vähentää asiakkaiden vaihtuvuutta 2%:llä
Tärkeimmät tulokset:
- Paranna asiakastyytyväisyyspisteitä 5%:llä
- Nykyisten asiakkaiden 92%:n säilyttäminen.
- Asiakastukipyyntöjen vähentäminen 8%:llä
`;

/** What the coach has to say of each line, by rule or, where words are missing, by message. */
const said: readonly (readonly [text: string, role: Role, says: readonly string[]])[] = [
  ['Lisätä myyntiä 10%:llä', 'objective', ['missing_timeBound', 'okr/no-deadline', 'measurable/no-baseline']],
  ['Myy 10 uudelle asiakkaalle', 'key_result', ['missing_timeBound']],
  ['Lisää kaupan arvoa 20%', 'key_result', ['measurable/no-baseline', 'measurable/total-or-average']],
  ['Lyhentää myyntisykliä 10%:llä.', 'key_result', ['okr/mixed-forms']],
  [
    'Vähentää asiakkaiden vaihtuvuutta 2%:llä',
    'objective',
    ['measurable/percent-or-points', 'missing_timeBound', 'okr/no-deadline'],
  ],
  ['Paranna asiakastyytyväisyyspisteitä 5%:llä', 'key_result', ['measurable/no-baseline']],
  ['Nykyisten asiakkaiden 92%:n säilyttäminen.', 'key_result', ['okr/kr-restates-objective']],
  ['Asiakastukipyyntöjen vähentäminen 8%:llä', 'key_result', ['measurable/no-baseline']],
];

describe('the two sets, in Finnish', () => {
  const { goals } = analyze(sets, { today: reference.today, surface: 'paste', template: builtInTemplates.smart });

  it('are eight goals, without their labels', () =>
    expect(goals.map(({ text }) => text)).toEqual(said.map(([text]) => text)));

  it.each(said)('%s: %s, measurable', (text, role, says) => {
    const goal = goals.find((found) => found.text === text);
    expect([goal?.role, goal?.criteria.measurable.verdict]).toEqual([role, 'met']);
    const found = Object.values(goal?.criteria ?? {}).flatMap(({ findings, message }) => [
      ...findings.map(({ rule }) => rule),
      message.key,
    ]);
    const ofSets = goals
      .flatMap(({ set }) => set?.findings ?? [])
      .filter(({ lines }) => lines.includes(goal?.line ?? 0))
      .map(({ rule }) => rule);
    expect([...found, ...ofSets]).toEqual(expect.arrayContaining([...says]));
  });

  it('knows retention as the complement of churn, and what follows for the start', () => {
    const finding = goals.flatMap(({ set }) => set?.findings ?? []).find(({ rule }) => rule.includes('restates'));
    expect(finding?.message).toEqual({ key: 'okr_kr_complement', values: expect.anything() });
  });
});
