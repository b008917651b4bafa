// @vitest-environment happy-dom
import { act, type ComponentProps } from 'react';
import { afterEach, expect, it, vi } from 'vitest';
import { CalendarFields } from '../../../../components/pages/options/CalendarFields.tsx';
import { stringsOf } from '../../../../utils/i18n/bundled.ts';
import { createTranslator } from '../../../../utils/i18n/translate.ts';
import type { Calendar } from '../../../../utils/nlp/types.ts';
import { render } from '../../../tools/render.tsx';

type Change = ComponentProps<typeof CalendarFields>['onChange'];
const QUARTER = { start: '2026-11-01', end: '2027-01-31' };

let unmount: () => Promise<void> = async () => undefined;
afterEach(() => unmount());

async function shown(calendar: Calendar, onChange: Change = () => undefined): Promise<HTMLElement> {
  const { container, unmount: end } = await render(
    <CalendarFields
      t={createTranslator('en', stringsOf('en'))}
      calendar={calendar}
      period={QUARTER}
      onChange={onChange}
    />,
  );
  unmount = end;
  return container;
}

const NAME = 'A fiscal year is named after';

it('says when a year of that name begins, by either way to name it', async () => {
  expect((await shown({ firstMonth: 2, cycle: 'quarter' })).textContent).toContain(
    'So 2027 begins on 1 February 2026.',
  );
  await unmount();
  const named = await shown({ firstMonth: 2, cycle: 'quarter', yearNamedBy: 'start' });
  expect(named.textContent).toContain('So 2027 begins on 1 February 2027.');
});

it('says which days the cycle that runs has', async () => {
  expect((await shown({ firstMonth: 2, cycle: 'quarter' })).textContent).toContain(
    'The current one: 1 November 2026 to 31 January 2027.',
  );
});

it('asks nothing of a year that is the calendar’s', async () => {
  expect((await shown({ firstMonth: 1, cycle: 'quarter' })).textContent).not.toContain(NAME);
});

it('keeps the choice with the rest of the calendar', async () => {
  const change = vi.fn<Change>();
  const container = await shown({ firstMonth: 2, cycle: 'half' }, change);
  const select = [...container.querySelectorAll('select')].find(({ textContent }) =>
    textContent?.includes('begins in'),
  );
  await act(async () => {
    if (select) select.value = 'start';
    select?.dispatchEvent(new Event('change', { bubbles: true }));
  });
  expect(change.mock.calls).toEqual([[{ firstMonth: 2, cycle: 'half', yearNamedBy: 'start' }]]);
});
