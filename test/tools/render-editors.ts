/**
 * `npm run editors -- [REPORT.json …]`: from reports of the end-to-end tests to `.github/editors.json` and
 * the README's table. Without a report it takes the one that `npm test` leaves behind.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { ARTIFACTS } from './build-extension.ts';
import { withEditors, type Row } from './editors-table.ts';

type Report = {
  readonly testResults: readonly {
    readonly assertionResults: readonly {
      readonly meta?: { readonly editor?: string; readonly against?: string; readonly shown?: readonly string[] };
    }[];
  }[];
};

const root = fileURLToPath(new URL('../..', import.meta.url));
const reports = process.argv.slice(2);
if (reports.length === 0) reports.push(join(ARTIFACTS, 'vitest.e2e.config.ts.json'));

const versionOf = (name: string): string => {
  const file = join(root, 'node_modules', name, 'package.json');
  return existsSync(file) ? `${name} ${(JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version}` : name;
};

const rows = new Map<string, Row>();
for (const report of reports) {
  const { testResults } = JSON.parse(readFileSync(report, 'utf8')) as Report;
  for (const { meta } of testResults.flatMap(({ assertionResults }) => assertionResults)) {
    if (meta?.editor === undefined) continue;
    const shown = new Set([...(rows.get(meta.editor)?.shown ?? []), ...(meta.shown ?? [])]);
    const against = (meta.against ?? '').replace(/\{([^}]+)\}/gu, (_, name: string) => versionOf(name));
    rows.set(meta.editor, { editor: meta.editor, against, shown: [...shown].toSorted() });
  }
}
const sorted = [...rows.values()].toSorted((one, other) => one.editor.localeCompare(other.editor, 'en'));
const config = await resolveConfig(join(root, 'README.md'));
const write = async (path: string, text: string, parser: string): Promise<void> =>
  writeFileSync(join(root, path), await format(text, { ...config, parser }));
await write('.github/editors.json', JSON.stringify(sorted), 'json');
await write('README.md', withEditors(readFileSync(join(root, 'README.md'), 'utf8'), sorted), 'markdown');
console.log(`${sorted.length} editors.`);
