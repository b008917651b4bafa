import { describe, expect, it } from 'vitest';
import { asMarkdown } from '../../../../components/pages/overview/export-goals.ts';
import {
  groupsOf,
  lacks,
  mostMissing,
  sharesOf,
  withNotes,
  type Entry,
} from '../../../../components/pages/overview/overview.ts';
import { createTranslator } from '../../../../utils/i18n/translate.ts';
import { CRITERIA, VERDICTS, type Criterion, type Goal } from '../../../../utils/nlp/types.ts';
import { builtInTemplates } from '../../../../utils/nlp/templates/built-in/index.ts';
import { goalsOf } from '../../nlp/analysing.ts';

const PAGE = `# OKRs for Q3 2027

Objective: Small shops choose us first
- KR1: Raise trial-to-paid conversion from 10% to 20%
- KR2: Bring median time to first sale from 9 days to 3

Objective: Customers stay because we answer
- KR1: Cut churn from 10% to 8%
`;
const t = createTranslator('en', { overview_title: 'Goals', overview_loose: 'Other goals' });
const entries = (goals: readonly Goal[]): readonly Entry<number>[] => goals.map((goal) => ({ id: goal.start, goal }));
const page = entries(goalsOf(PAGE));
/** Some of each verdict. */
const all = entries(goalsOf('Increase sales\n\nReduce churn from 8% to 5% by 30 June 2027 so that teams can plan'));
const withText = (text: string): Goal => ({ ...(page[0]?.goal as Goal), text, objective: null });

describe('a document’s picture', () => {
  it('has goals under their objectives, in the order of the text', () => {
    const groups = groupsOf([page], 'place', 'en');
    expect(groups.map(({ objective, entries: rows }) => [objective?.goal.text, rows.length])).toEqual([
      ['Small shops choose us first', 2],
      ['Customers stay because we answer', 1],
    ]);
    expect(groups[1]?.findings.map(({ rule }) => rule)).toContain('okr/too-few-krs');
  });

  it.each(CRITERIA)(
    'puts those first that lack what is asked of them, last those that are not asked: %s',
    (criterion) => {
      const levels = groupsOf([page, all], criterion, 'en').flatMap(({ entries: rows }) =>
        rows.map(({ goal: { expected, criteria } }) =>
          expected.includes(criterion) ? VERDICTS.indexOf(criteria[criterion].effective) : VERDICTS.length,
        ),
      );
      expect(new Set(levels).size).toBeGreaterThan(1);
      expect(levels).toEqual(levels.toSorted((one, other) => one - other));
    },
  );

  it('can be put in the order of the alphabet', () => {
    const [list] = groupsOf([page], 'goal', 'en');
    expect(list?.entries.map(({ goal }) => goal.text[0])).toEqual(['B', 'C', 'C', 'R', 'S']);
  });

  it('has its letters in the order of the interface’s language, and numbers by their size', () => {
    const texts = ['Öljy', 'Zeta', 'Aalto 10', 'Aalto 9'];
    const order = (locale: string) =>
      groupsOf([entries(texts.map(withText))], 'goal', locale).flatMap((group) =>
        group.entries.map(({ goal }) => goal.text),
      );
    expect(order('fi')).toEqual(['Aalto 9', 'Aalto 10', 'Zeta', 'Öljy']);
    expect(order('en')).toEqual(['Aalto 9', 'Aalto 10', 'Öljy', 'Zeta']);
  });

  it('gathers goals that stand by themselves', () => {
    const loose = entries(goalsOf('Reduce churn from 8% to 5% by 30 June 2027\n\nIncrease sales by 10% by May 2027'));
    expect(groupsOf([loose], 'place', 'en').map(({ objective, entries: rows }) => [objective, rows.length])).toEqual([
      [null, 2],
    ]);
  });

  it('keeps the goals of different fields apart', () => {
    const [one] = page;
    const alone = one ? [{ ...one, goal: withText('Cut costs by 5%') }] : [];
    expect(groupsOf([[], alone, alone], 'place', 'en').map(({ entries: rows }) => rows.length)).toEqual([0, 0]);
  });

  it('begins with the weakest, or with those that lack most', () => {
    const scores = groupsOf([page], 'score', 'en').flatMap((group) => group.entries.map(({ goal }) => goal.score));
    expect(scores).toEqual(scores.toSorted((one, other) => one - other));
    const missing = groupsOf([page], 'missing', 'en').flatMap((group) => group.entries.map(({ goal }) => lacks(goal)));
    expect(missing).toEqual(missing.toSorted((one, other) => other - one));
    expect(scores).toHaveLength(page.length);
  });

  it('knows in every order what is said of a set', () => {
    const said = (order: 'place' | 'score' | 'goal') =>
      groupsOf([page], order, 'en')
        .flatMap(({ objective, entries: rows, findings }) => [
          ...[...(objective ? [objective] : []), ...rows].flatMap(({ notes }) => notes),
          ...findings,
        ])
        .map(({ rule }) => rule)
        .toSorted();
    expect(said('place')).toContain('okr/too-few-krs');
    expect(said('score')).toEqual(said('place'));
    expect(said('goal')).toEqual(said('place'));
  });

  it('says what is found at the goal it is about, and below the set what it lacks as a whole', () => {
    const set = goalsOf(
      'Objective: Customers stay with us\n- Increase churn from 3% to 6% by June 2027\n- Hire two agents by June 2027\n',
    );
    const [group] = groupsOf([entries(set)], 'place', 'en');
    expect(group?.entries.map(({ notes }) => notes.map(({ rule }) => rule))).toEqual([
      ['okr/against-parent'],
      ['okr/kr-is-task'],
    ]);
    expect(group?.findings.map(({ rule }) => rule)).toEqual(['okr/too-few-krs']);
    expect(asMarkdown(t, [entries(set)])).toMatch(/churn[^\n]*\n {2}- [^\n]+\n- Hire[^\n]*\n {2}- [^\n]+\n\n> /u);
  });

  it('counts what is met among those that are asked for it', () => {
    const shares = sharesOf(page.map(({ goal }) => goal));
    expect(shares.find(({ criterion }) => criterion === 'timeBound')).toEqual({
      criterion: 'timeBound',
      met: page.length,
      asked: page.length,
    });
    for (const { met, asked } of shares) expect(met).toBeLessThanOrEqual(asked);
  });
});

