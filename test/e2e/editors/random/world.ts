/** The reading and writing of one editor, in the page, without card and background: what random sequences drive. */
import { adapterFor } from '../../../../utils/editors/registry.ts';
import { refusalsOf } from '../../../../utils/editors/refusals.ts';
import { penOf } from '../../../../utils/editors/strategies.ts';
import type { TextEdit } from '../../../../utils/nlp/types.ts';

export type Hand = {
  text(): string;
  revision(): number;
  /** Puts the caret there; resolves when page and editor have left it there from one frame to the next but one. */
  caret(offset: number): Promise<void>;
  /** What became of it: the reason it can't be, or whether it was tried. */
  write(edit: TextEdit, revision: number): Promise<string>;
};

const nextFrame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));

export function begin(field: HTMLElement): Hand {
  const { signal } = new AbortController();
  const unused = (): never => {
    throw new Error('Nothing is drawn here.');
  };
  const editor = adapterFor(field)?.attach(field, signal, { mirror: unused, layer: unused } as never);
  if (!editor) throw new Error('No adapter fits.');
  let changedAt = performance.now();
  editor.onChange(() => (changedAt = performance.now()));
  const refusalOf = refusalsOf(editor);
  const pen = penOf(editor, signal, () => changedAt);
  return {
    text: () => editor.read().text,
    revision: () => editor.read().revision,
    async caret(offset) {
      field.focus({ preventScroll: true });
      editor.select({ start: offset, end: offset });
      for (let stood = 0; stood < 2;) {
        await nextFrame();
        const now = editor.selection();
        const stands = now?.start === offset && now.end === offset;
        stood = stands ? stood + 1 : 0;
        if (!stands) editor.select({ start: offset, end: offset });
      }
    },
    async write(edit, revision) {
      const refusal = refusalOf(edit);
      if (refusal) return refusal;
      return (await pen.replace(edit, revision)) ? 'tried' : 'late';
    },
  };
}
