/** By key: judges what the caret or the selection is in, and opens it. */
import type { LoadsActing } from '../acting/acting-contract.ts';
import type { Layer } from '../page/layer.ts';
import type { Wish } from './opening.ts';
import { sentenceAt } from '../text/sentence.ts';
import type { Placed } from '../session/placed.ts';
import type { Session } from '../session/session.ts';
import type { Shell } from '../shell.ts';
import type { ShowNote } from '../acting/note.ts';

export type JudgeInput = {
  readonly ports: Pick<Shell, 'say'> & LoadsActing;
  /** Where it is said; for no field, in the page. */
  readonly layerOf: (session: Session | null) => Layer;
  /** A session over text that can only be read, around a place in the page. */
  readonly begin: (place: Node, ending: AbortSignal) => Promise<Session | null>;
  readonly current: () => Session | null;
  readonly open: (session: Session, placed: Placed, wish: Wish) => Promise<boolean>;
};

export function createJudge(input: JudgeInput, signal: AbortSignal): () => Promise<void> {
  let note: ShowNote | undefined;
  let reading: AbortController | null = null;

  /** Nothing is opened: what is said instead comes with what acts. */
  async function say(key: string, session: Session | null): Promise<void> {
    note ??= (await input.ports.loadActing())?.createNote(document, signal);
    note?.(input.ports.say(key), session?.editor.root ?? document.documentElement, input.layerOf(session));
  }

  return async () => {
    const focused = input.current();
    await focused?.editor.refresh();
    reading?.abort();
    reading = new AbortController();
    const place = focused?.editor.selection() ? null : selectedPlace();
    const session = place ? await input.begin(place, reading.signal) : focused;
    const selection = session?.editor.selection();
    if (!session || !selection) return say('coach_nothing_to_read', focused);
    const { text } = session.editor.read();
    const known = selection.start === selection.end ? session.goalAt(selection.start) : null;
    if (known?.goal.isGoal) {
      if (!(await input.open(session, known, { byKey: true }))) await say('coach_no_room', session);
      return;
    }
    // What is left alone is asked for as it was left: a goal may be more than a sentence.
    const wanted = known?.span ?? sentenceAt(text, selection);
    if (!wanted) return say('coach_nothing_to_read', session);
    await session.look(wanted);
    const found = session.goals().find(({ span }) => span.start < wanted.end && span.end > wanted.start);
    if (!found) return say('coach_not_read', session);
    if (!(await input.open(session, found, { byKey: true, onDemand: !found.goal.isGoal })))
      await say('coach_no_room', session);
  };
}

/** Where the page's own selection lies; null where nothing is selected. */
function selectedPlace(): Node | null {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  return selection.getRangeAt(0).commonAncestorContainer;
}
