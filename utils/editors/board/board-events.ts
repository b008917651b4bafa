/** Everything the board hears from the page. Passive and first in line: nothing here holds an event up. */
import { isOurs } from '../page/own-hosts.ts';
import type { Session } from '../session/session.ts';
import type { Sessions } from '../session/sessions.ts';

export type Pointer = {
  readonly x: number;
  readonly y: number;
  readonly buttons: number;
  readonly target: EventTarget | undefined;
};

export type BoardEvents = {
  readonly sessions: Sessions;
  readonly current: () => Session | null;
  /** Null when the pointer left the page. */
  readonly pointed: (at: Pointer | null) => void;
  readonly pressed: (path: readonly EventTarget[]) => void;
  /** Something scrolled or changed its size. */
  readonly moved: () => void;
  readonly selected: (session: Session) => void;
  /** The person typed. */
  readonly typed: () => void;
  /** The focus left this element. */
  readonly left: (target: EventTarget | undefined) => void;
};

export function listenForBoard(on: BoardEvents, signal: AbortSignal): void {
  const options = { signal, capture: true, passive: true } as const;
  const hear = <Type extends keyof WindowEventMap>(type: Type, listener: (event: WindowEventMap[Type]) => void): void =>
    window.addEventListener(type, listener, options);

  hear('pointermove', (event) => {
    // The path is gone once the event is over.
    const [target] = event.composedPath();
    on.pointed({ x: event.clientX, y: event.clientY, buttons: event.buttons, target });
  });
  document.documentElement.addEventListener('pointerleave', () => on.pointed(null), { signal, passive: true });
  hear('pointerdown', (event) => {
    if (event.isTrusted) on.pressed(event.composedPath());
  });
  hear('scroll', ({ target }) => {
    const concerns = (field: Element): boolean => target instanceof Node && target.contains(field);
    if (target === document || on.sessions.all().some(({ editor }) => concerns(editor.root))) on.moved();
  });
  hear('resize', () => on.moved());
  window.visualViewport?.addEventListener('resize', () => on.moved(), { signal });
  document.addEventListener(
    'selectionchange',
    () => {
      const session = on.current();
      // What is being typed is looked at when it has come to a rest.
      if (session && !session.isTyping()) on.selected(session);
    },
    options,
  );
  for (const type of ['beforeinput', 'input'] as const) {
    hear(type, (event) => {
      // What is typed into a blank of ours is not written in the page.
      if (event.isTrusted && !isOurs(event.target)) on.typed();
    });
  }
  for (const type of ['compositionstart', 'compositionend'] as const) {
    hear(type, () => on.current()?.compose(type === 'compositionstart'));
  }
  // What sets a text box's value without an event (a form that was sent, a "clear" button) follows a click or a key.
  for (const type of ['click', 'keyup', 'focusout'] as const) {
    hear(type, () => void setTimeout(() => on.sessions.all().forEach(({ editor }) => editor.refresh())));
  }
  hear('focusout', (event) => on.left(event.composedPath()[0]));
}
