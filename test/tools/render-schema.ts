/**
 * Writes the template's JSON Schema and the page on its format from the code: `npm run schema [-- --check]`. With
 * `--check` nothing is written; the exit code is 1 when a file has drifted from the code.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { renderSchema } from './schema.ts';
import { renderTemplatePage } from './template-page.ts';

const FILES = {
  'public/template.schema.json': await renderSchema(),
  '.github/TEMPLATE.md': await renderTemplatePage(),
};

for (const [name, text] of Object.entries(FILES)) {
  const path = fileURLToPath(new URL(`../../${name}`, import.meta.url));
  if (!process.argv.includes('--check')) {
    writeFileSync(path, text);
  } else if (readFileSync(path, 'utf8') !== text) {
    process.stderr.write(`${name} differs from the code. Run: npm run schema\n`);
    process.exitCode = 1;
  }
}
