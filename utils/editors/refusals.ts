/**
 * What each engine can't be given as one step, by its fingerprint's id. Loads with the popover, which says so; how it
 * is written stands apart, in `strategies.ts`, and loads with the first write. One table has the ids of the other.
 */
import type { Editor } from './adapter.ts';
import { googleDocs } from './refusals/google-docs.ts';
import { inDom } from './refusals/in-dom.ts';
import { notion } from './refusals/notion.ts';
import { never, type RefusalOf, type Refuses } from './refusals/refuses.ts';
import { textBox } from './refusals/text-box.ts';

const folding = inDom({ folds: true });
const plain = inDom();

export const REFUSALS: Readonly<Record<string, Refuses>> = {
  'google-docs': googleDocs,
  'text-box': textBox,
  contenteditable: folding,
  notion,
  prosemirror: plain,
  draft: plain,
  lexical: plain,
  slate: plain,
  quill: plain,
  ckeditor5: plain,
  trix: plain,
  ckeditor4: inDom({ folds: true, needsRest: true }),
  froala: folding,
  summernote: folding,
  tinymce: inDom({ folds: true, needsRest: true }),
};

const READ_ONLY = never('read-only');
const UNKNOWN = never('engine');

export const refusalsOf = (editor: Editor): RefusalOf =>
  (editor.engine === 'read-only' ? READ_ONLY : (REFUSALS[editor.engine] ?? UNKNOWN))(editor);
