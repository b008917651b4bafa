import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { renderCatalogue } from '../../tools/catalogue.ts';

it('is what the code says', async () => {
  const page = readFileSync(new URL('../../../utils/nlp/CATALOGUE.md', import.meta.url), 'utf8');
  expect(page, 'Run: npx tsx test/tools/render-catalogue.ts').toBe(await renderCatalogue());
});
