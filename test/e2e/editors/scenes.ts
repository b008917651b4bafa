/** Every editor that the contract is shown against: where its field is, and what its documents can hold. */

export type Scene = {
  readonly name: string;
  /** The page is made like that of a site, and stands at this address. */
  readonly site?: string;
  /** The engine's package, for its version; a scene without one is the browser's own. */
  readonly engine?: string;
  readonly fixture: string;
  readonly selector: string;
  readonly inFrame?: true;
  /** Holds text alone, or one line of it. */
  readonly holds?: 'text' | 'line';
  /** The keys of redo, where they are not Ctrl+Y. */
  readonly redo?: 'Shift+Z';
  /** Types from a state of its own: what comes from elsewhere at that moment is lost, whoever types. */
  readonly typesAlone?: true;
  /** Puts a typed letter elsewhere now and then, also where nothing but the keyboard was ever near it. */
  readonly misplacesTyped?: true;
  /** Takes the focus whenever somebody else has changed its document. */
  readonly takesFocus?: true;
  /** Knows no atoms inside a line. */
  readonly withoutMentions?: true;
};

export const PLAIN: readonly Scene[] = [
  { name: 'textarea', fixture: 'textarea', selector: '#goal', holds: 'text' },
  { name: 'input', fixture: 'input', selector: '#goal', holds: 'line' },
  {
    name: 'textarea that React controls',
    engine: 'react',
    fixture: 'react-textarea',
    selector: 'textarea',
    holds: 'text',
  },
  { name: 'textarea in a modal dialog', fixture: 'dialog', selector: '#goal', holds: 'text' },
  { name: 'contenteditable', fixture: 'contenteditable', selector: '#goal' },
  { name: 'contenteditable in a blank frame', fixture: 'blank-frame', selector: '#goal', inFrame: true },
  { name: 'contenteditable in a shadow root', fixture: 'shadow-root', selector: '>>> #goal' },
];

export const ENGINES: readonly Scene[] = [
  { name: 'ProseMirror', engine: 'prosemirror-view', fixture: 'prosemirror', selector: '.ProseMirror' },
  { name: 'Tiptap', engine: '@tiptap/core', fixture: 'tiptap', selector: '.tiptap' },
  { name: 'Lexical', engine: 'lexical', fixture: 'lexical', selector: '#goal' },
  { name: 'Slate', engine: 'slate-react', fixture: 'slate', selector: '#goal' },
  { name: 'Quill', engine: 'quill', fixture: 'quill', selector: '.ql-editor', redo: 'Shift+Z' },
  { name: 'Quill 1', engine: 'quill-1', fixture: 'quill-1', selector: '.ql-editor', redo: 'Shift+Z' },
  {
    name: 'CKEditor 5',
    engine: 'ckeditor5',
    fixture: 'ckeditor5',
    selector: '.ck-editor__editable',
    withoutMentions: true,
  },
  { name: 'CKEditor 4', engine: 'ckeditor4', fixture: 'ckeditor4', selector: 'body.cke_editable', inFrame: true },
  { name: 'Summernote', engine: 'summernote', fixture: 'summernote', selector: '.note-editable' },
  { name: 'TinyMCE', engine: 'tinymce', fixture: 'tinymce', selector: 'body#tinymce', inFrame: true },
  {
    name: 'Draft.js',
    engine: 'draft-js',
    fixture: 'draft',
    selector: '.public-DraftEditor-content',
    withoutMentions: true,
    typesAlone: true,
    misplacesTyped: true,
  },
  { name: 'Trix', engine: 'trix', fixture: 'trix', selector: 'trix-editor', redo: 'Shift+Z', takesFocus: true },
];
