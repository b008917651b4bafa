/** One popover at a time: host, React root, place, and the ways it closes. */
import { createRef } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { CardActions } from '../../components/card-contract.ts';
import { GoalCard, type CardHandle } from '../../components/GoalCard.tsx';
import { createTranslator } from '../../utils/i18n/translate.ts';
import type { PopoverHandle, PopoverRequest } from '../../utils/editors/card/popover-contract.ts';
import { AfterNote } from './AfterNote.tsx';
import { keepToItself, onEscape } from './events.ts';
import { createHost, whenRemoved } from './host.ts';
import { keepInPlace } from './place.ts';
import { leave } from './motion.ts';
import { reachByKey } from './reach.ts';
import { wrapTab } from './wrap-tab.ts';

let closeCurrent: () => void = () => undefined;

/** In: a goal and its place. Out: a handle; opening another one closes this. */
export function open(request: PopoverRequest): PopoverHandle {
  closeCurrent();
  const t = createTranslator(request.locale, request.strings);
  const host = createHost(request.mount, {
    locale: request.locale,
    appearance: request.appearance,
    label: t('popover_name'),
  });
  const root = createRoot(host.container);
  const card = createRef<CardHandle>();
  const ending = new AbortController();
  const actions: CardActions = { ...request.actions, menu: request.actions };
  let staleness = 0;
  let isOpen = true;

  const render = () =>
    root.render(
      <GoalCard
        ref={card}
        t={t}
        goal={request.goal}
        actions={actions}
        host={request.host}
        onDemand={request.onDemand}
        staleness={staleness}
        onClose={() => close(true)}
      />,
    );
  const remove = () => {
    ending.abort();
    root.unmount();
    host.element.remove();
  };

  function close(byKey: boolean, restore?: () => void): void {
    if (!isOpen) return;
    isOpen = false;
    const applied = card.current?.isApplied() ?? false;
    keyboard.abort();
    request.actions.closed(byKey);
    if (!applied && !restore) return leave(host.container, remove);
    root.render(
      <AfterNote
        t={t}
        said={restore ? 'popover_forgotten' : 'popover_applied'}
        onUndo={() => {
          remove();
          if (restore) restore();
          else void request.actions.undo();
        }}
        onDone={remove}
      />,
    );
  }

  const keyboard = new AbortController();
  keepToItself(host.element, host.container, ending.signal);
  onEscape(
    request.mount,
    keyboard.signal,
    () => card.current?.back() ?? false,
    () => close(true),
  );
  wrapTab(host, keyboard.signal);
  reachByKey(host.element, request.mount, keyboard.signal, () => card.current);
  flushSync(render);
  keepInPlace(host.element, host.container, request.anchor, ending.signal);
  closeCurrent = () => {
    close(false);
    remove();
  };
  whenRemoved(host.element, request.mount, ending.signal, closeCurrent);
  if (request.focus) card.current?.focus();
  return {
    markStale: () => {
      staleness += 1;
      if (isOpen) render();
      else if (host.element.isConnected) leave(host.container, remove);
    },
    close,
    get isOpen() {
      return isOpen;
    },
    host: host.element,
  };
}
