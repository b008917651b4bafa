/** From an element that took the focus to the session of its field. Fields are met by their focus, never looked for. */
import type { Editor } from '../adapter.ts';
import { deepActive, fieldOf } from '../field/editing-host.ts';
import { eligibilityOf, type Unfit } from '../field/eligibility.ts';
import { contextOf } from '../field/field-context.ts';
import { onMove } from '../page/geometry.ts';
import { mountOf, type Layer } from '../page/layer.ts';
import { createMirror, type PlacedMirror } from '../marks/mirror.ts';
import type { Painter } from '../marks/painter.ts';
import type { Settings, Shell, Silence } from '../shell.ts';
import { adapterFor } from '../registry.ts';
import { createSession, type Session } from './session.ts';
import type { TextChange } from '../text/text-change.ts';

type Entry = {
  readonly session: Session;
  readonly ending: AbortController;
  readonly mount: Element;
  mirror: PlacedMirror | null;
};

export type Sessions = {
  /** The session of the field around the element, made when it may be read; else why not, or null for no field. */
  meet(element: Element): Session | Unfit | null;
  all(): readonly Session[];
  /** Tells the toolbar of the goals in all fields, or why there are none to show. */
  report(silent: Silence | null): void;
  mirrorOf(session: Session): PlacedMirror | null;
  /** Drops the sessions of fields that are gone, or that another element holds alone now (a dialog, the whole screen). */
  sweep(): void;
  place(): void;
};

export type SessionsInput = {
  readonly ports: Shell;
  readonly painter: Painter;
  readonly layerFor: (mount: Element) => Layer;
  readonly settings: () => Settings;
  readonly changed: (session: Session, change: TextChange | null) => void;
};

export function createSessions(input: SessionsInput, signal: AbortSignal): Sessions {
  const entries = new Map<HTMLElement, Entry>();
  let count = 0;

  signal.addEventListener('abort', () => {
    for (const { ending } of entries.values()) ending.abort();
    entries.clear();
  });

  function sweep(): void {
    for (const [field, { mount }] of entries) if (!field.isConnected || mountOf(field) !== mount) drop(field);
  }

  function drop(field: HTMLElement): void {
    entries.get(field)?.ending.abort();
    entries.delete(field);
  }

  function report(silent: Silence | null): void {
    const goals = [...entries.values()].flatMap(({ session }) => session.goals());
    input.ports.report(goals.filter(({ goal }) => goal.isGoal).length, silent);
  }

  function begin(field: HTMLElement, quiet: boolean): Session | null {
    const adapter = adapterFor(field);
    if (!adapter) return null;
    const ending = new AbortController();
    const layer = (): Layer => input.layerFor(mountOf(field));
    const entry: { -readonly [Key in keyof Entry]?: Entry[Key] } = { ending, mount: mountOf(field), mirror: null };
    const mirror = (): PlacedMirror => {
      const made = createMirror(field as HTMLTextAreaElement, layer(), ending.signal);
      entry.mirror = made;
      const view = field.ownerDocument.defaultView ?? window;
      const observer = new view.ResizeObserver(() => (field.isConnected ? made.restyle() : sweep()));
      observer.observe(field);
      ending.signal.addEventListener('abort', () => observer.disconnect());
      onMove(field, ending.signal, () => made.place());
      field.addEventListener('scroll', () => made.place(), { signal: ending.signal, passive: true });
      field.ownerDocument.fonts.addEventListener('loadingdone', () => made.restyle(), { signal: ending.signal });
      return made;
    };
    const session: Session = createSession(
      {
        key: `field-${(count += 1)}`,
        editor: adapter.attach(field, ending.signal, { mirror, layer }),
        quiet,
        context: () => contextOf(field, input.ports.beside),
        layer,
        painter: input.painter,
        ports: input.ports,
        report,
        settings: input.settings,
        isFocused: () => isFocused(session.editor, input.ports),
        changed: (change) => input.changed(session, change),
      },
      ending.signal,
    );
    session.editor.onStir?.((moved) => {
      if (moved) session.place();
      else session.mark();
      input.changed(session, null);
    });
    entry.session = session;
    entries.set(field, entry as Entry);
    return session;
  }

  return {
    sweep,
    report,
    all: () => [...entries.values()].map(({ session }) => session),
    mirrorOf: (session) => entries.get(session.editor.root)?.mirror ?? null,
    meet(element) {
      sweep();
      const field = fieldOf(element);
      if (!field) return null;
      const eligible = eligibilityOf(field);
      if (!eligible.fit) {
        drop(field);
        return eligible.why;
      }
      const known = entries.get(field)?.session;
      known?.place();
      return known ?? begin(field, eligible.quiet);
    },
    place() {
      for (const { session, mirror } of entries.values()) {
        mirror?.place();
        session.place();
      }
    },
  };
}

export function isFocused(editor: Editor, ports: Pick<Shell, 'shadowRootOf'>): boolean {
  const active = deepActive(editor.root.ownerDocument, (element) => ports.shadowRootOf(element));
  return active !== null && (editor.root.contains(active) || active === editor.keys?.());
}
