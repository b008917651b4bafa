import { describe, expect, it } from 'vitest';
import { en } from '../../../utils/nlp/languages/en/index.ts';
import { fi } from '../../../utils/nlp/languages/fi/index.ts';
import { builtInTemplates } from '../../../utils/nlp/templates/built-in/index.ts';
import type { Goal } from '../../../utils/nlp/types.ts';
import { goalsOf } from './analysing.ts';

describe('whose goals a heading announces', () => {
  it.each([
    [
      'company',
      ['Company OKRs 2027', '2027 Company Objectives', 'Company-wide goals', 'Goals of the company', 'Company'],
    ],
    ['team', ['Team OKRs', 'Marketing team', 'Customer success team objectives 2027', 'Platform squad', 'Team goal 2']],
    ['own', ['My goals', 'Personal goals', 'My development goals 2027', 'Individual objectives']],
    ['department', ['Marketing OKRs', 'Sales and marketing objectives']],
    [null, ['Company culture', 'Become the best company', 'Teamwork', 'Sales', 'OKRs 2027', 'Key results']],
  ])('in English: %s', (level, headings) => {
    for (const heading of headings) expect([heading, en.level?.(heading)]).toEqual([heading, level]);
  });

  it.each([
    ['company', ['Yhtiön tavoitteet 2027', 'Yrityksen OKR:t', 'Kaupungin strategiset tavoitteet', 'Yhtiö']],
    ['team', ['Tiimin tavoitteet', 'Myyntitiimin tavoitteet', 'Tiimitavoitteet', 'Kirjaston yksikön tavoitteet 2027']],
    ['own', ['Omat tavoitteet', 'Henkilökohtaiset tavoitteet 2027', 'Kehitystavoitteeni', 'Oma tavoite']],
    ['department', ['Myynnin tavoitteet', 'Markkinoinnin ja viestinnän tavoitteet 2027']],
    [null, ['Yhtiön historia', 'Tavoitteet 2027', 'Avaintulokset', 'Tiimin kokous']],
  ])('in Finnish: %s', (level, headings) => {
    for (const heading of headings) expect([heading, fi.level?.(heading)]).toEqual([heading, level]);
  });
});

const levelsIn = (page: string) =>
  Object.fromEntries(goalsOf(page).map(({ text, level }) => [text.split(' ')[0], level ?? null]));

describe('whose a goal is', () => {
  it('is what the nearest heading says, over headings of objectives and key results', () => {
    const page =
      '# Company OKRs\n\n## Objective 1: Customers stay with us\n### Key results\n- Lower churn from 8 % to 5 %\n\n## Objective 2: Nurses love our beds\n### Key results\n- Raise NPS from 30 to 45\n\n# Team OKRs\n\n- Answer calls within 2 hours by June 2027\n';
    expect(levelsIn(page)).toEqual({
      Customers: 'company',
      Lower: 'company',
      Nurses: 'company',
      Raise: 'company',
      Answer: 'team',
    });
  });

  it('is said by plain lines and by labels too', () => {
    const lines =
      'Company goals 2027\n- Win 10 hospitals in Norway\n- Lower churn from 8 % to 5 %\n\nMy goals\n- Answer 30 calls a week by June 2027\n';
    expect(levelsIn(lines)).toEqual({ Win: 'company', Lower: 'company', Answer: 'own' });
    const labels =
      'Company objective: Customers stay with us\nTeam objective: Every question is answered the same day\n';
    expect(levelsIn(labels)).toEqual({ Customers: 'company', Every: 'team' });
  });

  it('ends with its section', () => {
    const page =
      '## Company goals\n- Lower churn from 8 % to 5 % by June 2027\n\n## Hiring\n- Hire 4 engineers by June 2027\n';
    expect(levelsIn(page)).toEqual({ Lower: 'company', Hire: null });
  });

  it('is no goal itself, in a field of goals either', () => {
    const page = '# Company OKRs\n- Lower churn from 8 % to 5 %\n\n# Support team OKRs\n- Lift renewals to 90 %\n';
    const texts = goalsOf(page, { surface: 'field', context: { label: 'Goals' } }).map(({ text }) => text);
    expect(texts).toEqual(['Lower churn from 8 % to 5 %', 'Lift renewals to 90 %']);
  });

  it('is said by the page around a field', () => {
    const [goal] = goalsOf('Lower churn from 8 % to 5 % by June 2027', {
      surface: 'field',
      context: { headings: ['Q2', 'Team OKRs'] },
    });
    expect(goal?.level).toBe('team');
  });
});

const about = (goals: readonly Goal[], start: string) => {
  const goal = goals.find(({ text }) => text.startsWith(start));
  return { given: goal?.criteria.relevant.given, rules: (goal?.notes ?? []).map(({ rule }) => rule) };
};

