/** The document's own interface to its text, in the page's world, and how our scripts there answer. */
import type { Span } from '../../nlp/types.ts';
import { ANSWER, ASK, LONGEST_TEXT, writeAnswer, type Status } from './protocol.ts';

/** Who asks for the layer of words over the canvas; it is told to nobody but Google Docs. */
export const OWN_NAME = 'tarkka-goal-coach';

export type Annotated = {
  getText(): string;
  getSelection(): readonly Record<string, unknown>[];
  setSelection(start: number, end: number): void;
};
export type Docs = {
  _docs_annotate_canvas_by_ext?: unknown;
  _docs_annotate_getAnnotatedText?: (name: string) => Promise<Annotated> | Annotated;
};

/** Answers the requests that `parse` knows with what `act` says and the text as it is then. One a name and page. */
export function serve<Ask extends { readonly id: number }>(
  name: string,
  parse: (detail: unknown) => Ask | null,
  act: (ask: Ask, annotated: Annotated) => Status,
): void {
  const mark = Symbol.for(`tarkka.docs.${name}`);
  if (Object.hasOwn(window, mark)) return;
  Object.defineProperty(window, mark, { value: true });
  document.addEventListener(ASK, (event) => {
    const ask = parse((event as CustomEvent<unknown>).detail);
    if (ask) void answer(ask);
  });

  async function answer(ask: Ask): Promise<void> {
    const done = { id: ask.id, status: 'none' as Status, start: 0, end: 0, text: '' };
    try {
      // A new one each time: one that was kept may know nothing of what was typed since.
      const annotated = await (window as Docs)._docs_annotate_getAnnotatedText?.(OWN_NAME);
      if (annotated) {
        done.status = act(ask, annotated);
        done.text = annotated.getText().slice(0, LONGEST_TEXT - 64);
        Object.assign(done, selectionOf(annotated));
      }
    } catch {
      // An interface that is another one now is none.
      done.status = 'none';
    }
    document.dispatchEvent(new CustomEvent(ANSWER, { detail: writeAnswer(done) }));
  }
}

/** Versions of the interface name the ends differently. */
export function selectionOf(annotated: Annotated): Span {
  const [first = {}] = annotated.getSelection();
  const at = ['start', 'end', 'anchor', 'focus', 'base', 'extent'].map((name) => first[name]).filter(isOffset);
  return at.length > 0 ? { start: Math.min(...at), end: Math.max(...at) } : { start: 0, end: 0 };
}

const isOffset = (value: unknown): value is number => typeof value === 'number' && value >= 0;
