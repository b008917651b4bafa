import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { command } from './command.ts';
import { scoreHere } from './score-here.ts';
import { breaches, type ScoreRecord } from './contract.ts';

const TODAY = ['--today', '2026-11-23'];

const LINES = [
  'Increase sales',
  'Reduce churn from 8% to 5% by 30 June 2027 by calling every customer at risk',
  'The meeting is at noon.',
  '',
  '   ',
  'KR2: Raise trial-to-paid conversion from 11% to 18% by 30 June 2027',
  'Objective: Make support a reason to stay',
  '- [ ] Hire two engineers for payments by May 2027',
  '**Publish the triage guide**',
  '| Cut late parcels | 9 a week to 2 | Q1 2027 |',
  'Goal: Grow sales by 5%. Reduce churn to 3% by June 2027. Hire two engineers.',
  'Increase sales \u2028by 5%',
  'Increase sales by 10% 🚀 with 👨‍👩‍👧‍👦 by June 2027',
  'להגדיל את המכירות ב-10% עד יוני 2027',
  '\u202eIncrease sales by 5%',
  '\0Increase sales\0by 5%',
  '🎯🎯🎯',
  '---',
  '"Improve the onboarding of new colleagues."',
  'Wir werden den Umsatz bis Juni 2027 um 10 % steigern und die Kosten senken',
  'https://example.com/goals',
  '1',
];
const DOCUMENT = `# Q3 2027 OKRs

Objective: Make support a reason to stay
- KR1: Cut the median first reply from 9 hours to 2
- KR2: Better documentation

| Goal | Owner | Due |
|------|-------|-----|
| Reduce churn to 5% | Ada | June 2027 |

The minutes of the last meeting are in the shared folder.
`;

let folder = '';
const file = (name: string, text: string | Buffer): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tarkka-contract-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const score = (args: readonly string[], input?: string | Buffer) => scoreHere(['--json', ...args], input);
const recordsOf = async (run: ReturnType<typeof scoreHere>): Promise<ScoreRecord[]> => {
  const { status, stderr, records } = await run;
  expect([status, stderr]).toEqual([0, '']);
  return records();
};

describe('with --lines', () => {
  it('each line has its record, empty ones too, and each record keeps the contract', async () => {
    const records = await recordsOf(score(['--lines', ...TODAY], `${LINES.join('\n')}\n`));
    expect(records.map(({ line, endLine }) => [line, endLine])).toEqual(LINES.map((_, at) => [at + 1, at + 1]));
    expect(records.flatMap((record) => breaches(record, LINES[record.line - 1] ?? ''))).toEqual([]);
    expect(records.filter(({ criteria }) => criteria === null).map(({ line }) => line)).toEqual([4, 5]);
    const given = records.flatMap(({ criteria }) => Object.values(criteria ?? {}).filter((one) => one.given));
    expect(given).toEqual([]);
  });

  it.each([
    ['a final line feed ends the last line', 'Increase sales\n', ['Increase sales']],
    ['none is needed', 'Increase sales', ['Increase sales']],
    ['two make an empty line', 'Increase sales\n\n', ['Increase sales', '']],
    ['a lone line feed is one empty line', '\n', ['']],
    ['nothing is no line', '', []],
    ['CR before LF is no part of the line', 'Increase sales\r\n\r\nCut costs\r\n', ['Increase sales', '', 'Cut costs']],
    ['a BOM is dropped', '\uFEFFIncrease sales\n', ['Increase sales']],
  ])('%s', async (_, input, texts) => {
    const records = await recordsOf(score(['--lines', ...TODAY], input));
    expect(records.map(({ text }) => text)).toEqual(texts);
    expect(records.map(({ start }) => start)).toEqual(texts.map(() => 0));
  });

  it('a record is one line for every reader, whatever its text holds', async () => {
    const { stdout } = await score(['--lines'], 'Increase\u2028sales\u2029by\u00855%\n');
    expect(stdout.trimEnd().split(/[\n\r\u0085\u2028\u2029]/u)).toHaveLength(1);
    expect((JSON.parse(stdout) as ScoreRecord).text).toBe('Increase\u2028sales\u2029by\u00855%');
  });

  it('a line of 100,000 characters has one record', async () => {
    const lines = ['a'.repeat(100_000), 'Increase sales by 5% '.repeat(5000), '🎯'.repeat(50_000), 'Increase sales'];
    const records = await recordsOf(score(['--lines', ...TODAY], lines.join('\n')));
    expect(records.map(({ line }) => line)).toEqual([1, 2, 3, 4]);
    expect(records.flatMap((record) => breaches(record, lines[record.line - 1] ?? ''))).toEqual([]);
  });

  it('bytes that are no text do no harm', async () => {
    const input = Buffer.concat([Buffer.from('Increase sales '), Buffer.from([0xed, 0xa0, 0x80, 0xff, 0x0a])]);
    expect(await recordsOf(score(['--lines'], input))).toHaveLength(1);
  });
});

