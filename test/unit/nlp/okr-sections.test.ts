import { describe, expect, it } from 'vitest';
import type { Goal } from '../../../utils/nlp/types.ts';
import { goalsOf, textsOf } from './analysing.ts';

const objectivesOf = (goals: readonly Goal[]): readonly string[] =>
  goals.filter(({ role }) => role === 'objective').map(({ text }) => text);
/** Each goal that belongs to an objective, with its objective. */
const linkedOf = (goals: readonly Goal[]): readonly (readonly [string, string])[] =>
  goals.flatMap(({ text, objective }) => (objective === null ? [] : [[text, objective] as const]));

describe('an objective that nothing calls so', () => {
  it.each([
    [
      'en',
      '# Team goals Q2 2027\n- Become the first choice of clinics\n  - Win rate from 18 % to 25 %\n  - Win 12 new clinics\n- Releases are boring\n  - Deploys from 2 to 10 a week\n  - Failed changes from 12 % to 4 %\n',
      ['Become the first choice of clinics', 'Releases are boring'],
    ],
    [
      'fi',
      '# Tiimin tavoitteet Q2 2027\n- Klinikat valitsevat meidät ensin\n  - Voittoprosentti 18 % → 25 %\n  - 12 uutta klinikkaa\n',
      ['Klinikat valitsevat meidät ensin'],
    ],
    [
      'en',
      '# Platform OKRs Q1 2027\n\n## Customers stay with us\n- Churn from 8 % to 5 %\n- NPS from 31 to 40\n\n## Releases are boring\n- Failed changes from 12 % to 4 %\n- Lead time from 9 days to 3 days\n',
      ['Customers stay with us', 'Releases are boring'],
    ],
    [
      'few words that say who does what',
      '# Company goals 2027\n\n1. We grow in the Nordics without a larger team\n   - Recurring revenue 4 M€ -> 5 M€\n   - 40 new customers\n2. Customers stay\n   - Churn 8 % -> 5 %\n   - NPS 35 -> 45\n',
      ['We grow in the Nordics without a larger team', 'Customers stay'],
    ],
    [
      'a line of its own over the list',
      '## Team goals\n\nManufacturers choose us first\n\n- 12 new customers\n- Win rate 18 % -> 25 %\n',
      ['Manufacturers choose us first'],
    ],
  ])('has its measures listed right below: %s', (_, text, objectives) => {
    const goals = goalsOf(text);
    expect(objectivesOf(goals)).toEqual(objectives);
    for (const goal of goals) expect(goal.role === 'objective' || goal.objective !== null, goal.text).toBe(true);
  });

  it.each([
    ['a theme', '# OKRs 2027\n\n## Sales and marketing\n- Win rate from 18 % to 25 %\n- Win 12 new clinics\n'],
    ['a name', '# OKRs 2027\n\n## Hiring\n- Win rate from 18 % to 25 %\n- Win 12 new clinics\n'],
    [
      'what has a number itself',
      '# Goals\n- Raise NPS from 20 to 40\n  - Doctors from 20 to 40\n  - Nurses from 10 to 30\n',
    ],
    [
      'a line that names who they are for',
      '## Team goals\n\nSales team\n\n- 12 new customers\n- Win rate 18 % -> 25 %\n',
    ],
    ['what has tasks below it', '# Goals\n- Customers stay with us\n  - Call them\n  - Write to them\n'],
  ])('is not %s', (_, text) => {
    expect(objectivesOf(goalsOf(text))).toEqual([]);
  });
});

describe('a measure that gets its number', () => {
  it.each([
    [
      '- Make onboarding feel easy for new reps\n  - Increase activation\n  - Cut set-up time to 10 minutes\n',
      'Increase activation',
    ],
    [
      '# Goals 2027\n\n## Customers stay with us\n- Increase retention\n- Open the new portal\n- Reach NPS 50\n',
      'Increase retention',
    ],
  ])('changes the role of none beside it: %s', (text, measure) => {
    const rolesOf = (page: string): readonly unknown[] => goalsOf(page).map(({ role, expected }) => [role, expected]);
    expect(rolesOf(text.replace(measure, `${measure} from 20% to 40%`))).toEqual(rolesOf(text));
    expect(objectivesOf(goalsOf(text))).toHaveLength(1);
  });
});

describe('a heading that is a name and a time', () => {
  it.each([
    ['## Support Q2 2027\n- First reply from 9 h to 4 h\n', 'Support Q2 2027'],
    ['Omat tavoitteeni 2027\n1) Juoksen 10 kilometriä kesäkuuhun mennessä\n', 'Omat tavoitteeni 2027'],
  ])('is no goal: %s', (text, heading) => {
    expect(textsOf(text)).not.toContain(heading);
    expect(textsOf(text)).toHaveLength(1);
  });
});

