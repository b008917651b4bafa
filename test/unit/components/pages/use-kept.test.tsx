// @vitest-environment happy-dom
import { act, useState } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { DraftsKept, DraftsOf, type Draft } from '../../../../components/pages/options/drafts.tsx';
import { MeetingContext, type Meeting } from '../../../../components/pages/options/meeting.ts';
import { useKept } from '../../../../components/pages/options/use-kept.ts';
import { find, render } from '../../../tools/render.tsx';

const LATE = 400;
let unmount: () => Promise<void> = async () => undefined;
const store = vi.fn<(text: string) => void>();
const kept = new Map<string, Draft>();
const drafts = {
  read: (place: string) => kept.get(place) ?? null,
  write: (place: string, draft: Draft) => void kept.set(place, draft),
  drop: (place: string) => void kept.delete(place),
};

/** Lines that are new on either side. */
const meet: Meeting = (base, mine, theirs) => [...theirs, ...mine].filter((line) => !base.includes(line));

/** What is stored comes back late, without the blanks around it; a line with a question mark can't be stored. */
function Field({ first, isList }: { readonly first: string; readonly isList?: true | undefined }) {
  const [stored, setStored] = useState(first);
  const { text, write } = useKept({
    field: 'goals',
    ...(isList && { isList }),
    stored,
    storable: (written) => {
      const lines = written.split('\n');
      const good = lines.filter((line) => !line.includes('?'));
      return { text: good.join('\n').trim(), isAll: good.length === lines.length };
    },
    store: (value) => {
      store(value);
      setTimeout(() => setStored(value), LATE);
    },
  });
  return (
    <>
      <textarea value={text} onChange={(event) => write(event.currentTarget.value)} />
      <button onClick={() => setStored('theirs')}>theirs</button>
    </>
  );
}

async function shown(first = 'first', isList?: true) {
  const { container, unmount: end } = await render(
    <MeetingContext value={meet}>
      <DraftsKept drafts={drafts}>
        <DraftsOf name="team">
          <Field first={first} isList={isList} />
        </DraftsOf>
      </DraftsKept>
    </MeetingContext>,
  );
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
  kept.clear();
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

it('shows what was stored elsewhere, but not under the hands of somebody who writes', async () => {
  const { box, type, pass, elsewhere } = await shown();
  await type('mine');
  await elsewhere();
  expect(box.value).toBe('mine');
  await pass(1000);
  expect(store.mock.calls).toEqual([['mine']]);
  await elsewhere();
  expect(box.value).toBe('theirs');
});

it('stores what was just written when the page is left, or the field goes', async () => {
  const { type } = await shown();
  await type('just now');
  await act(async () => globalThis.dispatchEvent(new Event('pagehide')));
  expect(store.mock.calls).toEqual([['just now']]);
  await type('and then');
  await unmount();
  expect(store.mock.calls).toEqual([['just now'], ['and then']]);
});

it('keeps a draft with each key until it is stored', async () => {
  const { type, pass } = await shown();
  await type('second');
  expect(kept.get('team/goals')).toEqual({ text: 'second', base: 'first' });
  await pass(1000);
  expect(kept.size).toBe(0);
});

it('begins with the draft that a page left which ended too early, and stores it', async () => {
  kept.set('team/goals', { text: 'second', base: 'first' });
  const { box, pass } = await shown();
  expect(box.value).toBe('second');
  expect(store.mock.calls).toEqual([['second']]);
  await pass(1000);
  expect(kept.size).toBe(0);
});

it('leaves a draft aside whose field was changed since', async () => {
  kept.set('team/goals', { text: 'second', base: 'first' });
  const { box } = await shown('third');
  expect(box.value).toBe('third');
  expect(store).not.toHaveBeenCalled();
});

it('keeps what can’t be stored, over a reload and beside what can', async () => {
  const { type, pass } = await shown();
  await type('second\nwhy?');
  await pass(1000);
  expect(store.mock.calls).toEqual([['second']]);
  await unmount();
  const again = await shown('second');
  expect(again.box.value).toBe('second\nwhy?');
  await again.type('second');
  expect(kept.size).toBe(0);
});

it('of a list, takes in what was written elsewhere while somebody is writing here', async () => {
  const { box, type, pass, elsewhere } = await shown('first', true);
  await type('first\nmine');
  await elsewhere();
  expect(box.value).toBe('theirs\nmine');
  await pass(LATE);
  expect(store).toHaveBeenLastCalledWith('theirs\nmine');
});
