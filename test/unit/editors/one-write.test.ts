// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Editor, Refusal } from '../../../utils/editors/adapter.ts';
import { createFieldEditor } from '../../../utils/editors/field/field-editor.ts';
import { hold, type Held } from '../../../utils/editors/writing/held.ts';
import type { Pen } from '../../../utils/editors/strategies/pen.ts';
import { textBox } from '../../../utils/editors/strategies/text-box.ts';
import { createWriter } from '../../../utils/editors/writing/writer.ts';
import type { TextEdit } from '../../../utils/nlp/types.ts';

const GOAL = 'Cut late parcels.';
const EDITS = [{ start: 16, end: 16, text: ' to 2' }];
const WRITTEN = 'Cut late parcels to 2.';

/** What the editor makes of a request to replace. */
type Behaviour = (text: string, edit: TextEdit) => string | null;
const asAsked: Behaviour = (text, edit) => text.slice(0, edit.start) + edit.text + text.slice(edit.end);

/** An editor that holds one text; `replace` counts how often it was asked. */
function editorThat(behaves: Behaviour, refusal: Refusal | null = null) {
  let text = GOAL;
  let revision = 1;
  const asked: TextEdit[] = [];
  const replace = vi.fn<Pen['replace']>(async (aim) => {
    const edit = aim.now();
    if (!edit) return false;
    asked.push(edit);
    aim.begin();
    text = behaves(text, edit) ?? text;
    revision += 1;
    return true;
  });
  const editor: Editor = {
    root: document.createElement('div'),
    engine: 'contenteditable',
    parts: null,
    read: () => ({ text, structure: [], revision }),
    rangesOf: () => [],
    selection: () => null,
    select: () => undefined,
    refresh: () => undefined,
    onChange: () => undefined,
  };
  const set = (next: string): void => {
    text = next;
    revision += 1;
  };
  const pen: Pen = { replace };
  const held = hold(editor, { start: 0, end: GOAL.length }, 0, () => refusal);
  return { held, pen, replace, asked, set, text: () => text };
}

const life = new AbortController();
const writerOf = ({ held, pen }: { readonly held: Held; readonly pen: Pen }, signal = life.signal) =>
  createWriter(held, signal, pen);
/** The looks that follow a write have been taken. */
const settled = async <T>(work: Promise<T>): Promise<T> => {
  await vi.runAllTimersAsync();
  return work;
};

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  document.body.replaceChildren();
});

