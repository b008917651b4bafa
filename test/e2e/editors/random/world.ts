/** The reading and writing of one editor, in the page, without card and background: what random sequences drive. */
import { attachGoogleDocs } from '../../../../utils/editors/google-docs/editor.ts';
import { startBridge } from '../../../../utils/editors/google-docs/bridge.ts';
import { GOOGLE_DOCS } from '../../../../utils/editors/google-docs/contract.ts';
import { startPen } from '../../../../utils/editors/google-docs/pen.ts';
import { createLayers } from '../../../../utils/editors/page/layer.ts';
import { adapterFor } from '../../../../utils/editors/registry.ts';
import { refusalsOf } from '../../../../utils/editors/refusals.ts';
import { penOf } from '../../../../utils/editors/strategies.ts';
import type { TextEdit } from '../../../../utils/nlp/types.ts';

export type Hand = {
  text(): string;
  revision(): number;
  /** Puts the caret there; resolves when page and editor have left it there for some frames. */
  caret(offset: number): Promise<void>;
  /** What became of it: the reason it can't be, or whether it was tried. */
  write(edit: TextEdit, revision: number): Promise<string>;
};

/** Some learn of the caret a moment late, and put back what is typed before. */
const STANDS_FOR_FRAMES = 6;

Object.defineProperty(globalThis, GOOGLE_DOCS, { value: attachGoogleDocs });
startBridge();
startPen();

const nextFrame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));

export function begin(field: HTMLElement): Hand {
  const { signal } = new AbortController();
  const unused = (): never => {
    throw new Error('Nothing is drawn here.');
  };
  const layers = createLayers(signal);
  const layer = () => layers(field.ownerDocument.documentElement);
  const editor = adapterFor(field)?.attach(field, signal, { mirror: unused, layer } as never);
  if (!editor) throw new Error('No adapter fits.');
  let changedAt = performance.now();
  editor.onChange(() => (changedAt = performance.now()));
  const refusalOf = refusalsOf(editor);
  const pen = penOf(editor, signal, () => changedAt);
  // The body of a Google document begins with a sign of its own and ends its last line.
  const lead = editor.engine === 'google-docs' ? 1 : 0;
  return {
    text: () => editor.read().text.slice(lead, -lead || undefined),
    revision: () => editor.read().revision,
    async caret(offset) {
      const at = { start: offset + lead, end: offset + lead };
      if (lead === 0) field.focus({ preventScroll: true });
      editor.select(at);
      for (let stood = 0; stood < STANDS_FOR_FRAMES;) {
        await nextFrame();
        await editor.refresh();
        const now = editor.selection();
        const stands = now?.start === at.start && now.end === at.end;
        stood = stands ? stood + 1 : 0;
        if (!stands) editor.select(at);
      }
    },
    async write({ start, end, text }, revision) {
      const edit = { start: start + lead, end: end + lead, text };
      const refusal = refusalOf(edit);
      if (refusal) return refusal;
      const now = (): TextEdit | null => (editor.read().revision === revision ? edit : null);
      return (await pen.replace({ now, begin: () => undefined })) ? 'tried' : 'late';
    },
  };
}
