/** The coach of one frame: which field has the focus, which goal is shown, what opens. */
import { createBoard, type Board } from './board/board.ts';
import type { Command } from './board/commands.ts';
import { deepActive } from './field/editing-host.ts';
import { stageOf } from './page/frames.ts';
import { createLayers } from './page/layer.ts';
import { createPainter } from './marks/painter.ts';
import type { ApplyOutcome } from './writing/outcome.ts';
import type { Ports } from './ports.ts';
import type { Settings } from './shell.ts';
import { createSessions, isFocused, type Sessions } from './session/sessions.ts';
import type { Session } from './session/session.ts';
import type { Target } from './acting/step.ts';
import type { Goal } from '../nlp/types.ts';
import type { TextChange } from './text/text-change.ts';

/** A new view of the page stands by then. */
const SETTLES_AFTER_MS = 1000;

export type Coach = {
  update(settings: Settings): void;
  command(command: Command): void;
  /**
   * The goals of each field that has had the focus, as they stand now, without rewrites. A field is cramped where a card
   * has no room.
   */
  goals(): readonly { readonly cramped: boolean; readonly goals: readonly Goal[] }[];
  /** Goes to the goal at this place of that field. */
  reveal(field: number, start: number): void;
  /** The engine of the field that has the caret, `frame` where a frame inside has it, null where nothing has. */
  caret(): { readonly engine: string } | 'frame' | null;
  /** Writes a new sentence there. */
  insert(sentence: string): Promise<ApplyOutcome>;
};

/** Nothing happens before a field has the focus. Everything ends with `signal`. */
export function startCoach(ports: Ports, first: Settings, signal: AbortSignal): Coach {
  let settings = first;
  let current: Session | null = null;
  let board: Board | null = null;
  /** What was said last is why nothing is done in this element. */
  let refused: Element | null = null;
  const roots = new WeakSet<Node>();
  const layerFor = createLayers(signal);
  const painter = createPainter(window, signal);
  const sessions: Sessions = createSessions(
    { ports, painter, layerFor, settings: () => settings, changed: onChanged },
    signal,
  );

  function onChanged(session: Session, change: TextChange | null): void {
    board?.changed(session, change);
    ports.changed();
  }

  function ready(): Board {
    board ??= createBoard(
      { ports, painter, layerFor, sessions, settings: () => settings, current: () => current },
      signal,
    );
    return board;
  }

  function meet(element: Element | null): void {
    if (!element || signal.aborted) return;
    const met = sessions.meet(element);
    if (typeof met === 'string') {
      current = null;
      if (refused !== element) ports.report(0, met === 'unsuitable' ? 'no-field' : met);
      refused = element;
      return;
    }
    if (met && refused) {
      refused = null;
      sessions.report(null);
    }
    if (met && met !== current) {
      current = met;
      ready().focused(met);
    }
  }

  /** Focus that moves inside one shadow root is heard in that root alone. */
  function hear(root: Node): void {
    if (roots.has(root)) return;
    roots.add(root);
    root.addEventListener('focusin', onFocus, { signal, capture: true });
  }

  function onFocus(event: Event): void {
    for (const node of event.composedPath()) if (node instanceof ShadowRoot) hear(node);
    lookAtFocus();
  }

  function onInput(event: Event): void {
    const [into] = event.composedPath();
    if (!current?.editor.root.contains(into as Node)) lookAtFocus();
  }

  /** What has the focus, met where it is a field. */
  function lookAtFocus(): Element | null {
    const active = deepActive(document, (element) => ports.shadowRootOf(element));
    for (let root = active?.getRootNode(); root instanceof ShadowRoot; root = root.host.getRootNode()) hear(root);
    if (active && (active !== document.body || document.body.isContentEditable)) meet(active);
    return active;
  }

  window.addEventListener('focusin', onFocus, { signal, capture: true });
  // A page may keep that event to itself, and a field that had no room may grow with its words.
  window.addEventListener('input', onInput, { signal, capture: true });
  // What fills the screen covers what is drawn outside it.
  window.addEventListener('fullscreenchange', lookAtFocus, { signal, capture: true });
  // Focus that goes into a frame of the page (Google Docs takes its keys in one) is told by the window alone.
  window.addEventListener('blur', () => setTimeout(lookAtFocus), { signal });
  // A page that draws another view in place keeps its window.
  const navigation = (window as { navigation?: EventTarget }).navigation;
  // The old view goes a moment after the address has changed.
  navigation?.addEventListener('currententrychange', () => void setTimeout(() => sessions.sweep(), SETTLES_AFTER_MS), {
    signal,
  });
  window.addEventListener('pageshow', (event) => event.persisted && lookAtFocus(), { signal });
  lookAtFocus();

  return {
    update(next) {
      const before = settings;
      settings = next;
      if (before.marks !== next.marks) for (const session of sessions.all()) session.mark();
      for (const session of sessions.all()) void session.look();
    },
    command(command) {
      lookAtFocus();
      if (signal.aborted || !hasFocus(current)) return;
      void ready().command(command);
    },
    caret() {
      const active = lookAtFocus();
      const editor = current?.editor;
      if (editor && isFocused(editor, ports)) return { engine: editor.engine };
      return active?.matches('iframe, frame') ? 'frame' : null;
    },
    async insert(sentence) {
      const editor = current?.editor;
      const caret = editor?.selection()?.end;
      if (!editor || caret === undefined) return 'refused';
      return (await ports.loadActing())?.createInsertion(editor, caret, signal).insert(sentence) ?? 'refused';
    },
    goals: () =>
      sessions.all().map((session) => ({
        cramped: stageOf(session.editor.root) === null,
        goals: session
          .goals()
          .flatMap(({ goal, span }) => (goal.isGoal ? [{ ...goal, ...span, suggestions: [] }] : [])),
      })),
    reveal(field, start) {
      const session = sessions.all()[field];
      const placed = session?.goalAt(start);
      if (session && placed) void ready().command({ session, placed } satisfies Target);
    },
  };
}

/** The frame the person is in: not a parent of it, not a child. */
function hasFocus(session: Session | null): boolean {
  const active = document.activeElement;
  return document.hasFocus() && (!active?.matches('iframe, frame') || active === session?.editor.keys?.());
}
