import { useId, useState, type FocusEvent, type KeyboardEvent } from 'react';
import type { Choice } from './Choices.tsx';

type Options = {
  readonly offered: readonly Choice[];
  /** Its list is open. */
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
  readonly onFill: (value: string) => void;
  /** Enter, with nothing to choose. */
  readonly onEnter: () => void;
  /** A text was chosen by key. */
  readonly onNext?: () => void;
};

/** A field with a list: arrows go through it, Enter takes what they stand on, a calendar opens in its place. */
export function useCombobox({ offered, open, onOpen, onFill, onEnter, onNext }: Options) {
  const id = useId();
  const [active, setActive] = useState<number | null>(null);
  const [picking, setPicking] = useState(false);
  const isShown = open && offered.length > 0;

  function close(): void {
    setActive(null);
    setPicking(false);
    onOpen(false);
  }
  function choose(index: number): void {
    const choice = offered[index];
    if (choice?.kind === 'pick') return setPicking(true);
    if (choice) onFill(choice.text);
    close();
  }
  function onKeyDown(event: KeyboardEvent<HTMLInputElement>): void {
    if (event.nativeEvent.isComposing) return;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0 && offered.length > 0) {
      event.preventDefault();
      if (!open) onOpen(true);
      setActive(((active ?? (step === 1 ? -1 : offered.length)) + step + offered.length) % offered.length);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      if (open && active !== null) {
        choose(active);
        if (offered[active]?.kind === 'text') onNext?.();
      } else {
        close();
        onEnter();
      }
    }
  }
  return {
    isShown,
    close,
    onKeyDown,
    /** What is typed is nothing that arrows stand on. */
    typed: () => setActive(null),
    onBlur: (event: FocusEvent): void => {
      if (open && !event.currentTarget.contains(event.relatedTarget)) close();
    },
    /** For the field, where it has a list. */
    field: {
      role: 'combobox',
      'aria-expanded': isShown,
      ...(isShown && { 'aria-controls': id }),
      'aria-autocomplete': 'list' as const,
      onClick: () => onOpen(true),
      ...(open && active !== null && { 'aria-activedescendant': `${id}-${active}` }),
    },
    /** For the list itself. */
    list: {
      id,
      choices: offered,
      active,
      picking,
      onChoose: choose,
      onPick: (text: string | null, done: boolean): void => {
        if (text !== null) onFill(text);
        if (done) close();
      },
    },
  };
}
