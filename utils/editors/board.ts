/** What is shown of the current field: handle, popover, announcements. Exists from the first field on. */
import type { TextChange } from './adapter.ts';
import { createCommands } from './commands.ts';
import type { Command } from './coach.ts';
import { groundOf } from './ground.ts';
import { createHandle, type HandleTarget } from './handle.ts';
import type { Layer } from './layer.ts';
import { openPopover, type Opened } from './opening.ts';
import type { Painter } from './painter.ts';
import { createPointerMap } from './pointer.ts';
import type { Ports, Settings } from './ports.ts';
import type { Placed, Session } from './session.ts';
import type { Sessions } from './sessions.ts';
import { createVoice } from './voice.ts';
import { watchKept } from './kept.ts';
import { stageOf } from './frames.ts';

const LEAVES_AFTER_MS = 250;
const RESTS_AFTER_MS = 350;
const AFTER_KEY_MS = 1000;

export type BoardInput = {
  readonly ports: Ports;
  readonly painter: Painter;
  readonly layerFor: (mount: Element) => Layer;
  readonly sessions: Sessions;
  readonly settings: () => Settings;
  readonly current: () => Session | null;
};

type Pointer = {
  readonly x: number;
  readonly y: number;
  readonly buttons: number;
  readonly target: EventTarget | undefined;
};

export type Board = {
  focused(session: Session): void;
  changed(session: Session, change: TextChange | null): void;
  command(command: Command): Promise<void>;
};

