/** By key: opens the form for a new goal beside the caret, and writes its sentence there. */
import type { Editor } from '../adapter.ts';
import { focusKeys } from './focus-keys.ts';
import { stageOf, type Stage } from '../page/frames.ts';
import { mountOf, type Layer } from '../page/layer.ts';
import type { LoadsActing } from '../acting/acting-contract.ts';
import type { OpenNewGoal } from './new-goal-request.ts';
import type { Session } from '../session/session.ts';
import type { Settings, Shell } from '../shell.ts';

export type NewGoalInput = {
  readonly ports: Shell & LoadsActing;
  readonly settings: () => Settings;
  readonly current: () => Session | null;
  /** Copying needs a place of ours in the page. */
  readonly layerOf: (session: Session | null) => Layer;
};

/** As high as a line of text, where the caret of an empty field has no box. */
const LINE = 24;

export function createNewGoal(
  input: NewGoalInput,
  { open, strings }: { readonly open: OpenNewGoal; readonly strings: Readonly<Record<string, string>> },
  signal: AbortSignal,
): () => Promise<void> {
  const { ports } = input;
  let opened: ReturnType<OpenNewGoal> | null = null;
  let revision = 0;
  signal.addEventListener('abort', () => opened?.close(false));

  return async () => {
    const session = input.current();
    const editor = session?.editor;
    await editor?.refresh();
    const caret = editor?.selection()?.end ?? null;
    const [forms, acting] = await Promise.all([ports.goalForms(), ports.loadActing()]);
    if (!forms || !acting || signal.aborted) return;
    const stage = editor ? stageOf(editor.root) : null;
    const insertion = editor && caret !== null ? acting.createInsertion(editor, caret, signal) : null;
    opened?.close(false);
    opened = open({
      forms,
      strings,
      mount: stage?.mount ?? mountOf(document.documentElement),
      locale: input.settings().locale,
      appearance: input.settings().appearance,
      anchor: () => (session && stage ? besideCaret(session, stage, caret ?? 0) : []),
      async judge(text, language) {
        const answer = await ports.analyze({
          text,
          surface: 'field',
          context: { languages: [language] },
          force: [{ start: 0, end: text.length }],
          key: 'new-goal',
          revision: (revision += 1),
          focused: true,
        });
        return answer && answer !== 'superseded' ? (answer.analysis.goals[0] ?? null) : null;
      },
      modeOf: (text) => insertion?.modeOf(text) ?? null,
      insert: async (text) => insertion?.insert(text) ?? 'refused',
      copy: (text) => acting.copyText(text, input.layerOf(session)),
      closed(byKey) {
        if (byKey && editor?.root.isConnected) giveBack(editor, caret);
      },
    });
  };
}

/** The focus, and the caret where it was, unless the sentence that was written has moved it. */
function giveBack(editor: Editor, caret: number | null): void {
  focusKeys(editor);
  if (caret !== null && editor.selection() === null) editor.select({ start: caret, end: caret });
}

function besideCaret({ editor }: Session, stage: Stage, caret: number): ReturnType<Stage['lines']> {
  const lines = stage.lines(editor.rangesOf({ start: caret, end: caret }));
  if (lines.length > 0) return lines;
  const box = editor.caretBox?.();
  if (box) return [stage.outward(box)];
  const { left, top } = editor.root.getBoundingClientRect();
  return [stage.outward(new DOMRect(left, top, 0, LINE))];
}
