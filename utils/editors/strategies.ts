/**
 * How each engine is written, by its fingerprint's id: one way each, shown in a real browser against the real engine
 * (`test/e2e/editors`). An engine that is not named here is never written to; what can't be written stands in
 * `refusals.ts`.
 */
import type { Editor } from './adapter.ts';
import { googleDocs } from './strategies/google-docs.ts';
import { inDom } from './strategies/in-dom.ts';
import { notion } from './strategies/notion.ts';
import type { Pen, Strategy } from './strategies/pen.ts';
import { textBox } from './strategies/text-box.ts';
import {
  asTyped,
  askedFirst,
  byCut,
  byDeletion,
  byPaste,
  byRequest,
  pastedFirst,
  pasteNothing,
} from './strategies/ways.ts';

/** What the history of a shared document (Yjs) takes for one step, in whatever editor it is shown (ms). */
const SHARED_STEP = 500;

export const STRATEGIES: Readonly<Record<string, Strategy>> = {
  'google-docs': googleDocs,
  'text-box': textBox,
  contenteditable: inDom({ way: askedFirst }),
  notion,
  prosemirror: inDom({ way: asTyped, quietFor: SHARED_STEP }),
  // Typed by us, words stand in the page before its React knows of them, which may then put them there once more.
  draft: inDom({ way: byPaste, intoNothing: byCut }),
  lexical: inDom({ way: byRequest, needsBody: true, intoNothing: byDeletion, quietFor: SHARED_STEP }),
  // While its React has not drawn what somebody else wrote, it takes no place but the one that it knows to be selected,
  // and it asks ten times a second at most what that is.
  slate: inDom({ way: byRequest, needsBody: true, intoNothing: byDeletion, learnsIn: 160, quietFor: SHARED_STEP }),
  // Its first version hears of no request, and takes what is typed.
  quill: inDom({ way: askedFirst, needsBody: true, intoEmpty: asTyped, quietFor: 1000 }),
  ckeditor5: inDom({ way: byRequest, needsBody: true }),
  trix: inDom({ way: byRequest, needsBody: true, quietAtOnePlace: 5000 }),
  ckeditor4: inDom({ way: byPaste, trims: true, needsBody: true }),
  // Keeps a step of its history at each input, and of keys in a row at the first and half a second after the last.
  froala: inDom({ way: asTyped, quietFor: 600 }),
  summernote: inDom({ way: asTyped, first: pasteNothing }),
  // Its fifth version takes pasted text by a part that a page may leave out.
  tinymce: inDom({ way: pastedFirst, trims: true, needsBody: true }),
};

const NONE: Pen = { replace: () => Promise.resolve(false) };

/** `changedAt` says when the text changed last, as `performance.now()` counts. */
export const penOf = (editor: Editor, signal: AbortSignal, changedAt: () => number): Pen =>
  STRATEGIES[editor.engine]?.(editor, signal, changedAt) ?? NONE;