describe('a table that names its objectives', () => {
  const table = entries(
    goalsOf(
      [
        'Objective\tKey result\tDue',
        'Small shops choose us first\tRaise trial-to-paid conversion from 10% to 20%\t30 June 2027',
        '\tBring median time to first sale from 9 days to 3\t30 June 2027',
        'Customers stay because we answer\tCut churn from 10% to 8%\t30 June 2027',
      ].join('\n'),
    ),
  );

  it('has its rows under them, on the page and as Markdown', () => {
    expect(groupsOf([table], 'place', 'en').map(({ named, entries: below }) => [named, below.length])).toEqual([
      ['Small shops choose us first', 2],
      ['Customers stay because we answer', 1],
    ]);
    expect(asMarkdown(t, [table])).toContain('\n## Customers stay because we answer\n\n- Cut churn');
  });

  it('names what most goals lack, how and why only where nothing else is missing', () => {
    const share = (criterion: Criterion, met: number, asked: number) => ({ criterion, met, asked });
    expect(
      mostMissing([
        share('specific', 5, 13),
        share('measurable', 4, 10),
        share('achievable', 0, 13),
        share('relevant', 0, 3),
        share('timeBound', 3, 13),
      ]),
    ).toBe('timeBound');
    expect(mostMissing([share('specific', 2, 2), share('achievable', 1, 2), share('relevant', 0, 2)])).toBe('relevant');
    expect(mostMissing([share('specific', 2, 2), share('relevant', 0, 0)])).toBeNull();
  });

  it('says of each of several goals on one line what names it', () => {
    const template = { ...builtInTemplates.smart, parents: [{ text: 'Win the north', level: 'company' as const }] };
    const line = 'Cut churn to 3% by 30 June 2027. Hire four cooks by 31 May 2027. Open the shop by 1 May 2027.';
    const found = withNotes(entries(goalsOf(`Goals\n- ${line}`, { template })));
    expect(found.length).toBeGreaterThan(1);
    for (const { goal, notes } of found) {
      expect(notes.map(({ message }) => message.values?.['words'])).toEqual([goal.text]);
    }
  });
});