describe('a write', () => {
  it('replaces the smallest range, once, and is called applied when the text still stands', async () => {
    const { held, pen, asked, text } = editorThat(asAsked);
    expect(await settled(writerOf({ held, pen }).apply(EDITS))).toBe('applied');
    expect(asked).toEqual([{ start: 16, end: 16, text: ' to 2' }]);
    expect(text()).toBe(WRITTEN);
  });

  it('does not happen where the sentence is another one by now', async () => {
    const { held, pen, replace, set, text } = editorThat(asAsked);
    const writer = writerOf({ held, pen });
    set('Cut late letters.');
    expect(await settled(writer.apply(EDITS))).toBe('stale');
    expect(replace).not.toHaveBeenCalled();
    expect(text()).toBe('Cut late letters.');
  });

  it('does not happen where the same words stand elsewhere and nobody said that they moved', async () => {
    const { held, pen, replace, set } = editorThat(asAsked);
    const writer = writerOf({ held, pen });
    set(`First: ${GOAL}`);
    expect(await settled(writer.apply(EDITS))).toBe('stale');
    expect(replace).not.toHaveBeenCalled();
  });

  it('does not happen where an edit lies outside the sentence, or the editor can’t do it in one step', async () => {
    const { held, pen, replace } = editorThat(asAsked);
    expect(await settled(writerOf({ held, pen }).apply([{ start: 30, end: 31, text: 'x' }]))).toBe('stale');
    const firm = editorThat(asAsked, 'protected');
    expect(await settled(writerOf(firm).apply(EDITS))).toBe('refused');
    expect([replace.mock.calls, firm.replace.mock.calls]).toEqual([[], []]);
  });

  it('does not happen after the coach was stopped', async () => {
    const ended = new AbortController();
    const { held, pen, replace } = editorThat(asAsked);
    const writer = writerOf({ held, pen }, ended.signal);
    ended.abort();
    expect(await settled(writer.apply(EDITS))).toBe('stale');
    expect(replace).not.toHaveBeenCalled();
  });

  it.each<[string, Behaviour, string]>([
    ['did nothing', () => null, 'refused'],
    ['wrote something else', () => 'Cut late parcels to two.', 'unverified'],
    ['wrote it in another place', (text) => `to 2 ${text}`, 'unverified'],
  ])('is never tried again where the editor %s, and that is said', async (_, behaves, outcome) => {
    const { held, pen, replace } = editorThat(behaves);
    expect(await settled(writerOf({ held, pen }).apply(EDITS))).toBe(outcome);
    expect(replace).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['put the old text back', GOAL, 'refused'],
    ['made something else of it', 'CUT LATE PARCELS.', 'unverified'],
  ])('is not called applied where the editor %s a moment later', async (_, later, outcome) => {
    const { held, pen, replace, set } = editorThat(asAsked);
    const work = writerOf({ held, pen }).apply(EDITS);
    await vi.advanceTimersByTimeAsync(300);
    set(later);
    expect(await settled(work)).toBe(outcome);
    expect(replace).toHaveBeenCalledTimes(1);
  });

  it('is not begun while another one is under way', async () => {
    const { held, pen, replace } = editorThat(asAsked);
    const writer = writerOf({ held, pen });
    const [first, second] = await settled(Promise.all([writer.apply(EDITS), writer.apply(EDITS)]));
    expect([first, second]).toEqual(['applied', 'stale']);
    expect(replace).toHaveBeenCalledTimes(1);
  });
});

describe('taking it back', () => {
  it('is one write in reverse', async () => {
    const { held, pen, replace, text } = editorThat(asAsked);
    const writer = writerOf({ held, pen });
    await settled(writer.apply(EDITS));
    expect(await settled(writer.undo())).toBe('applied');
    expect(text()).toBe(GOAL);
    expect(replace).toHaveBeenCalledTimes(2);
  });

  it('does not happen where the person has changed the sentence since', async () => {
    const { held, pen, replace, set, text } = editorThat(asAsked);
    const writer = writerOf({ held, pen });
    await settled(writer.apply(EDITS));
    set('Cut late parcels to 3.');
    expect(await settled(writer.undo())).toBe('stale');
    expect(text()).toBe('Cut late parcels to 3.');
    expect(replace).toHaveBeenCalledTimes(1);
  });
});

describe('a text box', () => {
  const nowhere = {
    mirror: () => ({ update: () => undefined, line: () => null }),
    layer: () => {
      throw new Error('No layer is needed.');
    },
  };

  function boxWith(onCommand: (box: HTMLTextAreaElement) => void) {
    const box = document.createElement('textarea');
    box.value = GOAL;
    document.body.append(box);
    const execCommand = vi.fn<Document['execCommand']>(() => {
      onCommand(box);
      return true;
    });
    document.execCommand = execCommand;
    const editor = createFieldEditor(box, life.signal, nowhere);
    return { box, editor, pen: textBox(editor, life.signal, () => 0), execCommand };
  }

  it('is written to by one command of the browser', async () => {
    const { pen, execCommand } = boxWith((box) => (box.value = WRITTEN));
    const [edit] = EDITS;
    const now = (): TextEdit | null => edit ?? null;
    expect(await settled(pen.replace({ now, begin: () => undefined }))).toBe(true);
    expect(execCommand.mock.calls).toEqual([['insertText', false, ' to 2']]);
  });

  it('is left alone where its text is another one, told by an event or not', async () => {
    const { box, editor, pen, execCommand } = boxWith(() => undefined);
    const held = hold(editor, { start: 0, end: GOAL.length }, 0, () => null);
    box.value = 'Cut late letters.';
    expect(await settled(writerOf({ held, pen }).apply(EDITS))).toBe('stale');
    expect(execCommand).not.toHaveBeenCalled();
  });
});
