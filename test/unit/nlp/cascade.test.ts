import { describe, expect, it } from 'vitest';
import { builtInTemplates } from '../../../utils/nlp/templates/built-in/index.ts';
import { goalsOf } from './analysing.ts';
import { withParents, page, findingsOf, rulesOf } from './under-parents.ts';

describe('Relevant, where the team’s objectives are known', () => {
  it.each([
    [
      'en',
      'Keep customers for life',
      'Lift contract renewals from 80 % to 90 % by June 2027',
      'contract renewals',
      'Keep customers',
    ],
    [
      'fi',
      'Kukaan ei loukkaannu töissä',
      'Tapaturmat vähenevät 14:stä 6:een kesäkuuhun 2027 mennessä',
      'Tapaturmat',
      'loukkaannu',
    ],
  ] as const)(
    'is given by the one that a goal serves, with the words on both sides: %s',
    (language, parent, goal, here, there) => {
      const [judged] = withParents(page(language, goal), parent, language === 'en' ? 'Nobody is hurt' : 'Laatu nousee');
      const { given, effective } = judged?.criteria.relevant ?? {};
      expect(given).toMatchObject({ verdict: 'met', source: 'template', line: null, text: parent });
      expect(given?.message).toMatchObject({ key: 'parent_serves', values: { parent, here, there } });
      expect(effective).toBe('met');
    },
  );

  it.each([
    [
      'en',
      'The association stays solvent',
      'The canteen is full every day',
      'Bring late payments from 14 % to 2 % by June 2027',
    ],
    [
      'fi',
      'Yhdistyksen talous kestää',
      'Ruokala on täynnä joka päivä',
      'Myyntisaatavat laskevat 40 000 eurosta 10 000 euroon kesäkuuhun 2027 mennessä',
    ],
  ] as const)('is hinted where it is not sure: %s', (language, parent, other, goal) => {
    const [judged] = withParents(page(language, goal), parent, other);
    expect(judged?.criteria.relevant.given).toMatchObject({
      verdict: 'partial',
      text: parent,
      message: { key: 'parent_may' },
    });
  });

  it('is not given where a page names the objective itself', () => {
    const template = {
      ...builtInTemplates.smart,
      parents: [{ text: 'Halve churn by 2028', level: 'company' as const }],
    };
    const [goal] = goalsOf('Lift renewals from 80 % to 90 % by June 2027', {
      template,
      surface: 'field',
      context: { objective: 'Patients wait less' },
    });
    expect(goal?.criteria.relevant.given).toMatchObject({ source: 'field', text: 'Patients wait less' });
  });

  it('is not given to key results: their objective is asked', () => {
    const text =
      'Objective: Calls are answered at once\nKey results:\n- Cut churn from 8 % to 6 % in Q1 2027\n- Raise CSAT from 3.9 to 4.4\n- Cut first reply time from 9 to 4 hours\n';
    const given = withParents(text, 'Halve churn by 2028').map(({ criteria }) => criteria.relevant.given?.source);
    expect(given).not.toContain('template');
    expect(given.filter((source) => source === 'objective').length).toBe(3);
  });
});

describe('a page that keeps one of the team’s objectives', () => {
  const text =
    'Objective: Callers wait less\nKey results:\n- Waiting time falls from 9 to 4 minutes\n- Dropped calls fall from 8 % to 3 %\n- Calls answered first time rise from 60 % to 80 %\n';

  it('takes it for that one itself: no copy of it, and nothing that serves it', () => {
    const goals = withParents(text, 'Callers wait less', 'Patients are safe');
    expect(goals[0]).toMatchObject({ role: 'objective', level: 'company' });
    expect(goals[0]?.criteria.relevant.given).toBeNull();
    expect(rulesOf(goals)).not.toContain('okr/copies-parent');
  });
});