describe('levels of one page', () => {
  it.each([
    [
      'en',
      '# Company OKRs 2027\n\n## Objective: Customers stay with us\n- Lower churn from 8 % to 5 %\n\n# Support team OKRs\n\n- Lift contract renewals from 80 % to 90 % by 31 March 2028\n- Raise churn from 5 % to 6 % by June 2027\n',
      'Customers stay',
      'Lift',
      'Raise',
    ],
    [
      'fi',
      '# Yhtiön tavoitteet 2027\n\n## Tavoite: Asiakkaat pysyvät meillä\n- Poistuma laskee 8 prosentista 5 prosenttiin\n\n# Tiimin tavoitteet\n\n- Uusimisaste nousee 80 prosentista 90 prosenttiin 31.3.2028 mennessä\n- Poistuma nousee 5 prosentista 6 prosenttiin kesäkuuhun 2027 mennessä\n',
      'Asiakkaat pysyvät',
      'Uusimisaste',
      'Poistuma nousee',
    ],
  ])('are held against each other: %s', (_language, page, parent, late, against) => {
    const goals = goalsOf(page);
    const served = about(goals, late);
    expect(served.given).toMatchObject({ source: 'objective', line: 3, message: { key: 'parent_serves' } });
    expect(served.given?.text.startsWith(parent)).toBe(true);
    expect(served.rules).toEqual(['okr/later-than-parent']);
    expect(about(goals, against).rules).toContain('okr/against-parent');
    // Both sides know.
    expect(about(goals, parent).rules).toContain('okr/later-than-parent');
  });

  it('hold nothing against goals of the same level, nor of one above', () => {
    const page =
      '# Team goals\n- Lower churn from 8 % to 5 % by June 2027\n\n# Company goals\n- Raise churn from 8 % to 9 % by June 2027\n';
    const template = {
      ...builtInTemplates.smart,
      parents: [{ text: 'Raise churn from 8 % to 9 % by June 2027', level: 'company' as const }],
    };
    const goals = goalsOf(page, { template });
    // What was kept of this page is not a copy of itself.
    expect(about(goals, 'Raise')).toMatchObject({ given: null, rules: ['okr/against-parent'] });
  });
});

const COMPANY = {
  en: '# Company OKRs 2027\n## Objective: We grow without burning out\n- KR1: Grow revenue from €4M to €5M\n- KR2: Cut sick leave from 6 % to 4 %\n',
  fi: '# Yhtiön tavoitteet 2027\n## Tavoite: Kasvamme uupumatta\n- AT1: Liikevaihto kasvaa 4 miljoonasta 5 miljoonaan euroon\n- AT2: Sairauspoissaolot vähenevät 6 prosentista 4 prosenttiin\n',
};
const SALES = {
  en: '# Sales team OKRs\n- Grow new revenue by €700,000 by December 2027\n',
  fi: '# Myyntitiimin tavoitteet\n- Kasvatamme uusmyyntiä 700 000 eurolla joulukuuhun 2027 mennessä\n',
};
const MARKETING = {
  en: '# Marketing team OKRs\n- Win 90 new customers through the website by December 2027\n',
  fi: '# Markkinointitiimin tavoitteet\n- Hankimme verkosta 90 uutta asiakasta joulukuuhun 2027 mennessä\n',
};
const PEOPLE = {
  en: '# People team OKRs\n- Bring overtime down from 40 to 10 hours a month by June 2027\n',
  fi: '# Henkilöstötiimin tavoitteet\n- Ylityöt vähenevät 40 tunnista 10 tuntiin kuussa kesäkuuhun 2027 mennessä\n',
};

describe('a key result that nobody below takes on', () => {
  const openOn = (page: string) =>
    goalsOf(page)
      .flatMap(({ set }) => set?.findings ?? [])
      .filter(({ rule }) => rule === 'okr/nobody-takes-on')
      .map(({ lines }) => lines);

  it.each(['en', 'fi'] as const)('is told where several teams have sections of their own: %s', (language) => {
    const [company, sales, marketing] = [COMPANY, SALES, MARKETING].map((part) => part[language]);
    expect(openOn([company, sales, marketing].join('\n'))).toEqual([[4]]);
  });

  it.each(['en', 'fi'] as const)('is none where one of them does, nor of one team alone: %s', (language) => {
    const [company, sales, people] = [COMPANY, SALES, PEOPLE].map((part) => part[language]);
    expect(openOn([company, sales, people].join('\n'))).toEqual([]);
    expect(openOn([company, sales].join('\n'))).toEqual([]);
  });
});
