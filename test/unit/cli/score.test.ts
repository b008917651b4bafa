import { beforeAll, describe, expect, it } from 'vitest';
import { command } from './command.ts';
import { scoreHere } from './score-here.ts';
import { scratchFolder } from './scratch-folder.ts';

const FIELDS = [
  'file',
  'line',
  'endLine',
  'text',
  'start',
  'end',
  'language',
  'isGoal',
  'confidence',
  'role',
  'score',
  'expected',
  'criteria',
  'deadline',
  'suggestions',
];
const THREE =
  'Increase sales\nReduce churn from 8% to 5% by 30 June 2027 by calling every customer at risk\nThe meeting is at noon.\n';

const { file } = scratchFolder();

type Verdicts = Record<string, { verdict: string }>;
type Suggestion = {
  criterion: string;
  edits: { start: number; end: number; text: string }[];
  result: string;
  slots: { name: string; start: number; end: number; choices: string[] }[];
};

describe('score --lines --json', { timeout: 60_000 }, () => {
  let three: ReturnType<typeof command>;
  beforeAll(() => {
    three = command(['score', '--lines', '--json', '--today', '2026-11-23'], THREE);
  }, 60_000);

  it('gives one record a line with the fields of the contract, in order', () => {
    const { records, status } = three;
    const [first, second, third] = records();
    expect(status).toBe(0);
    expect(records()).toHaveLength(3);
    expect(Object.keys(first ?? {})).toEqual(FIELDS);
    expect(first).toMatchObject({
      file: null,
      line: 1,
      endLine: 1,
      text: 'Increase sales',
      start: 0,
      end: 14,
      language: 'en',
      isGoal: true,
      deadline: null,
    });
    const verdict = (record: Record<string, unknown> | undefined, criterion: string) =>
      (record?.['criteria'] as Verdicts | undefined)?.[criterion]?.verdict;
    for (const criterion of ['measurable', 'achievable', 'timeBound'])
      expect(verdict(first, criterion)).not.toBe('met');
    for (const criterion of ['specific', 'measurable', 'achievable', 'timeBound'])
      expect(verdict(second, criterion)).toBe('met');
    expect(second?.['deadline']).toMatchObject({ end: '2027-06-30', source: 'text' });
    expect(third).toMatchObject({ isGoal: false, role: 'none' });
    expect(Object.keys((first?.['criteria'] as Verdicts | undefined)?.['specific'] ?? {})).toEqual([
      'verdict',
      'given',
      'evidence',
      'findings',
      'message',
    ]);
  });

  it('offers rewrites whose edits give the result and whose blanks count in it', () => {
    const [first] = three.records();
    const suggestions = first?.['suggestions'] as Suggestion[];
    expect(suggestions.length).toBeGreaterThan(1);
    for (const { edits, result, slots } of suggestions) {
      const applied = edits.reduceRight(
        (text, edit) => text.slice(0, edit.start) + edit.text + text.slice(edit.end),
        'Increase sales',
      );
      expect(applied).toBe(result);
      for (const slot of slots) expect(result.slice(slot.start, slot.end)).toBe(`[${slot.name}]`);
    }
    const dates = suggestions.flatMap(({ slots }) => slots).find(({ name }) => name === 'date');
    expect(dates?.choices.slice(0, 2)).toEqual(['31 December 2026', '31 March 2027']);
  });

  it('counts empty lines, drops a BOM and CR, and ends the last line with the last line feed', () => {
    const records = command(
      ['score', '--lines', '--json'],
      '\uFEFFIncrease sales\r\n\r\nReduce churn\nWir werden den Umsatz bis Juni 2027 um 10 % steigern und die Kosten senken\n',
    ).records();
    expect(records.map(({ line, text, start, criteria }) => [line, text, start, criteria === null])).toEqual([
      [1, 'Increase sales', 0, false],
      [2, '', 0, true],
      [3, 'Reduce churn', 0, false],
      [4, 'Wir werden den Umsatz bis Juni 2027 um 10 % steigern und die Kosten senken', 0, false],
    ]);
    // No pack reads German.
    expect(records[3]).toMatchObject({ language: null, isGoal: false, role: 'none' });
  });
});

describe('score on documents', { timeout: 60_000 }, () => {
  it('names files as given and finds goals where they stand', () => {
    const path = file('plan.md', '# Goals for Q1 2027\n\n- Reduce churn from 8% to 5%\n- Publish the triage guide\n');
    const records = command(
      ['score', '--json', '--today', '2026-11-23', path, '-'],
      '- Hire two engineers for payments by May 2027\n',
    ).records();
    expect(records.map(({ file: name, line, text }) => [name, line, text])).toEqual([
      [path, 3, 'Reduce churn from 8% to 5%'],
      [path, 4, 'Publish the triage guide'],
      [null, 1, 'Hire two engineers for payments by May 2027'],
    ]);
    expect(
      (records[0]?.['criteria'] as Record<string, { given: unknown }> | undefined)?.['timeBound']?.given,
    ).toMatchObject({
      source: 'heading',
      line: 1,
    });
  });

  it('shows people the gauge, what is missing and the best rewrite', () => {
    const { stdout } = command(['score', '--lines', '--today', '2026-11-23'], 'Publish the triage guide\n');
    expect(stdout).toMatch(/S█ M▄ A. R. T○ {2}Publish the triage guide/u);
    expect(stdout).toContain('Publish the triage guide by [date]');
    expect(stdout).toContain('1 goal, average');
  });

  it('says at each goal what is found about it among the others', async () => {
    const text =
      'Objective: Customers stay with us\n- Increase churn from 3% to 6% by June 2027\n- Hire two agents by June 2027\n';
    const { stdout } = await scoreHere(['--today', '2026-11-27'], text);
    expect(stdout).toMatch(/churn from 3% to 6% by June 2027 \(line 2\)\n +· {2}This moves “churn”/u);
    expect(stdout).toMatch(/Hire two agents by June 2027 \(line 3\)\n +· {2}“Hire two agents by June 2027” is a task/u);
  });

  it('says of both of two that pull apart that they do, and of neither that it has all', async () => {
    const text =
      'Objective: Ads pay off in 2027\n- Raise ad spend by 20% by June 2027\n- Cut ad spend by 10% by June 2027\n';
    const { stdout } = await scoreHere(['--today', '2026-11-27', '--ui', 'fi'], text);
    const [said, ...others] = stdout.split('\n').filter((line) => line.includes('·  ') && line.includes('ad spend'));
    expect([others.length, others[0]]).toEqual([1, said]);
    expect(stdout).toMatch(/Cut ad spend by 10% by June 2027 \(rivi 3\)\n +· /u);
  });

  it('says what is wrong with it, also where that letter is not asked', async () => {
    const { stdout } = await scoreHere(
      ['--today', '2026-11-27'],
      'Objective: Raise NPS from 45 to 45 by June 2027 so that patients stay\n- Cut waiting from 9 days to 3 by June 2027\n',
    );
    expect(stdout).toMatch(/\(line 1\)\n +M {2}“45 to 45” starts and ends at the same value/u);
  });

  it('shows signs that would steer a terminal as signs', async () => {
    const { stdout } = await scoreHere([], 'Increase \u001B[31msales\u0000 by 10 % in \u202E2027\n');
    expect(stdout).toContain('Increase \uFFFD[31msales\uFFFD by 10 % in \uFFFD2027');
    expect(stdout).not.toMatch(/[^\P{Cc}\n]|\u202E/u);
  });
});
