import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Editor } from '../../../utils/editors/adapter.ts';
import type { Pen } from '../../../utils/editors/strategies/pen.ts';
import { changeBetween } from '../../../utils/editors/text/text-change.ts';
import { follow, hold } from '../../../utils/editors/writing/held.ts';
import { createWriter } from '../../../utils/editors/writing/writer.ts';
import type { Span, TextEdit } from '../../../utils/nlp/types.ts';

const GOAL = 'Cut late parcels.';
const EDITS = [{ start: 16, end: 16, text: ' to 2' }];
const WRITTEN = 'Cut late parcels to 2.';
const ABOVE = 'Notes.\n';
/** How long the pen waits for its editor. */
const WAITS = 500;

type Writes = (text: string, edit: TextEdit) => string;
const asAsked: Writes = (text, edit) => text.slice(0, edit.start) + edit.text + text.slice(edit.end);

/** An editor that others write in too, and a pen that selects and waits before it writes. */
function shared(writes: Writes = asAsked) {
  let text = GOAL;
  let selection: Span = { start: GOAL.length, end: GOAL.length };
  const editor: Editor = {
    root: {} as HTMLElement,
    engine: 'contenteditable',
    parts: null,
    read: () => ({ text, structure: [], revision: 1 }),
    rangesOf: () => [],
    selection: () => selection,
    select: (span) => (selection = span),
    refresh: () => undefined,
    onChange: () => undefined,
  };
  const held = hold(editor, { start: 0, end: GOAL.length }, 0, () => null);
  function set(next: string, typed = false): void {
    const change = changeBetween(text, next);
    text = next;
    if (change) follow(held, { ...change, region: { start: 0, end: next.length } }, typed);
  }
  const replace = vi.fn<Pen['replace']>(async (aim) => {
    const before = aim.now();
    if (!before) return false;
    selection = { start: before.start - 1, end: before.end };
    await new Promise((resolve) => setTimeout(resolve, WAITS));
    const edit = aim.now();
    if (!edit) return false;
    aim.begin();
    set(writes(text, edit));
    return true;
  });
  const writer = createWriter(held, new AbortController().signal, { replace });
  return { writer, replace, set, text: () => text, selection: () => selection, caret: () => held.caret };
}

const settled = async <T>(work: Promise<T>): Promise<T> => {
  await vi.runAllTimersAsync();
  return work;
};

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('the caret that the card gives back', () => {
  it('keeps its words while others write above it, and its place while they write below', () => {
    const { set, caret } = shared();
    set(ABOVE + GOAL);
    expect(caret()).toEqual({ start: ABOVE.length + GOAL.length, end: ABOVE.length + GOAL.length });
    set(`${ABOVE}${GOAL}\nMore.`);
    expect(caret()).toEqual({ start: ABOVE.length + GOAL.length, end: ABOVE.length + GOAL.length });
  });
});

describe('while an editor is waited for', () => {
  it('others may write beside the sentence: it is written where it stands then, and the caret keeps its words', async () => {
    const { writer, set, text, selection } = shared();
    const work = writer.apply(EDITS);
    await vi.advanceTimersByTimeAsync(WAITS / 2);
    set(ABOVE + GOAL);
    expect(await settled(work)).toBe('applied');
    expect(text()).toBe(ABOVE + WRITTEN);
    expect(selection()).toEqual({ start: text().length, end: text().length });
  });

  it('nothing is written once others have changed the sentence, and nothing is left selected', async () => {
    const { writer, set, text, selection } = shared();
    const work = writer.apply(EDITS);
    await vi.advanceTimersByTimeAsync(WAITS / 2);
    set('Cut late letters.');
    expect(await settled(work)).toBe('stale');
    expect(text()).toBe('Cut late letters.');
    expect(selection()).toEqual({ start: 16, end: 16 });
  });

  it('nothing is written once the person types, wherever that is', async () => {
    const { writer, set, text } = shared();
    const work = writer.apply(EDITS);
    await vi.advanceTimersByTimeAsync(WAITS / 2);
    set(ABOVE + GOAL, true);
    expect(await settled(work)).toBe('stale');
    expect(text()).toBe(ABOVE + GOAL);
  });

  it('is given up with the selection as it was: the next key replaces no letter', async () => {
    const { writer, replace, selection } = shared();
    const asked = replace.getMockImplementation() as Pen['replace'];
    replace.mockImplementation((aim) => {
      let looks = 0;
      return asked({ ...aim, now: () => (looks++ === 0 ? aim.now() : null) });
    });
    expect(await settled(writer.apply(EDITS))).toBe('stale');
    expect(selection()).toEqual({ start: GOAL.length, end: GOAL.length });
  });
});

describe('a write that others write above in the same moment', () => {
  it('is found where it stands', async () => {
    const { writer, text, selection } = shared((before, edit) => ABOVE + asAsked(before, edit));
    expect(await settled(writer.apply(EDITS))).toBe('applied');
    expect(text()).toBe(ABOVE + WRITTEN);
    expect(selection()).toEqual({ start: text().length, end: text().length });
  });
});

describe('what an editor has made something else of', () => {
  const cut: Writes = (text, edit) => asAsked(text, edit).slice(0, 20);

  it('is taken back to the words from before', async () => {
    let cuts = true;
    const { writer, text } = shared((before, edit) => (cuts ? cut : asAsked)(before, edit));
    expect(await settled(writer.apply(EDITS))).toBe('unverified');
    expect(text()).toBe(WRITTEN.slice(0, 20));
    cuts = false;
    expect(await settled(writer.undo())).toBe('applied');
    expect(text()).toBe(GOAL);
  });

  it('is not said to be taken back where nobody can tell what it was', async () => {
    const { writer, text } = shared((before, edit) => ABOVE + cut(before, edit));
    expect(await settled(writer.apply(EDITS))).toBe('unverified');
    const stands = text();
    expect(await settled(writer.undo())).toBe('stale');
    expect(text()).toBe(stands);
  });
});
