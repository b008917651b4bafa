/**
 * Renders the catalogue of rules and rewrites from the code: `npx tsx test/tools/render-catalogue.ts [--check]`.
 * With `--check` nothing is written; the exit code is 1 when the page has drifted from the code.
 */

import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { renderCatalogue } from './catalogue.ts';

const PAGE = fileURLToPath(new URL('../../utils/nlp/CATALOGUE.md', import.meta.url));
const text = await renderCatalogue();

if (!process.argv.includes('--check')) {
  writeFileSync(PAGE, text);
} else if (readFileSync(PAGE, 'utf8') !== text) {
  process.stderr.write('utils/nlp/CATALOGUE.md differs from the code. Run: npx tsx test/tools/render-catalogue.ts\n');
  process.exitCode = 1;
}
