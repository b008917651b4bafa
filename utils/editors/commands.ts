/** The keyboard's ways: judge what the caret or the selection is in, go to the next goal, go back. */
import type { Command } from './coach.ts';
import type { Layer } from './layer.ts';
import { mountOf } from './layer.ts';
import { lackOf } from './missing.ts';
import type { Ports } from './ports.ts';
import { sentenceAt } from './sentence.ts';
import type { Placed } from './placed.ts';
import type { Session } from './session.ts';
import { createVoice } from './voice.ts';

export type CommandsInput = {
  readonly ports: Ports;
  readonly layerFor: (mount: Element) => Layer;
  /** A session over text that can only be read, around a place in the page. */
  readonly begin: (place: Node, ending: AbortSignal) => Session | null;
  readonly current: () => Session | null;
  readonly open: (session: Session, placed: Placed, byKey: boolean, onDemand: boolean) => Promise<boolean>;
  readonly show: (session: Session, placed: Placed) => void;
};

export function createCommands(input: CommandsInput, signal: AbortSignal): (command: Command) => Promise<void> {
  const { ports } = input;
  const voice = createVoice(document, signal);
  let reading: AbortController | null = null;

  const say = (key: string, session: Session | null, values = {}): void => {
    const layer = session?.layer() ?? input.layerFor(mountOf(document.documentElement));
    voice.announce(ports.say(key, values), layer);
  };

  async function judge(): Promise<void> {
    const focused = input.current();
    await focused?.editor.refresh();
    reading?.abort();
    reading = new AbortController();
    const place = focused?.editor.selection() ? null : selectedPlace();
    const session = place ? input.begin(place, reading.signal) : focused;
    const selection = session?.editor.selection();
    if (!session || !selection) return say('coach_nothing_to_read', focused);
    const { text } = session.editor.read();
    const known = selection.start === selection.end ? session.goalAt(selection.start) : null;
    if (known?.goal.isGoal) return void (await input.open(session, known, true, false));
    const wanted = sentenceAt(text, selection);
    if (!wanted) return say('coach_nothing_to_read', session);
    await session.look(wanted);
    const found = session.goals().find(({ span }) => span.start < wanted.end && span.end > wanted.start);
    if (!found) return say('coach_nothing_to_read', session);
    if (!(await input.open(session, found, true, !found.goal.isGoal))) say('coach_no_room', session);
  }

  async function step(by: 1 | -1): Promise<void> {
    const session = input.current();
    if (!session) return say('coach_no_goals', null);
    await session.look();
    const goals = session.goals().filter(({ goal }) => goal.isGoal && goal.score < 100);
    const at = session.editor.selection()?.start ?? 0;
    const here = goals.findIndex(({ span }) => at >= span.start && at <= span.end);
    const next =
      by > 0
        ? (goals.find(({ span }) => span.start > at) ?? goals[0])
        : (goals.findLast(({ span }, index) => span.end < at && index !== here) ?? goals.at(-1));
    if (!next) return say('coach_no_goals', session);
    session.editor.select({ start: next.span.end, end: next.span.end }, true);
    reveal(session, next);
    const lack = lackOf(next.goal);
    const values = { index: goals.indexOf(next) + 1, count: goals.length, missing: lack ? ports.say(lack) : '' };
    say(lack ? 'coach_announce' : 'coach_announce_complete', session, values);
    input.show(session, next);
  }

  return (command) => (command === 'open-popover' ? judge() : step(command === 'next-goal' ? 1 : -1));
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

/** Where the page's own selection lies; null where nothing is selected. */
function selectedPlace(): Node | null {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  return selection.getRangeAt(0).commonAncestorContainer;
}
