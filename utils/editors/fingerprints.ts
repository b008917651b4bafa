/** Which editor engine an element belongs to, by the marks that engines leave on their own elements. */
import { frameOf } from './page/geometry.ts';

export type Engine = {
  readonly id: string;
  /** Closest ancestor that bears the mark, or the frame around the document. */
  readonly selector: string;
  /** `code`: left alone altogether. `text`: coached where it can be read. */
  readonly kind: 'text' | 'code';
  /** Switches the browser's own spell checker off by default, which says nothing of what the page wants. */
  readonly withoutSpellcheck?: true;
};

const text = (id: string, selector: string, more?: Pick<Engine, 'withoutSpellcheck'>): Engine => ({
  id,
  selector,
  kind: 'text',
  ...more,
});
const code = (id: string, selector: string): Engine => ({ id, selector, kind: 'code' });

/** Most telling first. */
export const ENGINES: readonly Engine[] = [
  code('codemirror', '.cm-editor, .cm-content, .CodeMirror'),
  code('monaco', '.monaco-editor'),
  code('ace', '.ace_editor'),
  code('terminal', '.xterm'),
  text('lexical', '[data-lexical-editor="true"]'),
  text('slate', '[data-slate-editor="true"], .kr-slate-editor'),
  text('quill', '.ql-editor'),
  text('ckeditor5', '.ck-editor__editable'),
  text('ckeditor4', '.cke_editable, .cke_wysiwyg_frame'),
  text('tinymce', 'body#tinymce, .mce-content-body', { withoutSpellcheck: true }),
  text('draft', '.public-DraftEditor-content', { withoutSpellcheck: true }),
  text('trix', 'trix-editor'),
  text('froala', '.fr-element'),
  text('summernote', '.note-editable'),
  text('rooster', '[data-ms-editor]'),
  text('notion', '[data-content-editable-root], [data-content-editable-leaf]'),
  text('word-online', '#WACViewPanel_EditingElement'),
  text('loop', '.scriptor-pageFrame, .scriptor-paragraph'),
  text('google-sheets', '#waffle-rich-text-editor, #t-formula-bar-input'),
  text('google-docs', '.docs-texteventtarget-iframe'),
  text('prosemirror', '.ProseMirror'),
];

/** The engine that owns the element, or null for one that nobody is known to own. */
export function engineOf(element: Element): Engine | null {
  const frame = frameOf(element.ownerDocument.defaultView);
  const found = ENGINES.find(({ selector }) => element.closest(selector) !== null || frame?.matches(selector));
  return found ?? (hasEditContext(element) ? text('edit-context', '') : null);
}

/** It takes keys by an interface of the browser's, and draws its text itself. */
export const hasEditContext = (element: Element & { readonly editContext?: object | null }): boolean =>
  Boolean(element.editContext);
