import { describe, expect, it } from 'vitest';
import { builtInTemplates } from '../../../utils/nlp/templates/built-in/index.ts';
import type { Goal, ParentObjective, SetFinding } from '../../../utils/nlp/types.ts';
import { judgeGoal } from '../../../utils/nlp/analyze.ts';
import { goalsOf, options } from './analysing.ts';

const under = (text: string, ...parents: readonly ParentObjective[]): readonly Goal[] =>
  goalsOf(text, { template: { ...builtInTemplates.smart, parents } });

const withParents = (text: string, ...parents: readonly string[]): readonly Goal[] =>
  under(text, ...parents.map((each) => ({ text: each, level: 'company' as const })));

const page = (language: 'en' | 'fi', ...goals: readonly string[]): string =>
  `${language === 'en' ? '## Goals for 2027' : '## Tavoitteet vuodelle 2027'}\n\n${goals.map((goal) => `- ${goal}`).join('\n')}\n`;

const findingsOf = (goals: readonly Goal[]): readonly SetFinding[] => goals.flatMap(({ set }) => set?.findings ?? []);
const rulesOf = (goals: readonly Goal[]): readonly string[] => findingsOf(goals).map(({ rule }) => rule);

describe('Relevant, where the team’s objectives are known', () => {
  it.each([
    ['en', 'Halve churn by 2028', 'Lift renewals from 80 % to 90 % by June 2027', 'renewals', 'churn'],
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
      'Bring unpaid invoices from 14 % to 2 % by June 2027',
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

describe('what an objective above says besides its own words', () => {
  const parent = (text: string, ...details: readonly string[]): ParentObjective => ({ text, level: 'team', details });

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

describe('the objective in the goal’s own words', () => {
  const serving = (goal: Goal | undefined) => goal?.suggestions.find(({ id }) => id === 'add-purpose');

  it.each([
    [
      'en',
      'Halve churn by 2028',
      'Lift renewals from 80 % to 90 % by June 2027.',
      'Lift renewals from 80 % to 90 % by June 2027, in support of [purpose].',
      '“Halve churn by 2028”',
    ],
    [
      'fi',
      'Kukaan ei loukkaannu töissä',
      'Tapaturmat vähenevät 14:stä 6:een kesäkuuhun 2027 mennessä.',
      'Tapaturmat vähenevät 14:stä 6:een kesäkuuhun 2027 mennessä (tukee tavoitetta: [purpose]).',
      '”Kukaan ei loukkaannu töissä”',
    ],
  ] as const)(
    'is there for whoever wants it, last, and asked of nobody: %s',
    (language, parent, goal, result, words) => {
      const [judged] = withParents(page(language, goal), parent);
      const rewrite = serving(judged);
      expect(rewrite).toMatchObject({ criterion: 'relevant', result, gain: 0 });
      expect(rewrite?.slots).toMatchObject([{ prefill: { text: words, source: 'template' }, choices: [] }]);
      expect(judged?.suggestions.at(-1)).toBe(rewrite);
    },
  );

  it.each([
    [
      'en',
      ['The canteen is full every day', 'The association stays solvent'],
      'Bring unpaid invoices from 14 % to 2 % by June 2027',
      '“The association stays solvent”',
    ],
    [
      'fi',
      ['Ruokala on täynnä joka päivä', 'Yhdistyksen talous kestää'],
      'Myyntisaatavat laskevat 40 000 eurosta 10 000 euroon kesäkuuhun 2027 mennessä',
      '”Yhdistyksen talous kestää”',
    ],
  ] as const)('is a choice where it is not sure, the likeliest first: %s', (language, parents, goal, first) => {
    const [judged] = withParents(page(language, goal), ...parents);
    const [slot] = serving(judged)?.slots ?? [];
    expect(slot?.prefill).toBeUndefined();
    expect(slot?.choices.map(({ text }) => text)).toHaveLength(2);
    expect(slot?.choices[0]?.text).toBe(first);
  });
});

describe('a goal by itself', () => {
  const clashes = (goal: Goal | undefined) => goal?.clashes?.map(({ rule }) => rule);

  it.each([
    ['en', 'Raise NPS from 32 to 45', 'Lower NPS from 32 to 20 by June 2027'],
    ['fi', 'NPS 32 → 45', 'Laske NPS 32 → 20 kesäkuuhun 2027 mennessä'],
  ] as const)('carries what its list says of it and its parent: %s', (language, parent, goal) => {
    const [judged] = withParents(page(language, goal), parent);
    expect(clashes(judged)).toEqual(['okr/against-parent']);
    expect(judged?.criteria.relevant.given).toBeNull();
    expect(judgeGoal(`${goal}.`, judged!, options()).clashes).toEqual(judged?.clashes);
  });

  it('carries what its set says of it and a sibling, and nothing of others', () => {
    const goals = goalsOf(
      'Objective: Grow in 2027\n- Increase ad spend by 20 %\n- Reduce ad spend by 10 %\n- Raise NPS to 40\n',
    );
    expect(goals.map(clashes)).toEqual([undefined, ['okr/contradiction'], ['okr/contradiction'], undefined]);
  });

  it('is never asked what it is for where it serves a parent, and which one only where that is not sure', () => {
    const steps = (text: string, ...parents: readonly string[]) =>
      withParents(page('en', text), ...parents).flatMap(({ suggestions }) => suggestions.map(({ step }) => step.key));
    const sure = steps('Lift renewals from 80 % to 90 % by June 2027', 'Halve churn by 2028', 'Nobody is hurt');
    const unsure = steps(
      'Bring unpaid invoices from 14 % to 2 % by June 2027',
      'The association stays solvent',
      'The canteen is full every day',
    );
    const copied = steps('Halve churn by June 2027', 'Halve churn by June 2027');
    for (const asked of [sure, unsure, copied]) expect(asked).not.toContain('step_relevant');
    expect(unsure).toContain('step_parent');
  });
});

describe('key results that differ by whom or where', () => {
  it.each([
    ['en', 'Grow in 2027', 'Finland: raise market share to 15 %', 'Sweden: raise market share to 9 %'],
    ['en', 'Grow in 2027', 'NPS of doctors from 20 to 40', 'NPS of patients from 31 to 45'],
    ['en', 'Grow in 2027', 'Increase the number of visitors to 200', 'Reduce the number of complaints to 5'],
    ['fi', 'Kasvamme vuonna 2027', 'Lääkärien NPS 20 → 40', 'Potilaiden NPS 31 → 45'],
    ['fi', 'Kasvamme vuonna 2027', 'Maijan uudet asiakkaat 4 → 8', 'Pekan uudet asiakkaat 3 → 7'],
    [
      'en',
      'Grow in 2027',
      'Onboarding time of small customers to 8 days',
      'Onboarding time of large customers to 30 days',
    ],
    ['en', 'Grow in 2027', 'NPS from 31 to 35 by June 2027', 'NPS from 35 to 40 by December 2027'],
    ['fi', 'Kasvamme vuonna 2027', 'Kasvata kävijöiden määrää 20 %', 'Vähennä valitusten määrää 20 %'],
  ] as const)('are two: %s %s', (language, objective, ...keyResults) => {
    const head = language === 'en' ? 'Objective' : 'Tavoite';
    const rules = rulesOf(goalsOf(`${head}: ${objective}\n${keyResults.map((each) => `- ${each}`).join('\n')}\n`));
    for (const id of ['duplicate-krs', 'two-targets', 'contradiction']) expect(rules).not.toContain(`okr/${id}`);
  });

  it.each([
    ['two-targets', 'fi', 'Nosta NPS 31:stä 40:een', 'NPS 31 → 45'],
    ['duplicate-krs', 'en', 'Raise NPS from 31 to 40', 'Raise NPS from 31 to 45'],
    ['contradiction', 'fi', 'Kasvata mainoskuluja 20 %', 'Vähennä mainoskuluja 10 %'],
  ] as const)('are still held against each other where it is the same: %s', (id, language, ...keyResults) => {
    const head = language === 'en' ? 'Objective: Grow in 2027' : 'Tavoite: Kasvamme vuonna 2027';
    expect(rulesOf(goalsOf(`${head}\n${keyResults.map((each) => `- ${each}`).join('\n')}\n`))).toContain(`okr/${id}`);
  });
});

describe('a key result beside its objective', () => {
  const set = (language: 'en' | 'fi', objective: string, ...keyResults: readonly string[]): readonly string[] => {
    const [head, list] = language === 'en' ? ['Objective', 'Key results'] : ['Tavoite', 'Avaintulokset'];
    return rulesOf(goalsOf(`${head}: ${objective}\n${list}:\n${keyResults.map((each) => `- ${each}`).join('\n')}\n`));
  };

  it('is unrelated where its siblings name the objective and it has nothing of it', () => {
    expect(
      set(
        'en',
        'Renters trust our cranes',
        'Cranes without a fault from 88 % to 97 %',
        'Cranes inspected daily from 60 % to 100 %',
        'Canteen lunches from 40 to 90 a day',
      ),
    ).toContain('okr/kr-not-related');
    expect(
      set(
        'fi',
        'Nosturit toimivat luotettavasti',
        'Nosturien vioista korjataan päivässä 88 % → 97 %',
        'Nostureista tarkastetaan päivittäin 60 % → 100 %',
        'Ruokalan lounaita myydään 40 → 90 päivässä',
      ),
    ).toContain('okr/kr-not-related');
  });

  it('is no stranger to an objective whose theme nobody knows', () => {
    const keyResults = [
      'Hospitals in the north from 2 to 8',
      'Hospitals with a pilot from 1 to 6',
      'Qualified meetings from 10 to 25',
    ];
    expect(set('en', 'Hospitals in the north choose us', ...keyResults)).not.toContain('okr/kr-not-related');
  });

  it('is related where it is about the same in other words', () => {
    expect(
      set(
        'en',
        'Customers stay with us for years',
        'Customers who call again from 30 % to 50 %',
        'Customers with a named contact from 10 % to 80 %',
        'Churn from 8 % to 5 %',
      ),
    ).not.toContain('okr/kr-not-related');
    expect(
      set(
        'fi',
        'Asiakkaat pysyvät meillä vuosia',
        'Asiakkaista 50 % soittaa uudelleen',
        'Asiakkaista 80 % tuntee yhteyshenkilönsä',
        'Poistuma 8 prosentista 5 prosenttiin',
      ),
    ).not.toContain('okr/kr-not-related');
  });
});