describe('a goal and the objectives above it', () => {
  it.each([
    ['no-parent', 'en', 'Halve churn by 2028', ['Paint the fence by June 2027']],
    ['no-parent', 'fi', 'Asiakkaat pysyvät meillä', ['Maalaamme aidan kesäkuuhun 2027 mennessä']],
    ['copies-parent', 'en', 'Halve churn by 2028', ['Halve churn by 2028']],
    [
      'copies-parent',
      'fi',
      'Puolitamme poistuman vuoteen 2028 mennessä',
      ['Puolitamme poistuman vuoteen 2028 mennessä'],
    ],
    ['against-parent', 'en', 'Reduce travel spend by 10 %', ['Increase travel spend by 5 % by June 2027']],
    ['against-parent', 'fi', 'Vähennämme matkakuluja 10 %', ['Lisäämme matkakuluja 5 % kesäkuuhun 2027 mennessä']],
    ['later-than-parent', 'en', 'Halve churn by 30 June 2027', ['Lift renewals from 80 % to 90 % by 31 August 2027']],
    [
      'later-than-parent',
      'fi',
      'Puolitamme poistuman 30.6.2027 mennessä',
      ['Uusimisaste nousee 80 prosentista 90 prosenttiin 31.8.2027 mennessä'],
    ],
    ['more-than-parent', 'en', 'Win 10 hospitals', ['Win 12 hospitals in the north by June 2027']],
    ['more-than-parent', 'fi', 'Voitamme 10 sairaalaa', ['Voitamme 12 sairaalaa pohjoisessa kesäkuuhun 2027 mennessä']],
    [
      'parts-of-parent',
      'en',
      'Win 10 hospitals',
      ['Win 3 hospitals in the north by June 2027', 'Win 4 hospitals in the south by June 2027'],
    ],
    [
      'parts-of-parent',
      'fi',
      'Voitamme 10 sairaalaa',
      [
        'Voitamme 3 sairaalaa pohjoisessa kesäkuuhun 2027 mennessä',
        'Voitamme 4 sairaalaa etelässä kesäkuuhun 2027 mennessä',
      ],
    ],
    ['against-parent', 'en', 'Raise NPS from 32 to 45', ['Lower NPS from 32 to 20 by June 2027']],
    ['against-parent', 'fi', 'NPS 32 → 45', ['Laske NPS 32 → 20 kesäkuuhun 2027 mennessä']],
    ['against-parent', 'en', 'Cut churn from 8 % to 5 %', ['Churn from 8 % to 11 % by June 2027']],
    [
      'against-parent',
      'fi',
      'Poistuma laskee 8 prosentista 5 prosenttiin',
      ['Asiakaspoistuma 8 % → 11 % kesäkuun 2027 loppuun mennessä'],
    ],
    ['against-parent', 'en', 'Grow revenue from €4M to €6M', ['Reduce revenue to €3M by December 2027']],
    [
      'against-parent',
      'fi',
      'Kasvatamme liikevaihdon 4 miljoonasta 6 miljoonaan euroon',
      ['Pienennämme liikevaihtoa 10 % vuoden 2027 loppuun mennessä'],
    ],
    // The unit is said once; the goal is in another language.
    [
      'against-parent',
      'fi',
      'Pienennämme pilvikuluja 20 %',
      ['Pilvikulut 50 000 → 65 000 euroa kesäkuuhun 2027 mennessä'],
    ],
    ['against-parent', 'en', 'NPS nousee 32:sta 45:een', ['Lower NPS from 32 to 20 by June 2027']],
    [
      'parts-of-parent',
      'en',
      'Grow new revenue by €1,000,000 in 2027',
      ['North: €400,000 of new revenue', 'South: €300,000 of new revenue'],
    ],
    [
      'parts-of-parent',
      'fi',
      'Uusmyynti 1,2 M€ vuonna 2027',
      ['Etelä: uusmyynti 500 t€', 'Pohjoinen: uusmyynti 400 t€'],
    ],
    [
      'parts-of-parent',
      'en',
      'Grow active users from 2,000 to 5,000',
      ['Finland: grow active users from 1,500 to 2,500', 'Sweden: grow active users from 500 to 1,500'],
    ],
    [
      'parts-of-parent',
      'en',
      'Sign 12 partners',
      ['Sign 5 partners in Latvia', 'Sign 4 partners in Poland', 'Train partners in Germany by June 2027'],
    ],
    ['parts-of-parent', 'fi', 'Hankimme 20 uutta asiakasta', ['Maija: 8 uutta asiakasta', 'Pekka: 7 uutta asiakasta']],
    // Far more than is asked: it may be counted twice.
    [
      'parts-of-parent',
      'en',
      'Get 100 new customers in 2027',
      ['North: get 60 new customers in 2027', 'South: get 70 new customers in 2027'],
    ],
    [
      'parts-of-parent',
      'fi',
      'Hankimme 100 uutta asiakasta vuonna 2027',
      ['Pohjoinen: hankimme 60 uutta asiakasta vuonna 2027', 'Etelä: hankimme 70 uutta asiakasta vuonna 2027'],
    ],
  ] as const)('finds %s: %s %s', (id, language, parent, goals) => {
    expect(rulesOf(withParents(page(language, ...goals), parent))).toContain(`okr/${id}`);
  });

  it.each([
    [
      'en',
      'Win 7 hospitals by 30 June 2027',
      ['Win 3 hospitals in the north by 15 June 2027', 'Win 4 hospitals in the south by May 2027'],
    ],
    [
      'fi',
      'Voitamme 7 sairaalaa 30.6.2027 mennessä',
      ['Voitamme 3 sairaalaa pohjoisessa 15.6.2027 mennessä', 'Voitamme 4 sairaalaa etelässä 31.5.2027 mennessä'],
    ],
    ['en', 'Reduce travel spend by 10 %', ['Increase travel satisfaction from 3.1 to 4 by June 2027']],
    ['en', 'Reduce travel spend by 10 %', ['Increase marketing spend by 5 % by June 2027']],
    ['fi', 'Vähennämme matkakuluja 10 %', ['Lisäämme mainoskuluja 5 % kesäkuuhun 2027 mennessä']],
    // Another measure of the same thing, the other side of it, and the same way.
    ['en', 'Cut churn from 8 % to 5 %', ['Raise the number of churn interviews from 4 to 10 a month by June 2027']],
    ['en', 'Cut churn from 8 % to 5 %', ['Raise retention from 92 % to 95 % by June 2027']],
    ['en', 'Raise NPS to 45', ['Raise NPS from 20 to 30 in Sweden by June 2027']],
    [
      'en',
      'Increase revenue by 10 %',
      ['Decrease dependence on one customer from 40 % to 25 % of revenue by June 2027'],
    ],
    ['en', 'Reduce costs by 10 %', ['Increase cost transparency: 100 % of teams see their costs by June 2027']],
    // What is counted is the same, what is done with it is not.
    ['en', 'Win 10 new customers in 2027', ['Interview 40 new customers by June 2027']],
    ['fi', 'Voitamme 10 uutta asiakasta vuonna 2027', ['Haastattelemme 40 uutta asiakasta 30.6.2027 mennessä']],
    // One of them doesn't say how many.
    [
      'en',
      'Sign 12 partners in 2027',
      [
        'Sign 5 partners in Latvia by June 2027',
        'Sign 4 partners in Poland by June 2027',
        'Sign partners in Germany by June 2027',
      ],
    ],
    // A little more leaves room.
    [
      'en',
      'Get 100 new customers in 2027',
      ['North: get 60 new customers in 2027', 'South: get 55 new customers in 2027'],
    ],
    // Each has a number of the same; one quarter is no year; averages and shares don't add up.
    ['en', 'Win 20 new customers in 2027', ['Anna: win 12 new customers in 2027', 'Ben: win 8 new customers in 2027']],
    [
      'en',
      'Win 40 new customers in 2027',
      ['North: win 5 new customers by March 2027', 'South: win 4 new customers by March 2027'],
    ],
    [
      'en',
      'Raise average deal size to €50,000',
      ['Team A: average deal size €20,000', 'Team B: average deal size €25,000'],
    ],
    [
      'en',
      'Raise market share from 10 % to 20 %',
      ['Finland: market share from 10 % to 14 %', 'Sweden: market share from 5 % to 8 %'],
    ],
  ] as const)('has nothing to say where they agree: %s', (language, parent, goals) => {
    expect(rulesOf(withParents(page(language, ...goals), parent))).toEqual([]);
  });

  it('says nothing of parents where none are known', () => {
    expect(findingsOf(goalsOf(page('en', 'Paint the fence by June 2027')))).toEqual([]);
  });

  it('does not ask of an orphan what its own words say', () => {
    const goal = 'Paint the fence by June 2027 so that fewer children run into the road';
    expect(rulesOf(withParents(page('en', goal), 'Halve churn by 2028'))).toEqual([]);
  });

  it('holds the dates of a parent that is not the goal’s own against nobody', () => {
    const parents = ['Halve churn by 2028', 'Open the second canteen by 31 January 2027'];
    expect(rulesOf(withParents(page('en', 'Lift renewals from 80 % to 90 % by 31 August 2027'), ...parents))).toEqual(
      [],
    );
  });
});

describe('an objective whose key results say what it serves', () => {
  it.each([
    [
      'Customers stay with us',
      'Objective: Word of mouth works\n- Referrals from 30 to 90 a month\n- NPS from 31 to 40\n',
      false,
    ],
    [
      'Nobody is hurt at work',
      'Objective: Word of mouth works\n- Referrals from 30 to 90 a month\n- NPS from 31 to 40\n',
      true,
    ],
  ] as const)('is no orphan: %s', (parent, text, isOrphan) => {
    expect(rulesOf(withParents(text, parent)).includes('okr/no-parent')).toBe(isOrphan);
  });
});
