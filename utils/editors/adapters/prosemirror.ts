import { defineAdapter, type AdapterExamples } from '../adapter.ts';
import { createDomEditor } from '../dom-editor.ts';
import { engineOf } from '../fingerprints.ts';

/** ProseMirror and what is built on it (Tiptap, Atlassian's editor, Linear, Asana): reads what was typed from its DOM. */
export const prosemirror = defineAdapter({
  id: 'prosemirror',
  matches: (element) => engineOf(element)?.id === 'prosemirror',
  attach: (element, signal) => createDomEditor(element, signal, 'typed'),
});

export const examples: AdapterExamples = {
  takes: [
    '<div class="ProseMirror" contenteditable="true"><p>Text</p></div>',
    '<div id="ak-editor-textarea" class="ProseMirror ua-chrome" role="textbox" contenteditable="true" data-gramm="false"></div>',
    '<div class="tiptap ProseMirror" contenteditable="true"></div>',
  ],
  leaves: [
    '<div contenteditable="true"></div>',
    '<div class="ql-editor" contenteditable="true"></div>',
    '<textarea class="prosemirror-source"></textarea>',
  ],
};
