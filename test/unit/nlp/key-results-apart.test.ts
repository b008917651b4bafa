import { describe, expect, it } from 'vitest';
import { goalsOf } from './analysing.ts';
import { rulesOf } from './under-parents.ts';

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
