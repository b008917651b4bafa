import { deflateRawSync } from 'node:zlib';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stringsOf } from '../../../utils/i18n/bundled.ts';
import { createTranslator } from '../../../utils/i18n/translate.ts';
import { command } from './command.ts';
import { readInputs, type Input } from '../../../utils/cli/input.ts';
import { parseOptions } from '../../../utils/cli/score/options.ts';
import { scoreHere } from './score-here.ts';
import { HOSTILE } from '../../fixtures/hostile-templates.ts';
import { readTemplate } from '../../../utils/cli/score/read-template.ts';

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

let folder = '';
const file = (name: string, text: string | Buffer): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tarkka-score-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

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

  it('reads the fiscal calendar of a template', () => {
    const template = file('sales.json', '{"formatVersion":1,"name":"Sales","calendar":{"firstMonth":2}}');
    const [record] = command(
      ['score', '--lines', '--json', '--today', '2026-11-23', '--template', template],
      'Reduce churn from 8% to 5% by the end of Q1\n',
    ).records();
    expect((record?.['deadline'] as { end: string } | null)?.end).toMatch(/-04-30$/u);
  });
});

const t = createTranslator('en', stringsOf('en'));

const readAll = async (path: string): Promise<readonly Input[]> => {
  const inputs: Input[] = [];
  for await (const input of readInputs([path])) inputs.push(input);
  return inputs;
};

describe('help', { timeout: 60_000 }, () => {
  it.each([
    [['--help'], 'Usage: npm run -s score -- [options] [FILE …]'],
    [['help'], 'Usage: npm run -s score -- [options] [FILE …]'],
    [['--ui', 'fi', '-h'], 'Käyttö: npm run -s score -- [valitsimet] [TIEDOSTO …]'],
    [['score', '-h'], 'Usage: npm run -s score -- [options] [FILE …]'],
    [['score', '--help', '--ui', 'fi'], 'Käyttö: npm run -s score -- [valitsimet] [TIEDOSTO …]'],
    [['eval', '--help'], 'Usage: npm run -s eval -- [options] FILE.jsonl …'],
    [['eval', '--ui=fi', '--help'], 'Käyttö: npm run -s eval -- [valitsimet] TIEDOSTO.jsonl …'],
  ])('is printed in the language that was asked for, and nothing is wrong: %j', (args, first) => {
    const { status, stdout, stderr } = command(args);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout.split('\n')[0]).toBe(first);
  });
});

describe('bad usage', { timeout: 60_000 }, () => {
  it('exits with 2 and one line on standard error', () => {
    const { status, stderr, stdout } = command(['score', 'no-such-file.md']);
    expect([status, stdout, stderr]).toEqual([2, '', 'Can’t read no-such-file.md: there is no such file.\n']);
  });

  it.each([
    [['--bogus'], 'Valitsinta --bogus ei ole. Ks. --help.'],
    [['--lang', 'sv'], '--lang: auto, en, fi. ”sv” ei käy.'],
    [['no-such-file.md'], 'Tiedostoa no-such-file.md ei voi lukea: sitä ei ole.'],
  ])('is told in the language that was asked for: %j', (args, line) => {
    for (const typed of [
      ['score', '--ui', 'fi'],
      ['--ui', 'fi', 'score'],
    ]) {
      const { status, stderr } = command([...typed, ...args]);
      expect([status, stderr]).toEqual([2, `${line}\n`]);
    }
  });

  it.each([
    [['--ui', 'fi'], 'Anna komento: score, eval.'],
    [['--ui=fi', 'scor'], 'Komentoa ”scor” ei ole. Komennot: score, eval.'],
    [[], 'Name a command: score, eval.'],
  ])('without a command that there is, those that are: %j', (args, line) => {
    const { status, stdout, stderr } = command(args);
    expect([status, stdout, stderr]).toEqual([2, '', `${line}\n`]);
  });

  it.each([
    [['--bogus'], '--bogus'],
    [['--today', '2027-02-30'], '2027-02-30'],
    [['--lang', 'sv'], 'sv'],
    [['--ui', 'de'], 'de'],
    [['--surface', 'page'], 'page'],
  ])('%j is refused with its name', (args, named) => {
    expect(() => parseOptions(args)).toThrow(named);
  });

  it.each([
    ['{', 'not JSON'],
    ['{"formatVersion":1,"name":"Sales","calendar":{"firstMonth":13}}', 'calendar.firstMonth'],
    ['{"formatVersion":1,"name":"Sales"}', 'calendar'],
  ])('a template %j is refused with its field', async (text, named) => {
    await expect(readTemplate(file('unusable.json', text), t)).rejects.toThrow(named);
  });

  const asText = (json: string): string => `tarkka-template:${deflateRawSync(json).toString('base64url')}`;

  it('a template as it is pasted in chats is read', async () => {
    const json = '{"formatVersion":1,"name":"Sales","calendar":{"firstMonth":2}}';
    const code = asText(json);
    for (const text of [`Ours: ${code}\nMaija`, `${code.slice(0, 40)}\n  ${code.slice(40)} Best, Maija`]) {
      const { name, calendar } = await readTemplate(file('chat.txt', text), t);
      expect([name, calendar.firstMonth]).toEqual(['Sales', 2]);
    }
  });

  it.each([
    ['tarkka-template:zzzz', 'cut or changed'],
    [asText('a'.repeat(3_100_000)), '1,000,000'],
    [asText('{"formatVersion":1,"name":"Sales"}'), 'calendar'],
  ])('a text %.30j is refused with its reason', async (text, named) => {
    await expect(readTemplate(file('chat.txt', text), t)).rejects.toThrow(named);
  });

  it.each(HOSTILE)(
    'a template that %s is refused in one line with the place, and nothing is scored',
    async (_, text, named) => {
      const path = file('hostile.json', text);
      const { status, stdout, stderr } = await scoreHere(['--template', path], 'Reduce churn\n');
      expect([status, stdout]).toEqual([2, '']);
      expect(stderr.startsWith(`${path}: `)).toBe(true);
      expect(stderr.trimEnd().split('\n')).toHaveLength(1);
      expect(stderr).toContain(named);
    },
  );

  it('a rule of a later version is told and changes nothing', async () => {
    const path = file(
      'later.json',
      '{"formatVersion":2,"name":"Sales","calendar":{"firstMonth":1},"rules":{"specific/not-invented-yet":"off"}}',
    );
    const { status, stderr } = await scoreHere(['--template', path], 'Reduce churn\n');
    expect(status).toBe(0);
    expect(stderr).toBe(`${path}: No rule here is called specific/not-invented-yet, so that changes nothing.\n`);
  });

  it('a folder and a file that is not text are refused', async () => {
    await expect(readAll(folder)).rejects.toThrow('folder');
    await expect(readAll(file('picture.png', Buffer.from([0x89, 0x50, 0xff, 0xfe])))).rejects.toThrow('UTF-8');
  });
});
