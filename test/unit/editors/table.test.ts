import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { expect, it } from 'vitest';
import { BEHAVIOURS } from '../../e2e/editors/behaviours.ts';
import { ENGINES, PLAIN } from '../../e2e/editors/scenes.ts';
import { withEditors, type Row } from '../../tools/editors-table.ts';
import { ENGINES as FINGERPRINTS } from '../../../utils/editors/fingerprints.ts';
import { REFUSALS } from '../../../utils/editors/refusals.ts';
import { STRATEGIES } from '../../../utils/editors/strategies.ts';

const root = join(import.meta.dirname, '../../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const rows = JSON.parse(read('.github/editors.json')) as readonly Row[];

it('the table of editors says what the last recorded run has shown', async () => {
  const config = await resolveConfig(join(root, 'README.md'));
  const readme = read('README.md');
  expect(readme).toBe(await format(withEditors(readme, rows), { ...config, parser: 'markdown' }));
});

it.each([...PLAIN, ...ENGINES])('$name has shown all that is asked of it', ({ name, holds }) => {
  const shown = rows.find(({ editor }) => editor === name)?.shown ?? [];
  const asked = BEHAVIOURS.filter(
    (behaviour) =>
      !(behaviour === 'the right one of two' && holds === 'line') &&
      !(behaviour === 'random sequences' && / in a /u.test(name)),
  );
  expect(asked.filter((behaviour) => !shown.includes(behaviour))).toEqual([]);
});

it('every way of writing belongs to a fingerprint, or to fields and elements of the browser', () => {
  const known = new Set([...FINGERPRINTS.map(({ id }) => id), 'text-box', 'contenteditable']);
  expect(Object.keys(STRATEGIES).filter((id) => !known.has(id))).toEqual([]);
  expect(Object.keys(REFUSALS)).toEqual(Object.keys(STRATEGIES));
  expect(FINGERPRINTS.filter(({ id, kind }) => kind === 'code' && id in STRATEGIES)).toEqual([]);
});
