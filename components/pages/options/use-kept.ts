import { use, useEffect, useRef, useState } from 'react';
import { useDraft, type Draft } from './drafts.tsx';
import { MeetingContext } from './meeting.ts';

/** Long enough that a word is stored once. */
const PAUSE = 250;

/** What of a text can be stored (null: nothing yet), and whether that is all there is in it. */
export type Storable = { readonly text: string | null; readonly isAll: boolean };

export const all = (text: string): Storable => ({ text, isAll: true });
export const nothingYet: Storable = { text: null, isAll: false };

type Field = {
  /** Names it among the fields of the same thing. */
  readonly field: string;
  readonly stored: string;
  readonly storable: (text: string) => Storable;
  readonly store: (text: string) => void;
  /** How long after the last key it is stored, in milliseconds. */
  readonly pause?: number;
  /** It is a list, one thing a line: what was written elsewhere meanwhile joins what is being written here. */
  readonly isList?: true;
};

type Kept = {
  readonly text: string;
  /** What somebody has written: kept after a pause. */
  readonly write: (text: string) => void;
  /** Keeps what is written now: on leaving the field. */
  readonly keep: () => void;
  /** Shows what is stored. */
  readonly reset: () => void;
};

/**
 * The text of a field that is kept as it is written: stored after a pause, on leaving the field and on leaving the page,
 * and until then, or for as long as it can't be stored, as a draft. What is stored elsewhere (another window, Undo) is
 * shown; what comes back of one's own writing changes nothing, however late it comes.
 */
export function useKept({ field, stored, storable, store, pause = PAUSE, isList }: Field): Kept {
  const meet = use(MeetingContext);
  const draft = useDraft(field);
  const [begun] = useState(() => textOf(draft.read(), stored, storable));
  const [text, setText] = useState(begun ?? stored);
  const written = useRef(begun ?? stored);
  const shown = useRef(stored);
  const known = useRef(stored);
  const underway = useRef<readonly string[]>([]);
  const timer = useRef<number | null>(null);

  const remember = (): void => {
    const { text: value, isAll } = storable(written.current);
    if (isAll && value === shown.current) draft.drop();
    else draft.write({ text: written.current, base: shown.current });
  };
  const take = (value: string): void => {
    written.current = value;
    setText(value);
  };
  const show = (value: string): void => {
    take(value);
    draft.drop();
  };
  const stop = (): void => {
    if (timer.current !== null) clearTimeout(timer.current);
    timer.current = null;
  };
  const save = (): void => {
    stop();
    const { text: value } = storable(written.current);
    if (value === null || value === known.current) return;
    known.current = value;
    underway.current = [...underway.current, value];
    store(value);
  };

  useEffect(() => {
    if (stored === shown.current) return;
    const before = shown.current;
    shown.current = stored;
    const own = underway.current.indexOf(stored);
    underway.current = underway.current.slice(own + 1);
    if (own === -1) known.current = stored;
    if (own === -1 && timer.current === null) return show(stored);
    // Whoever is writing just now has the last word.
    if (own === -1 && isList)
      take(meet(before.split('\n'), written.current.split('\n'), stored.split('\n')).join('\n'));
    remember();
  });
  const leave = useRef(save);
  useEffect(() => {
    leave.current = save;
  });
  useEffect(() => {
    const flush = (): void => {
      if (timer.current !== null) leave.current();
    };
    if (begun !== null) leave.current();
    globalThis.addEventListener('pagehide', flush);
    return () => {
      globalThis.removeEventListener('pagehide', flush);
      flush();
    };
  }, [begun]);

  return {
    text,
    write: (next) => {
      take(next);
      remember();
      stop();
      timer.current = window.setTimeout(() => leave.current(), pause);
    },
    keep: save,
    reset: () => show(known.current),
  };
}

/** What was typed when the page ended, where the field is still as it was then, or as it was about to be. */
function textOf(draft: Draft | null, stored: string, storable: Field['storable']): string | null {
  if (draft === null) return null;
  const { text, isAll } = storable(draft.text);
  if (isAll && text === stored) return null;
  return draft.base === stored || text === stored ? draft.text : null;
}
