import { defineAdapter, type AdapterExamples } from '../adapter.ts';
import { createDomEditor } from '../field/dom-editor.ts';
import { engineOf } from '../fingerprints.ts';

/** Editable elements that no known engine owns. */
export const contenteditable = defineAdapter({
  id: 'contenteditable',
  matches: (element) => !element.matches('textarea, input') && engineOf(element) === null,
  attach: (element, signal) => createDomEditor(element, signal, 'contenteditable'),
});

export const examples: AdapterExamples = {
  takes: ['<div contenteditable="true"></div>', '<p contenteditable="plaintext-only"></p>'],
  leaves: ['<textarea></textarea>', '<div class="ProseMirror" contenteditable="true"></div>'],
};
