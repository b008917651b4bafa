import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asCsv, asJson, asMarkdown, csvFile } from '../../../../components/pages/overview/export-goals.ts';
import type { Entry } from '../../../../components/pages/overview/overview.ts';
import { stringsOf } from '../../../../utils/i18n/bundled.ts';
import { createTranslator } from '../../../../utils/i18n/translate.ts';
import type { Goal } from '../../../../utils/nlp/types.ts';
import { goalsOf } from '../../nlp/analysing.ts';
import { servingGoal } from './goals.ts';

const PAGE = `Objective: Small shops choose us first
- KR1: Raise trial-to-paid conversion from 10% to 20%
- KR2: Bring median time to first sale from 9 days to 3

Objective: Customers stay because we answer
- KR1: Cut churn from 10% to 8%
`;
const t = createTranslator('en', { ...stringsOf('en'), overview_title: 'Goals' });
const fi = createTranslator('fi', stringsOf('fi'));
const entries = (goals: readonly Goal[]): readonly Entry<number>[] => goals.map((goal) => ({ id: goal.start, goal }));
const page = entries(goalsOf(PAGE));
const withText = (text: string): Goal => ({ ...(page[0]?.goal as Goal), text, objective: null });
const serving = entries([servingGoal('Cut churn to 5%', 'Keep | our *customers*')]);

/** By RFC 4180, as a sheet reads it. */
function parsed(csv: string, between = ','): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  for (let at = 0; at < csv.length; at += 1) {
    const unit = csv.charAt(at);
    if (quoted) {
      if (unit !== '"') cell += unit;
      else if (csv[at + 1] === '"') cell += csv.charAt((at += 1));
      else quoted = false;
    } else if (unit === '"') quoted = true;
    else if (unit === between || unit === '\r') {
      rows.at(-1)?.push(cell);
      cell = '';
    } else if (unit === '\n') rows.push([]);
    else cell += unit;
  }
  return rows.slice(0, -1);
}

describe('a document’s picture as a file', () => {
  it('names its columns in the language of the interface', () => {
    const [english = []] = parsed(asCsv(t, [page]));
    // A Finnish sheet has its commas in numbers.
    const [finnish = []] = parsed(asCsv(fi, [page]), ';');
    expect([english[0], english.at(-1)]).toEqual(['Goal', 'On the whole set']);
    expect([finnish[0], finnish.at(-1)]).toEqual(['Tavoite', 'Kokonaisuudesta']);
    expect(new Set(finnish).size).toBe(finnish.length);
  });

  it('says in its sheet what a set lacks as a whole, with the objective', () => {
    const rows = parsed(asCsv(t, [page]));
    const said = page.filter(({ goal }) => goal.set?.findings.some(({ whole }) => whole)).map(({ goal }) => goal.text);
    expect(said.length).toBeGreaterThan(0);
    expect(rows.slice(1).flatMap((row) => (row.at(-1) === '' ? [] : [row[0]]))).toEqual(said);
  });

  it('says of each goal what is wrong with it, in each kind of file', () => {
    const wrong = entries([
      ...goalsOf('Reduce support tickets from 120 to 200 by June 2027'),
      ...goalsOf('Win 10 new customers in Turku by May 2019'),
    ]);
    const said = [
      '“Reduce” and “120 to 200” point in opposite directions.',
      '“by May 2019” has already passed: 31 May 2019.',
    ];
    const [names = [], ...rows] = parsed(asCsv(t, [wrong]));
    expect(rows.map((row) => row[names.indexOf('Notes')])).toEqual(said);
    for (const why of said) expect(asMarkdown(t, [wrong])).toContain(`\n  - ${why}\n`);
    const { goals } = JSON.parse(asJson([wrong])) as { goals: readonly { faults: readonly string[] }[] };
    expect(goals.map(({ faults }) => faults)).toEqual([['measurable/direction-clash'], ['time-bound/past-date']]);
  });

  it('says of both of two that pull apart that they do', () => {
    const apart = entries(goalsOf('Objective: Ads pay off\n- Raise ad spend by 20%\n- Cut ad spend by 10%\n'));
    const [names = [], ...rows] = parsed(asCsv(t, [apart]));
    const [one, other] = rows.slice(1).map((row) => row[names.indexOf('Notes')]);
    expect(one).toContain('ad spend');
    expect(other).toBe(one);
  });

  it('tells sheets how its letters are written', () => {
    expect(csvFile(t, [page])).toBe(`\uFEFF${asCsv(t, [page])}`);
  });

  it('is Markdown with a heading for each objective', () => {
    const text = asMarkdown(t, [page]);
    expect(text).toMatch(/^# Goals\n\n## Small shops choose us first \(\d+; /u);
    expect(text.match(/^- /gmu)).toHaveLength(3);
  });

  it('is JSON with one record a goal', () => {
    const { formatVersion, goals } = JSON.parse(asJson([page])) as { formatVersion: number; goals: Goal[] };
    expect(formatVersion).toBe(1);
    expect(goals.map(({ text, score }) => [text, score])).toEqual(page.map(({ goal }) => [goal.text, goal.score]));
  });

  it('says which objective above a goal serves, and why, in each kind of file', () => {
    const why = 'Serves the company’s “Keep | our *customers*”. Both speak of “customers”.';
    const [names = [], row = []] = parsed(asCsv(t, [serving]));
    expect([row[names.indexOf('Serves')], row[names.indexOf('Why')]]).toEqual(['Keep | our *customers*', why]);
    expect(asMarkdown(t, [serving])).toContain(`)\n  - ${why.replaceAll(/[|*]/gu, '\\$&')}\n`);
    const { goals } = JSON.parse(asJson([serving, page])) as { goals: readonly { serves: string | null }[] };
    expect(goals.map(({ serves }) => serves)).toEqual(['Keep | our *customers*', ...page.map(() => null)]);
  });

  it.each([
    ['- a dash', '\\- a dash'],
    ['+5 % a year', '\\+5 % a year'],
    ['2. a number', '2\\. a number'],
    ['2027 in numbers', '2027 in numbers'],
    ['a | b\n# c &copy; <b>', 'a \\| b \\# c \\&copy; \\<b\\>'],
  ])('is Markdown that shows a goal as it is written: %j', (text, written) => {
    expect(asMarkdown(t, [entries([{ ...withText(text), role: 'goal' }])])).toContain(`\n- ${written} (`);
  });

  it('is CSV that reads back, whatever a goal holds, and starts no formula', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('=', '+', '-', '@', '＝', '"', ',', ';', '\n', '\r', 'a', ' ', 'ä') }),
        (text) => {
          const rows = parsed(asCsv(t, [entries([withText(text)])]));
          const [read = ''] = rows[1] ?? [];
          expect(rows).toHaveLength(2);
          expect(read).not.toMatch(/^\s*[=+\-@＝]|^\r/u);
          expect(read.replace(/^'(?=\s*[=+\-@＝]|[\r\n])/u, '')).toBe(text);
        },
      ),
    );
  });
});
