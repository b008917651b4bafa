// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { EntryRow } from '../../../../components/pages/overview/EntryRow.tsx';
import { stringsOf } from '../../../../utils/i18n/bundled.ts';
import { createTranslator } from '../../../../utils/i18n/translate.ts';
import type { Goal } from '../../../../utils/nlp/types.ts';
import { render } from '../../../tools/render.tsx';
import { goalAt } from './goals.ts';

const t = createTranslator('en', stringsOf('en'));
const textOf = async (goal: Goal): Promise<string> => {
  const { container, unmount } = await render(<EntryRow t={t} goal={goal} />);
  const text = container.querySelector('.overview-serves')?.textContent ?? '';
  await unmount();
  return text;
};

it('a row of the overview says which objective above its goal serves, and why; nothing where none does', async () => {
  const goal = goalAt(0, 'Cut churn to 5%');
  const given = {
    verdict: 'met',
    source: 'template',
    line: null,
    text: 'Keep our customers',
    message: {
      key: 'parent_serves_words',
      values: { whose: 'parent_level_company', parent: 'Keep our customers', words: 'customers' },
    },
  };
  const relevant = { ...goal.criteria.relevant, given } as unknown as Goal['criteria']['relevant'];
  expect(await textOf({ ...goal, criteria: { ...goal.criteria, relevant } })).toContain('“Keep our customers”');
  expect(await textOf(goal)).toBe('');
});
