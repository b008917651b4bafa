import { defineAdapter, type AdapterExamples } from '../adapter.ts';
import { createDomEditor } from '../field/dom-editor.ts';
import { engineOf } from '../fingerprints.ts';

/**
 * Editors of a known engine whose text is DOM: ProseMirror and what is built on it (Tiptap, Atlassian's, Linear's,
 * Asana's), Lexical, Slate, Quill, CKEditor, TinyMCE, Draft, Trix and others. All are read alike; how each is written,
 * or that it is not, stands in `strategies.ts` under the engine's name.
 */
export const richText = defineAdapter({
  id: 'rich-text',
  matches: (element) => !element.matches('textarea, input') && engineOf(element)?.kind === 'text',
  attach: (element, signal) => createDomEditor(element, signal, engineOf(element)?.id ?? ''),
});

export const examples: AdapterExamples = {
  takes: [
    '<div class="ProseMirror" contenteditable="true"><p>Text</p></div>',
    '<div id="ak-editor-textarea" class="ProseMirror ua-chrome" role="textbox" contenteditable="true" data-gramm="false"></div>',
    '<div class="tiptap ProseMirror" contenteditable="true"></div>',
    '<div data-lexical-editor="true" contenteditable="true"></div>',
    '<div data-slate-editor="true" contenteditable="true"></div>',
    '<div class="ql-editor" contenteditable="true"></div>',
    '<div class="ck-editor__editable" contenteditable="true"></div>',
    '<div class="mce-content-body" contenteditable="true"></div>',
    '<div class="public-DraftEditor-content" contenteditable="true"></div>',
    '<trix-editor contenteditable="true"></trix-editor>',
    '<div class="fr-element" contenteditable="true"></div>',
  ],
  leaves: [
    '<div contenteditable="true"></div>',
    '<textarea class="prosemirror-source"></textarea>',
    '<div class="cm-content" contenteditable="true"></div>',
  ],
};
