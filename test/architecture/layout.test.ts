import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { root, sources } from './source.ts';

const TOP = [
  'entrypoints',
  'components',
  'utils',
  'public',
  'test',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'wxt.config.ts',
  'README.md',
  'LICENSE',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
];
const versioned = execFileSync('git', ['ls-files'], { cwd: root, encoding: 'utf8' }).trim().split('\n');

describe('the layout', () => {
  it('has the agreed folders and files on top, and dot-files', () => {
    const top = readdirSync(root).filter((name) => !name.startsWith('.') && name !== 'node_modules');
    expect(top.filter((name) => !TOP.includes(name))).toEqual([]);
  });

  it('keeps tests and their tools under test/', () => {
    expect(sources.filter(({ path }) => /\.(?:test|spec)\.|__tests__/u.test(path)).map(({ path }) => path)).toEqual([]);
  });

  it('keeps what is built, installed or recorded out of the repository', () => {
    expect(
      versioned.filter((path) => /^(?:node_modules|\.output|\.wxt|test\/\.artifacts)\/|\.log$|\.zip$/u.test(path)),
    ).toEqual([]);
  });

  it('names modules in kebab-case and components in PascalCase', () => {
    const names = sources.map(({ path }) => path.split('/').at(-1) ?? '');
    expect(
      names.filter(
        (name) => !/^(?:[a-z0-9]+(?:-[a-z0-9]+)*|[A-Z][A-Za-z0-9]*)(?:\.content|\.d)?\.(?:tsx?|mjs)$/u.test(name),
      ),
    ).toEqual([]);
    expect(names.filter((name) => /^(?:helpers?|utils?|misc|common)\./u.test(name))).toEqual([]);
  });
});
