import { describe, expect, it } from 'vitest';
import type { ParentObjective } from '../../../utils/nlp/types.ts';
import { under, page, findingsOf, rulesOf } from './under-parents.ts';

describe('what an objective above says besides its own words', () => {
  const parent = (text: string, ...details: readonly string[]): ParentObjective => ({ text, level: 'team', details });

  it.each([
    [
      'en',
      parent('Our service is simple', 'Nobody leaves us'),
      'Increase churn from 3 % to 6 % by June 2027',
      'Nobody leaves us',
    ],
    [
      'en',
      parent('Customers stay with us', 'Raise NPS to 40'),
      'Increase churn from 3 % to 6 % by June 2027',
      'Customers stay with us',
    ],
  ] as const)('is named where it is what a goal works against: %s', (language, above, goal, other) => {
    expect(findingsOf(under(page(language, goal), above))).toMatchObject([{ message: { values: { other } } }]);
  });

  it.each([
    [
      'copies-parent',
      'en',
      parent('Clinics recommend us', 'Win 10 hospitals in the north'),
      ['Win 10 hospitals in the north'],
    ],
    [
      'against-parent',
      'en',
      parent('The travel money is spent on customers', 'Reduce travel spend by 10 %'),
      ['Increase travel spend by 5 % by June 2027'],
    ],
    [
      'against-parent',
      'fi',
      parent('Rahat menevät asiakkaisiin', 'Vähennämme matkakuluja 10 %'),
      ['Lisäämme matkakuluja 5 % kesäkuuhun 2027 mennessä'],
    ],
    [
      'later-than-parent',
      'en',
      parent('Customers stay with us', 'by 30 June 2027', 'Cut churn from 8 % to 5 % by 31 March 2027'),
      ['Lift renewals from 80 % to 90 % by 31 August 2027'],
    ],
    [
      'later-than-parent',
      'fi',
      parent('Asiakkaat pysyvät meillä', '30.6.2027 mennessä', 'Poistuma 8 prosentista 5 prosenttiin'),
      ['Uusimisaste nousee 80 prosentista 90 prosenttiin 31.8.2027 mennessä'],
    ],
    [
      'more-than-parent',
      'en',
      parent('Clinics recommend us', 'Win 10 hospitals'),
      ['Win 12 hospitals in the north by June 2027'],
    ],
    [
      'parts-of-parent',
      'en',
      parent('Clinics recommend us', 'Win 10 hospitals'),
      ['Win 3 hospitals in the north by June 2027', 'Win 4 hospitals in the south by June 2027'],
    ],
    [
      'parts-of-parent',
      'fi',
      parent('Sairaalat suosittelevat meitä', 'Voitamme 10 sairaalaa'),
      [
        'Voitamme 3 sairaalaa pohjoisessa kesäkuuhun 2027 mennessä',
        'Voitamme 4 sairaalaa etelässä kesäkuuhun 2027 mennessä',
      ],
    ],
  ] as const)('shows %s: %s', (id, language, above, goals) => {
    expect(rulesOf(under(page(language, ...goals), above))).toContain(`okr/${id}`);
  });

  it('is held against nobody whose goals agree with it', () => {
    const above = parent(
      'Customers stay with us',
      'by 30 June 2027',
      'Win 10 hospitals',
      'Reduce travel spend by 10 %',
    );
    const goals = [
      'Win 3 hospitals in the north by June 2027',
      'Win 7 hospitals in the south by June 2027',
      'Reduce travel spend by 5 % by June 2027',
    ];
    expect(rulesOf(under(page('en', ...goals), above))).toEqual([]);
  });

  it('is a reason why a goal serves it, and the reason says whose objective it is', () => {
    const above = parent('We are the friendliest shop', 'Cut churn from 8 % to 5 %');
    const [judged] = under(page('en', 'Lift renewals from 80 % to 90 % by June 2027'), above);
    expect(judged?.criteria.relevant.given).toMatchObject({
      text: 'We are the friendliest shop',
      message: { values: { here: 'renewals', there: 'churn', whose: '@parent_level_team' } },
    });
  });

  it('speaks to the key results of a goal too', () => {
    const text =
      'Objective: Shops in the north trust our clinics\nKey results:\n- Increase travel spend by 5 %\n- Win 3 hospitals\n- Lift renewals from 80 % to 90 %\n';
    const above = parent('Clinics trust us', 'Reduce travel spend by 10 %');
    const found = findingsOf(under(text, above)).find(({ rule }) => rule === 'okr/against-parent');
    expect(found?.lines).toEqual([3]);
  });
});
