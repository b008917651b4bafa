import { describe, expect, it } from 'vitest';
import { en } from '../../../utils/nlp/languages/en/index.ts';
import { fi } from '../../../utils/nlp/languages/fi/index.ts';
import { OPPOSITES, type Opposite } from '../../../utils/nlp/okr/opposites.ts';
import { builtInTemplates } from '../../../utils/nlp/templates/built-in/index.ts';
import { goalsOf } from './analysing.ts';

const findingsUnder = (goal: string, parent: string) =>
  goalsOf(`## Goals for 2027\n\n- ${goal}\n`, {
    language: /[äö]|mennessä/u.test(goal) ? 'fi' : 'en',
    template: { ...builtInTemplates.smart, parents: [{ text: parent, level: 'company' }] },
  })
    .flatMap(({ set }) => set?.findings ?? [])
    .filter(({ rule }) => rule === 'okr/against-parent');

describe('measures of two sides', () => {
  it('have the same sides named in each language', () => {
    for (const id of Object.keys(OPPOSITES) as Opposite[]) {
      const [english, finnish] = [en, fi].map((pack) => Object.keys(pack.topics?.opposites?.[id] ?? {}));
      expect(english?.length).toBeGreaterThan(0);
      expect([id, finnish]).toEqual([id, english]);
    }
  });

  it.each([
    ['Lower customer retention from 92 % to 85 % by June 2027', 'Lower churn from 8 % to 5 %'],
    ['Reduce retention of pro accounts to 85 % by June 2027', 'Halve churn, cut it from 8 % to 4 %'],
    ['Increase downtime to 4 hours a month by June 2027', 'Raise uptime from 99 % to 99.9 %'],
    ['Increase complaints from 10 to 20 a month by June 2027', 'Raise customer satisfaction from 4.1 to 4.5'],
    ['Increase the error rate from 2 % to 5 % by June 2027', 'Raise accuracy to 98 %'],
    ['Increase employee turnover to 12 % by June 2027', 'Raise staff retention to 95 %'],
    ['Increase the dropout rate to 12 % by June 2027', 'Raise the completion rate to 90 %'],
    ['Asiakaspysyvyys laskee 92 prosentista 85 prosenttiin kesäkuuhun 2027 mennessä', 'Vähennämme poistumaa 10 %'],
    ['Valitukset lisääntyvät 10:stä 20:een kesäkuuhun 2027 mennessä', 'Nosta asiakastyytyväisyys 4,1:stä 4,5:een'],
    ['Nosta virheprosentti 2:sta 5:een kesäkuuhun 2027 mennessä', 'Nosta tarkkuus 98 prosenttiin'],
    ['Henkilöstön vaihtuvuus nousee 12 prosenttiin kesäkuuhun 2027 mennessä', 'Nosta henkilöstön pysyvyys 95 %:iin'],
    // The other language; then the same side, by another name.
    ['Asiakaspoistuma nousee 8 prosentista 9 prosenttiin kesäkuuhun 2027 mennessä', 'Raise retention to 95 %'],
    ['Lower the renewal rate from 90 % to 85 % by June 2027', 'Raise retention to 95 %'],
  ])('are pulled apart: %s / %s', (goal, parent) => {
    expect(findingsUnder(goal, parent).length).toBe(1);
  });

  it.each([
    ['Raise customer retention from 85 % to 92 % by June 2027', 'Lower churn from 8 % to 5 %'],
    ['Lower staff retention to 85 % by June 2027', 'Lower churn from 8 % to 5 %'],
    ['Increase complaints answered within a day to 90 % by June 2027', 'Raise customer satisfaction to 4.5'],
    ['Increase errors found by tests to 90 % by June 2027', 'Raise accuracy to 98 %'],
    ['Reduce availability of sugary drinks to 10 % by June 2027', 'Raise uptime from 99 % to 99.9 %'],
    ['Lower the cost of complaints to €10 by June 2027', 'Lower customer satisfaction'],
    ['Increase turnover to €4M by June 2027', 'Raise retention to 95 %'],
    ['Poistuma laskee 8 prosentista 5 prosenttiin kesäkuuhun 2027 mennessä', 'Nosta pysyvyys 95 prosenttiin'],
    [
      'Nosta ratkaistujen valitusten osuus 90 prosenttiin kesäkuuhun 2027 mennessä',
      'Nosta asiakastyytyväisyys 4,5:een',
    ],
    ['Reklamaatiot vähenevät 10 prosenttiin kesäkuuhun 2027 mennessä', 'Läsnäolo nousee 90 prosenttiin'],
  ])('are not: %s / %s', (goal, parent) => {
    expect(findingsUnder(goal, parent)).toEqual([]);
  });

  it('are told by both names', () => {
    const [finding] = findingsUnder('Lower retention from 92 % to 85 % by June 2027', 'Lower churn from 8 % to 5 %');
    expect(finding?.message).toEqual({
      key: 'okr_against_parent_opposite',
      values: { words: 'retention', measure: 'churn', other: 'Lower churn from 8 % to 5 %' },
    });
  });

  it('pull two key results apart too', () => {
    const text =
      'Objective: Customers stay with us\nKey results:\n- Raise NPS from 30 to 45 by June 2027\n- Cut churn from 8 % to 5 % by June 2027\n- Lower retention from 92 % to 85 % by June 2027\n';
    const rules = goalsOf(text).flatMap(({ set }) => set?.findings ?? []);
    expect(rules.filter(({ rule }) => rule === 'okr/contradiction').map(({ message }) => message.key)).toEqual([
      'okr_contradiction_opposite',
    ]);
  });
});
