import { defineAdapter, type AdapterExamples } from '../adapter.ts';
import { createDomEditor } from '../dom-editor.ts';
import { engineOf } from '../fingerprints.ts';

/** An engine that is known, but not yet how to write into it: coached where it can be read, never written to. */
export const recognisedEngine = defineAdapter({
  id: 'recognised-engine',
  matches: (element) => !element.matches('textarea, input') && engineOf(element)?.kind === 'text',
  attach: (element, signal) => createDomEditor(element, signal, { never: 'engine' }),
});

export const examples: AdapterExamples = {
  takes: [
    '<div data-slate-editor="true" contenteditable="true"></div>',
    '<div class="ql-editor" contenteditable="true"></div>',
    '<div class="ck-editor__editable" contenteditable="true"></div>',
  ],
  leaves: [
    '<div contenteditable="true"></div>',
    '<textarea></textarea>',
    '<div class="cm-content" contenteditable="true"></div>',
  ],
};
