/** The form for a new goal in a window of ours beside the caret; it is drawn and closed as the card is. */
import { createRef } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import css from '../../components/new-goal/new-goal.css?inline';
import { NewGoalForm, type NewGoalHandle } from '../../components/new-goal/NewGoalForm.tsx';
import type { OpenNewGoal } from '../../utils/editors/card/new-goal-request.ts';
import { createTranslator } from '../../utils/i18n/translate.ts';
import { fillForm } from '../../utils/nlp/templates/fill-form.ts';
import { keepToItself, onEscape } from '../popover/events.ts';
import { createHost, whenRemoved } from '../popover/host.ts';
import { keepInPlace } from '../popover/place.ts';
import { wrapTab } from '../popover/wrap-tab.ts';

/** It takes the focus at once; Escape and what is done give it back. */
export const open: OpenNewGoal = (request) => {
  const { mount, forms, closed, judge, modeOf, insert, copy } = request;
  const t = createTranslator(request.locale, request.strings);
  const look = { locale: request.locale, appearance: request.appearance, label: t('new_goal'), css };
  const host = createHost(mount, look);
  const root = createRoot(host.container);
  const form = createRef<NewGoalHandle>();
  const ending = new AbortController();
  let isOpen = true;

  function close(byKey: boolean): void {
    if (!isOpen) return;
    isOpen = false;
    ending.abort();
    root.unmount();
    host.element.remove();
    closed(byKey);
  }

  keepToItself(host.element, host.container, ending.signal);
  onEscape(
    mount,
    ending.signal,
    () => form.current?.back() ?? false,
    () => close(true),
  );
  wrapTab(host, ending.signal);
  whenRemoved(host.element, mount, ending.signal, () => close(false));
  const actions = { fill: fillForm, judge, modeOf, insert, copy };
  flushSync(() =>
    root.render(
      <NewGoalForm
        ref={form}
        t={t}
        forms={forms}
        actions={actions}
        unwritable={t('new_goal_no_field')}
        onInserted={() => close(true)}
        onClose={() => close(true)}
      />,
    ),
  );
  keepInPlace(host.element, host.container, request.anchor, ending.signal);
  form.current?.focus();
  return {
    close,
    get isOpen() {
      return isOpen;
    },
  };
};