describe('a document', () => {
  it('has a record for each goal in it, with what its surroundings say', async () => {
    const records = await recordsOf(score(TODAY, DOCUMENT));
    expect(records.flatMap((record) => breaches(record, DOCUMENT))).toEqual([]);
    expect(records.map(({ line, text }) => [line, text])).toEqual([
      [3, 'Make support a reason to stay'],
      [4, 'Cut the median first reply from 9 hours to 2'],
      [5, 'Better documentation'],
      [9, 'Reduce churn to 5%'],
    ]);
    expect(records.every(({ isGoal, file: path }) => isGoal && path === null)).toBe(true);
    const [objective, first, , cell] = records;
    expect(objective?.set?.keyResults).toEqual(expect.arrayContaining([4, 5]));
    expect(objective?.set?.findings).toContainEqual({
      rule: expect.stringMatching(/^okr\/kr-/u),
      lines: [5],
      message: expect.stringContaining('Better documentation'),
    });
    expect(first?.set).toBeUndefined();
    expect(first?.criteria?.['timeBound']?.given).toEqual({
      verdict: 'met',
      source: 'heading',
      line: 1,
      text: 'Q3 2027 OKRs',
    });
    expect(first?.expected).toEqual(['specific', 'measurable', 'timeBound']);
    expect(cell?.deadline).toMatchObject({ end: '2027-06-30', source: 'column' });
  });

  it('of a megabyte and 10,000 lines is read whole', async () => {
    const prose = `The meeting is at noon and the notes are in the shared folder, where all can read them by themselves.\n`;
    const text = `${prose.repeat(9999)}- Reduce churn from 8% to 5% by 30 June 2027\n`;
    expect(text.length).toBeGreaterThan(1_000_000);
    const records = await recordsOf(score(TODAY, text));
    expect(records.at(-1)).toMatchObject({ line: 10_000, text: 'Reduce churn from 8% to 5% by 30 June 2027' });
  });

  it('among several is named as it was given, and lines count in each', async () => {
    const [first, second] = [
      file('first.md', '- Reduce churn from 8% to 5% by 30 June 2027\n'),
      file('second.md', '\n- Hire two engineers for payments by May 2027\n'),
    ];
    const records = await recordsOf(score([...TODAY, first, '-', second], '- Cut late parcels from 9 a week to 2\n'));
    expect(records.map(({ file: path, line }) => [path, line])).toEqual([
      [first, 1],
      [null, 1],
      [second, 2],
    ]);
  });
});

describe('options', () => {
  it('--surface: what is found in prose is found in a field and on paste', async () => {
    const found = async (surface: string): Promise<number[]> =>
      (await recordsOf(score(['--lines', ...TODAY, '--surface', surface], `${LINES.join('\n')}\n`)))
        .filter(({ isGoal }) => isGoal)
        .map(({ line }) => line);
    const [field, paste, prose] = [await found('field'), await found('paste'), await found('prose')];
    expect(field).toEqual(expect.arrayContaining(prose));
    expect(paste).toEqual(expect.arrayContaining(prose));
    expect(prose).not.toEqual([]);
    expect(field.length).toBeGreaterThan(prose.length);
  });

  it('--lang and --ui: one says what is read, the other what is said', async () => {
    const english = await recordsOf(score(['--lines', ...TODAY], 'Increase sales\n'));
    const finnish = await recordsOf(score(['--lines', ...TODAY, '--ui', 'fi'], 'Increase sales\n'));
    const said = ([record]: ScoreRecord[]) => Object.values(record?.criteria ?? {}).map(({ message }) => message);
    expect(said(finnish).filter((message) => said(english).includes(message))).toEqual([]);
    expect(finnish.map(({ score: points }) => points)).toEqual(english.map(({ score: points }) => points));
    const [asked] = await recordsOf(score(['--lines', '--lang', 'en'], 'Sales +5% Q3 2027\n'));
    expect(asked?.language).toBe('en');
  });

  it('--template: its required criteria, weights and calendar', async () => {
    const weights = { specific: 1, measurable: 1, achievable: 0, relevant: 0, timeBound: 8 };
    const template = file(
      'team.json',
      JSON.stringify({
        formatVersion: 1,
        name: 'Team',
        calendar: { firstMonth: 2 },
        required: ['timeBound', 'specific'],
        weights,
      }),
    );
    const line = 'Reduce churn from 8% to 5% by the end of Q1';
    const [record] = await recordsOf(score(['--lines', ...TODAY, '--template', template], `${line}\n`));
    expect(record?.expected).toEqual(['specific', 'timeBound']);
    expect(record?.deadline?.end).toMatch(/-04-30$/u);
    expect(record && breaches(record, line, weights)).toEqual([]);
  });
});

