import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { renderSchema } from '../../tools/schema.ts';

it('is published as the code has it', async () => {
  const published = readFileSync(new URL('../../../public/template.schema.json', import.meta.url), 'utf8');
  expect(published, 'Run: npm run schema').toBe(await renderSchema());
});
