import { describe, expect, it } from 'vitest';
import { analyze } from '../../../../utils/nlp/analyze.ts';
import { builtInTemplates } from '../../../../utils/nlp/templates/index.ts';
import type { Analysis, Surface } from '../../../../utils/nlp/types.ts';

/** A guide of our own: it talks about goals all the time and holds six. */
const ARTICLE = `Oletko miettinyt, miksi osa tavoitteista unohtuu jo helmikuussa? Hyvä tavoite kertoo, mitä muuttuu, kuinka paljon ja mihin mennessä.
Tässä oppaassa käymme läpi viisi kysymystä, joiden avulla tavoite selkenee.
Mitä täsmällisyys tarkoittaa?
Kuvaile, mitä teet ja kenelle. Mitä konkreettisemmin kirjoitat, sitä helpompi sinun on aloittaa.
Esimerkiksi:
Laadin hoitajille päivystysoppaan, jonka avulla uusi työntekijä pärjää ensimmäisestä yövuorostaan.
Miten tavoitetta mitataan?
Mittari auttaa sinua näkemään, oletko oikealla tiellä. Ilman lukua on vaikea sanoa, milloin tavoite on saavutettu.
Esimerkiksi:
Laadin hoitajille päivystysoppaan, jonka avulla uusi työntekijä pärjää yksin neljässä viikossa.
Kuka tekee ja millä voimin?
Muista, että tavoite on uskottava vasta, kun joku on vastuussa siitä. Yritys on saattanut asettaa tavoitteekseen kasvun, mutta se ei vielä kerro, kuka tekee mitä.
Tavoitteet tarkistetaan johtoryhmässä neljännesvuosittain.
Katsotaanpa lopuksi, miltä valmis OKR näyttää.
Tavoite: Lyhentää hoitoon pääsyä kahdella viikolla
Tärkeimmät tulokset:
- Avaa iltavastaanotto kahdella asemalla
- Peruuttamatta jääneiden aikojen vähentäminen 20 %:lla
- Nosta etävastaanottojen osuus 15 prosentista 30 prosenttiin
Loppusanat
Tavoitteiden kirjoittaminen on taito, jonka oppii tekemällä. Jos et vielä käytä OKR:iä, kokeile niitä seuraavalla kvartaalilla.`;

const GOALS = [
  'Laadin hoitajille päivystysoppaan, jonka avulla uusi työntekijä pärjää ensimmäisestä yövuorostaan.',
  'Laadin hoitajille päivystysoppaan, jonka avulla uusi työntekijä pärjää yksin neljässä viikossa.',
  'Lyhentää hoitoon pääsyä kahdella viikolla',
  'Avaa iltavastaanotto kahdella asemalla',
  'Peruuttamatta jääneiden aikojen vähentäminen 20 %:lla',
  'Nosta etävastaanottojen osuus 15 prosentista 30 prosenttiin',
];
const analysed = (text: string, surface: Surface): Analysis =>
  analyze(text, { today: '2026-11-23', surface, template: builtInTemplates.smart });

it.each(['paste', 'prose'] as const)('finds the example goals of a guide and nothing else: %s', (surface) => {
  expect(analysed(ARTICLE, surface).goals.map(({ text }) => text)).toEqual(GOALS);
});

const SETS = `Tavoite: Lisätä myyntiä 10%:llä
Tärkeimmät tulokset:
- Myy 10 uudelle asiakkaalle
- Lisää kaupan arvoa 20%
- Lyhentää myyntisykliä 10%:llä.
Tavoite: Vähentää asiakkaiden vaihtuvuutta 2%:llä
Tärkeimmät tulokset:
- Paranna asiakastyytyväisyyspisteitä 5%:llä
- Nykyisten asiakkaiden 92%:n säilyttäminen.
- Asiakastukipyyntöjen vähentäminen 8%:llä`;

describe('the two sets in one document', () => {
  const { goals } = analysed(SETS, 'prose');
  const rulesOf = (line: number) => goals.find((goal) => goal.line === line)?.set?.findings.map(({ rule }) => rule);

  it('have their roles, are measurable and have no deadline', () => {
    expect(goals.map(({ line, role }) => `${line} ${role}`)).toEqual([
      '1 objective',
      '3 key_result',
      '4 key_result',
      '5 key_result',
      '6 objective',
      '8 key_result',
      '9 key_result',
      '10 key_result',
    ]);
    for (const { criteria } of goals)
      expect([criteria.measurable.verdict, criteria.timeBound.effective]).toEqual(['met', 'missing']);
  });

  it('ask for a deadline once, and say that forms are mixed', () => {
    expect(rulesOf(1)).toEqual(
      expect.arrayContaining(['okr/no-deadline', 'okr/mixed-forms', 'okr/objective-is-metric']),
    );
  });

  it('see that 92 % kept and churn are one measure', () => {
    expect(rulesOf(6)).toEqual(expect.arrayContaining(['okr/no-deadline', 'okr/kr-restates-objective']));
  });

  it('ask for the baseline where only a change is named', () => {
    const unstated = goals.filter(({ criteria }) => criteria.achievable.verdict === 'missing').map(({ line }) => line);
    expect(unstated).toEqual([1, 4, 5, 6, 8, 10]);
  });

  it('ask whether two percent are percent or points', () => {
    const churn = goals.find(({ line }) => line === 6);
    expect(churn?.criteria.measurable.findings.map(({ rule }) => rule)).toContain('measurable/percent-or-points');
  });
});
