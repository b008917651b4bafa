import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const sources = ['components', 'entrypoints'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.tsx'))
    .map((name) => join(folder, name)),
);
/** Words between tags, and words in attributes that people see or hear. The product's name and an example's host are no text. */
const BETWEEN_TAGS = /<\/?[a-zA-Z][^<>{}()]*>\s*([^<>{}();=]*\p{L}{2}[^<>{}();=]*)\s*<\/?[a-zA-Z]/gu;
const NO_TEXT = /^Tarkka$|^[a-z.]+\.example\.com(?:\/\S*)?$/u;
const IN_ATTRIBUTES = /\b(?:aria-label|aria-description|title|placeholder|alt)="([^"]*\p{L}{2}[^"]*)"/gu;

describe('text for people', () => {
  it.each(sources)('%s has none of its own', (file) => {
    const source = readFileSync(join(ROOT, file), 'utf8').replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gmu, '');
    const found = [...source.matchAll(BETWEEN_TAGS), ...source.matchAll(IN_ATTRIBUTES)].map(([, words]) =>
      words?.trim(),
    );
    expect(found.filter((words) => !NO_TEXT.test(words ?? ''))).toEqual([]);
  });
});
