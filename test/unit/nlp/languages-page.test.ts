import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const folder = fileURLToPath(new URL('../../../utils/nlp/languages/', import.meta.url));
const root = fileURLToPath(new URL('../../../', import.meta.url));
const page = readFileSync(`${folder}README.md`, 'utf8');
/** Code spans that look like files; `<code>` stands for a language. */
const paths = [...page.matchAll(/`(?<path>[\w./<>*-]+\.(?:tsx?|txt|json))`/gu)].map(
  (match) => match.groups?.['path'] ?? '',
);

it('“Add a language” names only files that exist', () => {
  const known = (path: string): boolean =>
    [folder, `${folder}sv/`, `${folder}fi/`, root].some((from) =>
      existsSync(from + path.replace('<code>', 'fi').replace('/*/', '/en/')),
    );
  expect(paths.length).toBeGreaterThan(20);
  expect(paths.filter((path) => !known(path))).toEqual([]);
});

it('“Add a language” knows every pack', () => {
  const packs = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(packs.map(({ name }) => name).filter((name) => !page.includes(`\`${name}/\``))).toEqual([]);
});
