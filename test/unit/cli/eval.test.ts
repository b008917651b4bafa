import { BadUsage } from '../../../utils/cli/bad-usage.ts';
import { run } from '../../../utils/cli/eval/run.ts';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fallenBelow } from '../../../utils/cli/eval/baseline.ts';
import { confusionOf, exactOf, f1Of, kappaOf, macroF1Of, precisionAtRecall } from '../../../utils/cli/eval/measures.ts';
import { command } from './command.ts';

describe('measures', () => {
  it('agree with figures worked out by hand', () => {
    const table = confusionOf([
      [0, 0],
      [0, 1],
      [1, 1],
      [1, 1],
      [2, 2],
      [2, 1],
    ]);
    expect(table).toEqual([
      [1, 1, 0],
      [0, 2, 0],
      [0, 1, 1],
    ]);
    expect(exactOf(table)).toBeCloseTo(4 / 6);
    // Observed disagreement 2 · ¼ / 6; expected 6 · (2·4 + 2·1·4 + 2·1·4 + 2·4 …) worked out cell by cell: ¼ · (8 + 8 + 2 + 2) / 36 + (2 + 2) / 36.
    expect(kappaOf(table)).toBeCloseTo(
      1 - 2 / 4 / 6 / ((2 * 4 * 0.25 + 2 * 1 + 2 * 1 * 0.25 + 2 * 1 * 0.25 + 2 * 1 + 2 * 4 * 0.25) / 36),
    );
    expect(macroF1Of(table)).toBeCloseTo((2 / 3 + 4 / 6 + 2 / 3) / 3);
    expect(f1Of({ hits: 0, alarms: 0, misses: 0 })).toBe(0);
  });

  it('read precision off the ranking', () => {
    const ranked = [0.9, 0.8, 0.7, 0.6].map((confidence, index) => ({ confidence, isGoal: index !== 1 }));
    expect(precisionAtRecall(ranked, 0.3)).toBe(1);
    expect(precisionAtRecall(ranked, 1)).toBe(0.75);
  });
});

describe('the baseline', () => {
  it('names figures that are worse by more than the tolerance, and only those', () => {
    const before = { en: { 'text timeBound kappa': 0.95, 'documents prose false alarms per 1,000 words': 0.1 } };
    expect(
      fallenBelow(before, {
        en: { 'text timeBound kappa': 0.93, 'documents prose false alarms per 1,000 words': 0.12 },
      }),
    ).toEqual([]);
    expect(
      fallenBelow(before, { en: { 'text timeBound kappa': 0.9, 'documents prose false alarms per 1,000 words': 0.3 } }),
    ).toEqual([
      'en: text timeBound kappa was 0.950, is 0.900',
      'en: documents prose false alarms per 1,000 words was 0.100, is 0.300',
    ]);
  });
});

describe('eval', { timeout: 120_000 }, () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'tarkka-eval-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const RECORDS = [
    {
      id: 'a',
      lang: 'en',
      text: 'Publish the triage guide by 30 April 2027',
      is_goal: true,
      S: 2,
      M: 1,
      A: 1,
      R: 0,
      T: 2,
      unsure: false,
      context: { headings: ['Goals'], parent: '' },
    },
    {
      id: 'b',
      lang: 'en',
      text: 'The dashboard shows daily visitors.',
      is_goal: false,
      unsure: false,
      context: { headings: [], parent: '' },
    },
    { id: 'c', lang: 'en', text: '# Notes\n\nThe dashboard shows daily visitors.\n', words: 6, goals: [] },
    {
      id: 'd',
      lang: 'en',
      objective: 'Clinics choose us first',
      key_results: ['Write a guide'],
      problems: ['kr_is_task', 'too_few_krs'],
    },
  ];

  it('reads lines, documents and sets, and prints figures for each', () => {
    const path = join(folder, 'records.jsonl');
    writeFileSync(path, RECORDS.map((record) => JSON.stringify(record)).join('\n'));
    const { stdout, status } = command(['eval', path]);
    expect(status).toBe(0);
    for (const part of [
      'en: 2 lines, 1 documents, 1 sets',
      'By the text alone',
      'With its context',
      'timeBound',
      'documents',
      'pooled',
      'Worst disagreements',
    ])
      expect(stdout).toContain(part);
  });

  it('says which line of a file it can’t read', () => {
    const path = join(folder, 'broken.jsonl');
    writeFileSync(path, '{"id":"a","is_goal":false,"text":"x"}\n{nope\n');
    const { stderr, status } = command(['eval', path]);
    expect([status, stderr.includes('line 2')]).toEqual([2, true]);
  });

  it.each([
    [[], 'Nimeä ainakin yksi tiedosto, jossa on luokiteltuja rivejä. Ks. --help.'],
    [['--bogus'], 'Valitsinta --bogus ei ole. Ks. --help.'],
    [['--today', 'huomenna', 'x.jsonl'], '--today huomenna: kirjoita päivä muodossa 2027-03-31.'],
    [['--worst', '-1', 'x.jsonl'], 'Valitsimen --worst perään tarvitaan arvo. Ks. --help.'],
    [['--worst', 'all', 'x.jsonl'], '--worst: kirjoita kokonaisluku. ”all” ei käy.'],
  ])('says what is wrong with %j in the language that was asked for', async (args, line) => {
    const said = await run(['--ui', 'fi', ...args]).catch((problem: unknown) =>
      problem instanceof BadUsage ? problem.in('fi') : problem,
    );
    expect(said).toBe(line);
  });

  // Labelled records are not part of the repository: whoever has them names their folder.
  const corpus = process.env['TARKKA_CORPUS'];
  it.skipIf(corpus === undefined)('reaches the figures that were reached before', { timeout: 900_000 }, () => {
    const baseline = fileURLToPath(new URL('../../eval-baseline.json', import.meta.url));
    expect(Object.keys(JSON.parse(readFileSync(baseline, 'utf8')) as object).toSorted()).toEqual(['en', 'fi']);
    const kinds = ['goals', 'documents', 'okr-sets', 'finnish', 'finnish-documents', 'finnish-okr-sets'];
    const files = kinds.map((kind) => join(corpus ?? '', `dev-${kind}.jsonl`));
    const { stderr, status } = command(['eval', '--worst', '0', '--baseline', baseline, ...files]);
    expect([status, stderr.trim()]).toEqual([0, 'No figure fell below the baseline.']);
  });
});
