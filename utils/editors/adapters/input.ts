import { defineAdapter, type AdapterExamples } from '../adapter.ts';
import { createFieldEditor } from '../field/field-editor.ts';

/** One line of text: most goal titles. */
export const input = defineAdapter({
  id: 'input',
  matches: (element) => element.matches('input'),
  attach: (element, signal, surroundings) => createFieldEditor(element as HTMLInputElement, signal, surroundings),
});

export const examples: AdapterExamples = {
  takes: ['<input type="text">', '<input name="summary">'],
  leaves: ['<textarea></textarea>', '<div contenteditable="true"></div>'],
};
