import { describe, expect, it } from 'vitest';
import { command } from './command.ts';
import { readInputs, type Input } from '../../../utils/cli/input.ts';
import { parseOptions } from '../../../utils/cli/score/options.ts';
import { scratchFolder } from './scratch-folder.ts';

const { path: folder, file } = scratchFolder();

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

  it('a folder and a file that is not text are refused', async () => {
    await expect(readAll(folder())).rejects.toThrow('folder');
    await expect(readAll(file('picture.png', Buffer.from([0x89, 0x50, 0xff, 0xfe])))).rejects.toThrow('UTF-8');
  });
});