export function createBoard(input: BoardInput, signal: AbortSignal): Board {
  const { ports, painter, sessions } = input;
  const map = createPointerMap();
  const voice = createVoice(document, signal);
  const kept = watchKept(ports, voice, signal);
  let shown: { readonly session: Session; readonly placed: Placed } | null = null;
  let hovered: { readonly session: Session; readonly placed: Placed } | null = null;
  let byKey: Placed | null = null;
  let opened: Opened | null = null;
  let opening = false;
  let typedAt = Number.NEGATIVE_INFINITY;
  let frame = 0;
  let pointer: Pointer | null = null;
  let leaving: ReturnType<typeof setTimeout> | undefined;
  let resting: ReturnType<typeof setTimeout> | undefined;

  const handle = createHandle(document, ports, { press: () => void press(), rest });

  signal.addEventListener('abort', () => {
    cancelAnimationFrame(frame);
    clearTimeout(leaving);
    clearTimeout(resting);
    opened?.handle.close(false);
    handle.hide();
  });

  // ------------------------------------------------------------------------------------------------ opening

  async function press(): Promise<void> {
    if (!shown || opening) return;
    if (opened?.handle.isOpen && opened.goal === shown.placed.goal) return opened.handle.close(false);
    await open(shown.session, shown.placed, false, false);
  }

  async function open(session: Session, placed: Placed, key: boolean, onDemand: boolean): Promise<boolean> {
    opened?.handle.close(false);
    opening = true;
    clearTimeout(resting);
    try {
      const made = await openPopover(
        {
          session,
          placed,
          byKey: key,
          onDemand,
          ports,
          painter,
          settings: input.settings(),
          tint: (on) => sessions.mirrorOf(session)?.tint(on ? groundOf(session.editor.root) : null),
          closed: () => {
            handle.setOpen(false);
            if (key) byKey = null;
            soon();
          },
          applied: (text) => kept.watch(session, text),
        },
        signal,
      );
      if (!made) return false;
      opened = made;
      handle.setOpen(true);
      return true;
    } finally {
      opening = false;
    }
  }

  function rest(inside: boolean): void {
    clearTimeout(resting);
    if (!inside || !input.settings().openOnRest || opened?.handle.isOpen) return;
    const wait = Math.max(RESTS_AFTER_MS, AFTER_KEY_MS - (performance.now() - typedAt));
    resting = setTimeout(() => {
      if (shown && !pointer?.buttons) void open(shown.session, shown.placed, false, false);
    }, wait);
  }

  const commands = createCommands({
    ...input,
    voice,
    open,
    show(session, placed) {
      byKey = placed;
      show({ session, placed });
    },
  });

  // ------------------------------------------------------------------------------------------------- handle

  /** Everything that has to be measured waits for the next frame, once. */
  function soon(): void {
    if (frame === 0) frame = requestAnimationFrame(update);
  }

  function update(): void {
    frame = 0;
    if (signal.aborted) return;
    const before = hovered;
    hovered = pointer ? underPointer(pointer) : null;
    clearTimeout(leaving);
    if (before && !hovered) leaving = setTimeout(soon, LEAVES_AFTER_MS);
    if (opened?.handle.isOpen) return handle.place();
    const next = hovered ?? atCaret();
    if (next) show(next);
    else if (!before) hide();
  }

  function show(next: { readonly session: Session; readonly placed: Placed }): void {
    const { session, placed } = next;
    if (!stageOf(session.editor.root)) return hide();
    shown = next;
    const target: HandleTarget = {
      goal: placed.goal,
      field: session.editor.root,
      layer: session.layer(),
      ground: groundOf(session.editor.root),
      ranges: () => placed.painted?.ranges ?? session.editor.rangesOf(placed.span),
      after: () => after(session, placed),
    };
    handle.show(target, byKey === placed);
  }

  function hide(): void {
    shown = null;
    byKey = null;
    handle.hide();
  }

  function underPointer({ x, y, buttons, target }: Pointer): typeof shown {
    if (shown && handle.contains(handle.target?.layer.root.elementFromPoint(x, y) ?? null)) return shown;
    if (buttons !== 0 || !(target instanceof Node)) return null;
    const session = sessions.all().find(({ editor }) => editor.root === target || editor.root.contains(target));
    const placed = session && map.goalUnder(session, x, y);
    return session && placed ? { session, placed } : null;
  }

  function atCaret(): typeof shown {
    const session = input.current();
    if (!session || session.isTyping()) return null;
    const selection = session.editor.selection();
    if (!selection || selection.start !== selection.end) return null;
    const placed = session.goalAt(selection.start);
    return placed && (placed.painted || placed === byKey) ? { session, placed } : null;
  }

  // ------------------------------------------------------------------------------------------------- events

  const listen = { signal, capture: true, passive: true } as const;
  const moved = (): void => {
    map.forget();
    sessions.place();
    soon();
  };
  const concerns = ({ target }: Event): boolean =>
    target === document || sessions.all().some(({ editor }) => target instanceof Node && target.contains(editor.root));

  window.addEventListener(
    'pointermove',
    (event) => {
      // The path is gone once the event is over.
      pointer = { x: event.clientX, y: event.clientY, buttons: event.buttons, target: event.composedPath()[0] };
      if (sessions.all().some((session) => session.goals().length > 0)) soon();
    },
    listen,
  );
  document.documentElement.addEventListener(
    'pointerleave',
    () => {
      pointer = null;
      if (shown) soon();
    },
    listen,
  );
  window.addEventListener(
    'pointerdown',
    (event) => {
      if (!event.isTrusted || !opened?.handle.isOpen) return;
      const path = event.composedPath();
      const layer = handle.target?.layer.host;
      if (!path.includes(opened.handle.host) && !(layer && path.includes(layer))) opened.handle.close(false);
    },
    listen,
  );
  window.addEventListener('scroll', (event) => concerns(event) && moved(), listen);
  window.addEventListener('resize', moved, listen);
  window.visualViewport?.addEventListener('resize', moved, { signal });
  document.addEventListener(
    'selectionchange',
    () => {
      const session = input.current();
      if (!session || session.isTyping()) return;
      session.mark();
      soon();
    },
    listen,
  );
  window.addEventListener(
    'input',
    (event) => {
      if (event.isTrusted) typedAt = performance.now();
    },
    listen,
  );
  window.addEventListener(
    'beforeinput',
    (event) => {
      if (event.isTrusted) typedAt = performance.now();
    },
    listen,
  );
  for (const type of ['compositionstart', 'compositionend']) {
    window.addEventListener(type, () => input.current()?.compose(type === 'compositionstart'), listen);
  }
  // What sets a text box's value without an event (a form that was sent, a "clear" button) follows a click or a key.
  for (const type of ['click', 'keyup', 'focusout']) {
    window.addEventListener(
      type,
      () => setTimeout(() => sessions.all().forEach(({ editor }) => editor.refresh())),
      listen,
    );
  }
  window.addEventListener('focusout', (event) => kept.left(event.composedPath()[0]), listen);
  painter.onChange(() => sessions.all().forEach((session) => session.repaint()));

  return {
    focused: () => soon(),
    command: (command) => commands(command),
    changed(session, change) {
      map.forget();
      if (change) {
        opened?.onChange(change, performance.now() - typedAt < 50);
        if (shown?.session === session && !session.goals().includes(shown.placed)) hide();
      } else if (shown?.session === session) {
        const again = session.goals().find(({ span, goal }) => span.start === shown?.placed.span.start && goal.isGoal);
        if (!again || !again.painted) hide();
      }
      if (session.goals().length > 0 || shown) soon();
    },
  };
}

/** What follows the goal in its line, enough to see whether the plate would hide it. */
function after(session: Session, { span }: Placed): readonly Range[] {
  const { text } = session.editor.read();
  const rest = text.slice(span.end, span.end + 40).split('\n')[0] ?? '';
  const blank = rest.length - rest.trimStart().length;
  if (rest.trim() === '') return [];
  return session.editor.rangesOf({ start: span.end + blank, end: span.end + Math.min(rest.length, blank + 12) });
}