describe('a label with a number in a frame', () => {
  it('is a label', () => {
    const text = 'Objective 1️⃣: New users get value on day one\n• KR1 – Activation 42 % → 55 %\n';
    expect(objectivesOf(goalsOf(text))).toEqual(['New users get value on day one']);
  });
});

describe('a heading between objectives', () => {
  it.each([
    [
      'en',
      '# OKRs Q1 2027\n\n## Objective 1: Customers stay with us\n- KR1: Churn from 8 % to 5 %\n- KR2: NPS from 31 to 40\n\n## Hiring\n- Two engineers start in February\n\n## Objective 2: Releases are boring\n- KR1: Failed changes from 12 % to 4 %\n',
    ],
    [
      'fi',
      '# OKR:t Q1 2027\n\n## Tavoite 1: Asiakkaat pysyvät meillä\n- Poistuma 8 % → 5 %\n- NPS 31 → 40\n\n## Rekrytointi\n- Kaksi kehittäjää aloittaa helmikuussa\n\n## Tavoite 2: Julkaisut ovat tylsiä\n- Epäonnistuneet muutokset 12 % → 4 %\n',
    ],
    [
      'en',
      '# OKRs Q1 2027\nObjective: Customers stay with us\n- Churn from 8 % to 5 %\n- NPS from 31 to 40\n\n## Hiring\n- Two engineers start in February\n',
    ],
  ])('is no objective, and what stands below it is no key result of the one before: %s', (_, text) => {
    const goals = goalsOf(text);
    expect(objectivesOf(goals).filter((each) => /hiring|rekry/iu.test(each))).toEqual([]);
    expect(linkedOf(goals).filter(([each]) => /start|aloittaa/u.test(each))).toEqual([]);
    expect(linkedOf(goals).length).toBeGreaterThanOrEqual(2);
  });

  it('makes no objectives of a list below "Objectives"', () => {
    const text =
      '## Objectives\n\n### Customers stay with us\nKey results:\n- Churn from 8 % to 5 %\n- NPS from 31 to 40\n\n### Hiring\n- Two engineers\n- One designer\n';
    expect(objectivesOf(goalsOf(text))).toEqual(['Customers stay with us']);
  });

  it.each([
    '## Objective\nCustomers stay with us\n\n## Key results\n- Churn from 8 % to 5 %\n- NPS from 31 to 40\n',
    '## Tavoite\nAsiakkaat pysyvät meillä\n\n## Avaintulokset\n- Poistuma 8 % → 5 %\n- NPS 31 → 40\n',
  ])('leaves key results to the objective where it says so: %s', (text) => {
    expect(linkedOf(goalsOf(text)).length).toBe(2);
  });

  it('is not taken for the name of an objective where it says the objective itself', () => {
    const text = '## Tavoite: Asiakkaat pysyvät meillä\nOmistaja: Riikka\n\n### Avaintulokset\n- Poistuma 8 % → 5 %\n';
    expect(objectivesOf(goalsOf(text))).toEqual(['Asiakkaat pysyvät meillä']);
  });
});

describe('what is jotted down among goals', () => {
  it.each([
    [
      'en',
      '# Q1 OKRs\n## Objective: Customers stay with us\n1. Churn from 8 % to 5 %\n\n## Notes\n- Fix the login bug\n',
    ],
    [
      'en',
      '# Q1 OKRs\n## Objective: Customers stay with us\n1. Churn from 8 % to 5 %\n\n## Misc\n1. Order new chairs\n',
    ],
    ['en', 'Q1 goals\n- Churn from 8 % to 5 %\n\nNotes\n- Fix the login bug\n'],
    [
      'fi',
      '# Q1 OKR:t\n## Tavoite: Asiakkaat pysyvät meillä\n- Poistuma 8 % → 5 %\n\n## Muuta\n- Korjaa kirjautumisbugi\n',
    ],
    ['fi', 'Tavoitteet\n- Poistuma 8 % → 5 %\n\nMuistiinpanoja:\n- Tilaa uudet tuolit\n'],
  ])('is no goal: %s %s', (_, text) => {
    expect(textsOf(text).filter((each) => /Fix|Order|Korjaa|Tilaa/u.test(each))).toEqual([]);
  });

  it('is one where it says what comes of it', () => {
    const text =
      '# Q1 OKRs\n- Churn from 8 % to 5 %\n\n## Notes\n- We will halve complaints from 40 to 20 by 31 March 2027\n';
    expect(textsOf(text)).toContain('We will halve complaints from 40 to 20 by 31 March 2027');
  });
});
