// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { EntryRow } from '../../../../components/pages/overview/EntryRow.tsx';
import { stringsOf } from '../../../../utils/i18n/bundled.ts';
import { createTranslator } from '../../../../utils/i18n/translate.ts';
import type { Goal } from '../../../../utils/nlp/types.ts';
import { goalsOf } from '../../nlp/analysing.ts';
import { render } from '../../../tools/render.tsx';
import { goalAt, servingGoal } from './goals.ts';

const t = createTranslator('en', stringsOf('en'));
const textOf = async (goal: Goal): Promise<string> => {
  const { container, unmount } = await render(<EntryRow t={t} goal={goal} findings={[]} onOpen={() => undefined} />);
  const text = container.querySelector('.overview-serves')?.textContent ?? '';
  await unmount();
  return text;
};

it('a row of the overview says which objective above its goal serves, and why; nothing where none does', async () => {
  expect(await textOf(servingGoal('Cut churn to 5%', 'Keep our customers'))).toContain('“Keep our customers”');
  expect(await textOf(goalAt(0, 'Cut churn to 5%'))).toBe('');
});

it('a row says what is wrong with its goal', async () => {
  const [goal] = goalsOf('Reduce support tickets from 120 to 200 by June 2027');
  if (goal === undefined) throw new Error('It is a goal.');
  const { container, unmount } = await render(<EntryRow t={t} goal={goal} findings={[]} onOpen={() => undefined} />);
  expect(container.querySelector('.set-note')?.textContent).toContain('opposite directions');
  await unmount();
});

it('a row opens its goal, and says below it what is said of its set', async () => {
  const opened: string[] = [];
  const findings = [{ rule: 'okr/too-few-krs', lines: [1], message: { key: 'role_objective' } }];
  const { container, unmount } = await render(
    <EntryRow t={t} goal={goalAt(0, 'Cut churn')} findings={findings} onOpen={() => opened.push('Cut churn')} />,
  );
  container.querySelector('button')?.click();
  expect(opened).toEqual(['Cut churn']);
  expect(container.querySelector('.set-note')?.textContent).toBe('Objective');
  await unmount();
});
