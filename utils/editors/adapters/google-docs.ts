import { type AdapterExamples, defineAdapter } from '../adapter.ts';
import { googleDocs } from '../google-docs/contract.ts';
import { VIEW } from '../google-docs/places.ts';
import { createDomEditor } from '../field/dom-editor.ts';

/** The body of a document of Google Docs, painted on a canvas: what reads it comes with the coach of that site alone. */
export const googleDocsBody = defineAdapter({
  id: 'google-docs',
  matches: (element) => element.matches(VIEW),
  attach: (element, signal, { layer }) =>
    googleDocs()?.(element, signal, layer) ?? createDomEditor(element, signal, 'google-docs'),
});

export const examples: AdapterExamples = {
  takes: ['<div class="kix-appview-editor"></div>'],
  leaves: ['<div contenteditable="true"></div>', '<input class="docs-title-input">'],
};
