import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { scoreHere } from './score-here.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tarkka-people-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('score for people', { timeout: 60_000 }, () => {
  it('names the file of each goal where there are several', async () => {
    const [one, two] = ['one.md', 'two.md'].map((name) => join(folder, name)) as [string, string];
    writeFileSync(one, 'Increase sales\n');
    writeFileSync(two, '\nReduce churn\n');
    const { stdout } = await scoreHere(['--lines', one, two]);
    expect(stdout).toContain(`Increase sales (${one}, line 1)\n`);
    expect(stdout).toContain(`Reduce churn (${two}, line 2)\n`);
    expect((await scoreHere(['--lines', one])).stdout).toContain('Increase sales (line 1)\n');
  });

  it('says once that there is none', async () => {
    expect((await scoreHere(['--lines'], 'hello there\n')).stdout).toBe('  -  not a goal  hello there (line 1)\n');
    expect((await scoreHere([], 'hello there\n')).stdout).toBe('No goals found\n');
  });

  it('says which option is without its value', async () => {
    expect(await scoreHere(['--template'])).toMatchObject({
      stderr: '--template needs a value after it. See --help.\n',
      status: 2,
    });
  });
});
