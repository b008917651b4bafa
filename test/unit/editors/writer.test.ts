// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import type { Editor } from '../../../utils/editors/adapter.ts';
import { createDomEditor } from '../../../utils/editors/field/dom-editor.ts';
import { createFieldEditor } from '../../../utils/editors/field/field-editor.ts';
import { hold } from '../../../utils/editors/writing/held.ts';
import { refusalsOf } from '../../../utils/editors/refusals.ts';
import { writeMode } from '../../../utils/editors/writing/write-mode.ts';
import type { TextEdit } from '../../../utils/nlp/types.ts';

const life = new AbortController();
const nowhere = {
  mirror: () => ({ update: () => undefined, line: () => null }),
  layer: () => {
    throw new Error('No layer is needed.');
  },
};
afterEach(() => document.body.replaceChildren());

function editable(html: string): Editor {
  document.body.innerHTML = `<div contenteditable="true">${html}</div>`;
  return createDomEditor(document.body.firstElementChild as HTMLElement, life.signal, 'contenteditable');
}

const writerOf = (editor: Editor) => {
  const { text } = editor.read();
  const held = hold(editor, { start: 0, end: text.length }, 0, refusalsOf(editor));
  return { modeOf: (edits: readonly TextEdit[]) => writeMode(held, edits) };
};

describe('how edits would be written', () => {
  it('is one write where they touch one run of formatting', () => {
    const writer = writerOf(editable('<p>We will <b>cut</b> late parcels from 9 to 2.</p>'));
    expect(writer.modeOf([{ start: 37, end: 37, text: ' by 30 June 2027' }])).toEqual({ kind: 'write' });
  });

  it('is one step each where formatting stands between them', () => {
    const writer = writerOf(editable('<p>We all <b>will</b> cut late parcels.</p>'));
    const edits = [
      { start: 0, end: 2, text: 'Support' },
      { start: 28, end: 28, text: ' by 30 June 2027' },
    ];
    expect(writer.modeOf(edits)).toEqual({ kind: 'steps' });
  });

  it('is a copy where the space before formatting would be all that is left, which browsers drop', () => {
    const writer = writerOf(editable('<p>We <b>will</b> cut late parcels.</p>'));
    const mode = writer.modeOf([{ start: 0, end: 2, text: 'Support' }]);
    expect(mode).toEqual({ kind: 'copy', reason: { key: 'coach_copy_protected' } });
  });

  it('is a copy where one edit crosses formatting', () => {
    const writer = writerOf(editable('<p>We <b>will</b> cut late parcels.</p>'));
    const mode = writer.modeOf([{ start: 3, end: 11, text: 'shall end' }]);
    expect(mode).toEqual({ kind: 'copy', reason: { key: 'coach_copy_formatting' } });
  });

  it('is a copy where an edit would replace a mention', () => {
    const writer = writerOf(editable('<p><span contenteditable="false">@Ada</span> cuts late parcels.</p>'));
    const mode = writer.modeOf([{ start: 0, end: 9, text: 'We cut' }]);
    expect(mode).toEqual({ kind: 'copy', reason: { key: 'coach_copy_protected' } });
  });

  it.each(['textarea', 'input'])('is a copy where the %s takes no more', (tag) => {
    const field = document.createElement(tag) as HTMLTextAreaElement;
    field.value = 'Cut late parcels.';
    field.maxLength = 20;
    document.body.append(field);
    const writer = writerOf(createFieldEditor(field, life.signal, nowhere));
    expect(writer.modeOf([{ start: 16, end: 16, text: ' by 4' }])).toEqual({
      kind: 'copy',
      reason: { key: 'coach_copy_too_long' },
    });
    expect(writer.modeOf([{ start: 16, end: 16, text: ' 4' }])).toEqual({ kind: 'write' });
  });

  it('is a copy in a field that can only be read', () => {
    const field = document.createElement('textarea');
    field.value = 'Cut late parcels.';
    field.readOnly = true;
    document.body.append(field);
    const writer = writerOf(createFieldEditor(field, life.signal, nowhere));
    expect(writer.modeOf([{ start: 16, end: 16, text: ' by 4' }])).toEqual({
      kind: 'copy',
      reason: { key: 'coach_copy_read_only' },
    });
  });
});
