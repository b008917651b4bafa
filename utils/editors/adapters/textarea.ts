import { defineAdapter, type AdapterExamples } from '../adapter.ts';
import { createFieldEditor } from '../field/field-editor.ts';

/** Text boxes of the browser, also those that a framework controls. */
export const textarea = defineAdapter({
  id: 'textarea',
  matches: (element) => element.matches('textarea'),
  attach: (element, signal, surroundings) => createFieldEditor(element as HTMLTextAreaElement, signal, surroundings),
});

export const examples: AdapterExamples = {
  takes: ['<textarea></textarea>', '<textarea rows="8" aria-label="Goal"></textarea>'],
  leaves: ['<input type="text">', '<div contenteditable="true"></div>'],
};
