/** What is shown of the current field: handle, popover, announcements. Exists from the first field on. */
import { listenForBoard, type Pointer } from './board-events.ts';
import { isChoosing } from './choosing.ts';
import { createCommands, type Command } from './commands.ts';
import { groundOf } from '../page/ground.ts';
import { atCaret, underPointer, type GoalHere } from './goal-here.ts';
import { createHandle } from './handle.ts';
import { targetOf } from './handle-target.ts';
import type { Layer } from '../page/layer.ts';
import type { Opened, Wish } from '../card/opening.ts';
import type { Painter } from '../marks/painter.ts';
import { createLinger } from './linger.ts';
import { createPointerMap } from './pointer.ts';
import { createRest } from './rest.ts';
import type { Ports } from '../ports.ts';
import type { Settings } from '../shell.ts';
import type { Placed } from '../session/placed.ts';
import type { Session } from '../session/session.ts';
import type { Sessions } from '../session/sessions.ts';
import type { Target } from '../acting/step.ts';
import type { Kept } from '../acting/kept.ts';
import { stageOf } from '../page/frames.ts';
import type { TextChange } from '../text/text-change.ts';

export type BoardInput = {
  readonly ports: Ports;
  readonly painter: Painter;
  readonly layerFor: (mount: Element) => Layer;
  readonly sessions: Sessions;
  readonly settings: () => Settings;
  readonly current: () => Session | null;
};

export type Board = {
  focused(session: Session): void;
  changed(session: Session, change: TextChange | null): void;
  command(command: Command | Target): Promise<void>;
};

export function createBoard(input: BoardInput, signal: AbortSignal): Board {
  const { ports, painter, sessions } = input;
  const map = createPointerMap();
  let kept: Kept | null = null;
  let shown: GoalHere | null = null;
  let byKey: Placed | null = null;
  let opened: Opened | null = null;
  let opening = false;
  let typedAt = Number.NEGATIVE_INFINITY;
  let frame = 0;
  let pointer: Pointer | null = null;

  const handle = createHandle(document, ports, { press: () => void press(), rest: (inside) => rest(inside) });

  signal.addEventListener('abort', () => {
    cancelAnimationFrame(frame);
    opened?.handle.close(false);
    handle.hide();
  });

  async function press(): Promise<void> {
    if (!shown || opening) return;
    if (opened?.handle.isOpen && opened.goal === shown.placed.goal) return opened.handle.close(false);
    await open(shown.session, shown.placed);
  }

  async function open(session: Session, placed: Placed, wish: Wish = {}): Promise<boolean> {
    opened?.handle.close(false);
    opening = true;
    rest(false);
    try {
      const stage = stageOf(session.editor.root);
      if (!stage) return (await ports.showInPopup?.()) ?? false;
      const loaded = await ports.loadPopover();
      if (!loaded) return false;
      const made = await loaded.popover.openPopover(
        {
          loaded,
          stage,
          session,
          placed,
          ...wish,
          ports,
          painter,
          settings: input.settings(),
          tint: (on) => sessions.mirrorOf(session)?.tint(on ? groundOf(session.editor.root) : null),
          closed: () => {
            handle.setOpen(false);
            if (wish.byKey) byKey = null;
            soon();
          },
          async applied(text) {
            kept ??= (await ports.loadActing())?.watchKept(ports, signal) ?? null;
            kept?.watch(session, text);
          },
        },
        signal,
      );
      opened = made ?? opened;
      if (made) handle.setOpen(true);
      return made !== null;
    } finally {
      opening = false;
    }
  }

  const linger = createLinger(() => soon(), signal);
  const rest = createRest(
    () => input.settings().openOnRest && !opened?.handle.isOpen,
    () => performance.now() - typedAt,
    () => {
      if (shown && !pointer?.buttons) void open(shown.session, shown.placed);
    },
    signal,
  );

  const command = createCommands(
    {
      ...input,
      open,
      show(session, placed) {
        byKey = placed;
        show({ session, placed });
      },
    },
    signal,
  );

  /** Everything that has to be measured waits for the next frame, once. */
  function soon(): void {
    if (frame === 0) frame = requestAnimationFrame(update);
  }

  function update(): void {
    frame = 0;
    if (signal.aborted) return;
    const hovered = pointer ? hoveredAt(pointer) : null;
    const stays = linger(hovered !== null);
    if (opened?.handle.isOpen) return handle.place();
    const next = hovered ?? (stays ? shown : atCaret(input.current(), byKey));
    if (next && !isChoosing(next.session.editor.root)) show(next);
    else hide();
  }

  function show(next: GoalHere): void {
    const { session, placed } = next;
    if (!ports.showInPopup && !stageOf(session.editor.root)) return hide();
    shown = next;
    handle.show(targetOf(session, placed, painter), byKey === placed);
  }

  function hide(): void {
    shown = byKey = null;
    handle.hide();
  }

  function hoveredAt(at: Pointer): GoalHere | null {
    if (shown && handle.contains(handle.target?.layer.root.elementFromPoint(at.x, at.y) ?? null)) return shown;
    return underPointer(sessions.all(), map, at);
  }

  listenForBoard(
    {
      sessions,
      current: input.current,
      pointed(at) {
        pointer = at;
        if (at ? sessions.all().some((session) => session.goals().length > 0) : shown) soon();
      },
      pressed(path) {
        if (!opened?.handle.isOpen) return;
        const layer = handle.target?.layer.host;
        if (!path.includes(opened.handle.host) && !(layer && path.includes(layer))) opened.handle.close(false);
      },
      moved() {
        map.forget();
        sessions.place();
        soon();
      },
      selected(session) {
        session.mark();
        soon();
      },
      typed: () => (typedAt = performance.now()),
      left: (target) => kept?.left(target),
    },
    signal,
  );
  painter.onChange(() => sessions.all().forEach((session) => session.repaint()));

  return {
    focused: () => soon(),
    command,
    changed(session, change) {
      map.forget();
      if (change) {
        const typed = change.typed ?? performance.now() - typedAt < 50;
        // Where it was left says nothing until it moves.
        if (typed) pointer = null;
        if (opened?.session === session) opened.onChange(change, typed);
        if (shown?.session === session && !session.goals().includes(shown.placed)) hide();
      } else if (shown?.session === session) {
        const again = session.goals().find(({ span, goal }) => span.start === shown?.placed.span.start && goal.isGoal);
        if (!again || !again.painted) hide();
      }
      if (shown || (!change && session.goals().length > 0)) soon();
    },
  };
}
