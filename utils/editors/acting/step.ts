/** By key: goes to the next goal or the one before, and says what it lacks. */
import type { Layer } from '../page/layer.ts';
import { lackOf } from '../session/missing.ts';
import type { Placed } from '../session/placed.ts';
import type { Painter } from '../marks/painter.ts';
import type { Session } from '../session/session.ts';
import type { Shell } from '../shell.ts';
import { createNote } from './note.ts';
import { createVoice } from './voice.ts';

/** A goal that was chosen elsewhere, in the overview. */
export type Target = { readonly session: Session; readonly placed: Placed };

/** As long as an eye needs to find it. */
const SHOWN_MS = 2000;

export type StepInput = {
  readonly ports: Pick<Shell, 'say'>;
  readonly painter: Painter;
  /** Where it is said; for no field, in the page. */
  readonly layerOf: (session: Session | null) => Layer;
  readonly current: () => Session | null;
  readonly show: (session: Session, placed: Placed) => void;
};

export function createStep(input: StepInput, signal: AbortSignal): (to: 1 | -1 | Target) => Promise<void> {
  const { ports } = input;
  const announce = createVoice(document, signal);

  const note = createNote(document, signal);

  const none = (session: Session | null): void =>
    note(ports.say('coach_no_goals'), session?.editor.root ?? document.documentElement, input.layerOf(session));

  function flash({ session, placed }: Target): void {
    const ranges = session.editor.rangesOf(placed.span);
    const ground = input.painter.paint('evidence', ranges, session.editor.root, session.layer());
    const timer = setTimeout(() => ground.clear(), SHOWN_MS);
    signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  }

  return async (to) => {
    if (typeof to === 'object') {
      const { session, placed } = to;
      session.editor.select({ start: placed.span.end, end: placed.span.end }, true);
      reveal(session, placed);
      flash(to);
      return input.show(session, placed);
    }
    const session = input.current();
    if (!session) return none(null);
    await session.look();
    const goals = session.goals().filter(({ goal }) => goal.isGoal && goal.score < 100);
    const at = session.editor.selection()?.start ?? 0;
    const here = goals.findIndex(({ span }) => at >= span.start && at <= span.end);
    const next =
      to > 0
        ? (goals.find(({ span }) => span.start > at) ?? goals[0])
        : (goals.findLast(({ span }, index) => span.end < at && index !== here) ?? goals.at(-1));
    if (!next) return none(session);
    session.editor.select({ start: next.span.end, end: next.span.end }, true);
    reveal(session, next);
    const lack = lackOf(next.goal);
    const values = { index: goals.indexOf(next) + 1, count: goals.length, missing: lack ? ports.say(lack) : '' };
    announce(ports.say(lack ? 'coach_announce' : 'coach_announce_complete', values), session.layer());
    input.show(session, next);
  };
}

/** Scrolls the goal into view, in the field and in the page. */
function reveal(session: Session, { span }: Placed): void {
  const [range] = session.editor.rangesOf(span);
  const rect = range?.getBoundingClientRect();
  if (!rect) return;
  const { root } = session.editor;
  const smooth = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
  const box = root.getBoundingClientRect();
  if (rect.top < box.top || rect.bottom > box.bottom)
    root.scrollBy({ top: rect.top - box.top - root.clientHeight / 2 });
  const place = range?.getBoundingClientRect() ?? rect;
  if (place.top >= 0 && place.bottom <= innerHeight) return;
  window.scrollBy({ top: place.top - innerHeight / 3, behavior: smooth });
}
