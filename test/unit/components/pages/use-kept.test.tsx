// @vitest-environment happy-dom
import { act, useState } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useKept } from '../../../../components/pages/options/use-kept.ts';
import { find, render } from '../../../tools/render.tsx';

const LATE = 400;
let unmount: () => Promise<void> = async () => undefined;
const store = vi.fn<(text: string) => void>();

/** What is stored comes back late, without the blanks around it. */
function Field() {
  const [stored, setStored] = useState('first');
  const { text, write } = useKept(
    stored,
    (written) => written.trim(),
    (value) => {
      store(value);
      setTimeout(() => setStored(value), LATE);
    },
  );
  return (
    <>
      <textarea value={text} onChange={(event) => write(event.currentTarget.value)} />
      <button onClick={() => setStored('theirs')}>theirs</button>
    </>
  );
}

async function shown() {
  const { container, unmount: end } = await render(<Field />);
  unmount = end;
  const box = find<HTMLTextAreaElement>(container, 'textarea');
  const type = (value: string) =>
    act(async () => {
      Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(box, value);
      box.dispatchEvent(new Event('input', { bubbles: true }));
    });
  const pass = (time: number) => act(async () => vi.advanceTimersByTimeAsync(time));
  const elsewhere = () => act(async () => find<HTMLButtonElement>(container, 'button').click());
  return { box, type, pass, elsewhere };
}

beforeEach(() => {
  vi.useFakeTimers();
  store.mockClear();
});
afterEach(async () => {
  await unmount();
  vi.useRealTimers();
});

it('leaves the line alone that was begun while the one before was stored', async () => {
  const { box, type, pass } = await shown();
  await type('first\n');
  await pass(1000);
  await type('first\nsecond\n');
  await pass(300);
  await type('first\nsecond\nthi');
  await pass(150);
  expect(box.value).toBe('first\nsecond\nthi');
  await pass(2000);
  expect(box.value).toBe('first\nsecond\nthi');
  expect(store.mock.calls).toEqual([['first\nsecond'], ['first\nsecond\nthi']]);
});

it('shows what was stored elsewhere', async () => {
  const { box, type, pass, elsewhere } = await shown();
  await type('mine');
  await pass(1000);
  await elsewhere();
  expect(box.value).toBe('theirs');
});

it('stores what was just written when the page is left', async () => {
  const { type } = await shown();
  await type('just now');
  await act(async () => globalThis.dispatchEvent(new Event('pagehide')));
  expect(store.mock.calls).toEqual([['just now']]);
});