describe('what can’t be done', () => {
  const oneLine = (stderr: string): void => {
    expect(stderr).toMatch(/^[^\n]+\n$/u);
    expect(stderr).not.toMatch(/\bat \S+:\d+|Error\b/u);
  };

  it.each([
    ['an unknown option', ['--bogus'], /--bogus/u],
    ['an option without its value', ['--today'], /--today/u],
    ['no date', ['--today', 'tomorrow'], /tomorrow/u],
    ['a day that does not exist', ['--today', '2027-02-30'], /2027-02-30/u],
    ['an unknown language', ['--lang', 'xx'], /xx/u],
    ['an unknown language of messages', ['--ui', 'xx'], /xx/u],
    ['an unknown surface', ['--surface', 'page'], /page/u],
    ['a missing file', ['--json', 'no-such-file.md'], /no-such-file\.md/u],
    ['a folder', ['--json', '.'], /folder/u],
    ['a missing template', ['--template', 'no-such.json'], /no-such\.json/u],
  ])('%s is one clear line and exit code 2', async (_, args, named) => {
    const { status, stdout, stderr } = await scoreHere(args, 'Increase sales\n');
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(named);
    oneLine(stderr);
  });

  it.each([
    ['not JSON', '{', /not JSON/u],
    ['of a later version', '{"formatVersion":99,"name":"A","calendar":{"firstMonth":1}}', /formatVersion/u],
    ['of a month that is none', '{"formatVersion":1,"name":"A","calendar":{"firstMonth":13}}', /calendar\.firstMonth/u],
    ['that is a list', '[]', /./u],
  ])('a template %s too', async (_, text, named) => {
    const path = file('unusable.json', text);
    const { status, stdout, stderr } = await scoreHere(['--template', path], 'Increase sales\n');
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(named);
    expect(stderr).toContain(path);
    oneLine(stderr);
  });

  it.each([
    ['a template', '{\n  "formatVersion": 2,\n  "name": "A"\n}\n'],
    ['records, one a line', '{"text":"Increase sales"}\n{"text":"Cut churn"}\n'],
  ])('%s in the place of goals is read, and said to be JSON', async (_, text) => {
    const path = file('template.json', text);
    const { status, stderr } = await scoreHere([path]);
    expect([status, stderr]).toEqual([
      0,
      `${path}: this is JSON, in which no goals are read. A template goes with --template.\n`,
    ]);
  });

  it.each([['[ ] Increase sales by 10 %\n'], ['{Increase sales} by 10 %\n']])('%j is no JSON', async (text) => {
    expect((await scoreHere([], text)).stderr).toBe('');
  });

  it('what was read before a missing file has been said', async () => {
    const path = file('there.md', '- Reduce churn from 8% to 5% by 30 June 2027\n');
    const { status, records, stderr } = await score([...TODAY, path, 'no-such-file.md']);
    expect([status, records().length, stderr]).toEqual([2, 1, 'Can’t read no-such-file.md: there is no such file.\n']);
  });

  it.each([
    ['an unknown command', ['scor'], /scor/u],
    ['eval of a missing file', ['eval', 'no-such.jsonl'], /no-such\.jsonl/u],
  ])('%s ends the process with 2', (_, args, named) => {
    const { status, stdout, stderr } = command(args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(named);
    oneLine(stderr);
  });
});
