import { useCallback, useEffect, useRef, useState } from 'react';
import { browser } from 'wxt/browser';
import type { Saved } from '../../components/pages/options/SavedLine.tsx';
import type { Item } from '../../utils/platform/storage/item.ts';
import { threeWay } from '../../utils/platform/storage/three-way.ts';
import { ITEMS, readStore, type Stored } from './store.ts';

type Placed = { readonly place: string };

export type Store = {
  readonly stored: Stored;
  /** Language and appearance of this page: as stored, but for one whose settings were just deleted under it. */
  readonly shown: Pick<Stored['settings'], 'interface' | 'appearance'>;
  /** What was last saved, or that the browser refused. */
  readonly saved: Saved | 'refused' | null;
  /** Writes, though the page may be closed meanwhile; whether the browser did it. */
  readonly write: <T>(item: Item<T>, to: (value: T) => T) => Promise<boolean>;
  /** The same, and remembers the way back. */
  readonly change: <T>(item: Item<T>, to: (value: T) => T) => Promise<boolean>;
  /** For what is not one item: says that it was saved, with a way back of its own. */
  readonly record: (undo: (() => Promise<boolean>) | null) => void;
  readonly refuse: () => void;
  /** Leaves the page as it looks and reads now, until another choice is made or it is opened again. */
  readonly keepLook: () => void;
  readonly undo: () => void;
  /** How often that was done. */
  readonly undone: number;
};

/**
 * The store as it stands, also when another window, a tab or the browser changes it. What was saved in another place is
 * said and taken back there.
 */
export function useStore(initial: Stored, place: string): Store {
  const [stored, setStored] = useState(initial);
  const [saved, setSaved] = useState<(Saved & Placed) | 'refused' | null>(null);
  const [look, setLook] = useState<Store['shown'] | null>(null);
  const [undone, setUndone] = useState(0);
  const undos = useRef<(Placed & { readonly back: () => Promise<boolean> })[]>([]);

  const refresh = useCallback(() => void readStore().then(setStored), []);
  useEffect(() => {
    const events = [browser.storage.onChanged, browser.permissions.onAdded, browser.permissions.onRemoved];
    for (const event of events) event.addListener(refresh);
    return () => {
      for (const event of events) event.removeListener(refresh);
    };
  }, [refresh]);

  const refuse = useCallback(() => setSaved('refused'), []);
  const say = useCallback(
    (outcome: Saved['outcome']) => {
      const canUndo = undos.current.some((step) => step.place === place);
      setSaved({ at: Date.now(), outcome, canUndo, place });
    },
    [place],
  );
  const undo = useCallback(async () => {
    const step = undos.current.findLast((each) => each.place === place);
    if (!step) return;
    undos.current = undos.current.filter((each) => each !== step);
    if (!(await step.back())) {
      undos.current.push(step);
      return refuse();
    }
    setUndone((times) => times + 1);
    say('undone');
  }, [say, refuse, place]);
  const record = useCallback(
    (back: (() => Promise<boolean>) | null) => {
      if (back) undos.current.push({ place, back });
      say('saved');
    },
    [say, place],
  );
  const write = useWriting();
  const change = useCallback(
    async <T>(item: Item<T>, to: (value: T) => T) => {
      const step: { before: T; after: T }[] = [];
      const done = await write(item, (before) => {
        const after = to(before);
        step[0] = { before, after };
        return after;
      });
      if (!done) refuse();
      else {
        if ((item as unknown) === ITEMS.settings) setLook(null);
        // What another window changed since stays.
        record(() => write(item, (now) => threeWay(step[0]?.after, now, step[0]?.before) as T));
      }
      return done;
    },
    [write, record, refuse],
  );
  return {
    stored,
    shown: look ?? stored.settings,
    saved: saved === 'refused' || saved?.place === place ? saved : null,
    write,
    change,
    record,
    refuse,
    keepLook: () => setLook(stored.settings),
    undo: () => void undo(),
    undone,
  };
}

/** Changes items; what is not done when the page goes away is handed over. */
function useWriting(): Store['write'] {
  const underway = useRef(new Set<() => void>());
  const isLeaving = useRef(false);
  useEffect(() => {
    const open = underway.current;
    const leave = (): void => {
      isLeaving.current = true;
      for (const handOver of open) handOver();
    };
    const stay = (): void => {
      isLeaving.current = false;
    };
    window.addEventListener('pagehide', leave);
    window.addEventListener('pageshow', stay);
    return () => {
      window.removeEventListener('pagehide', leave);
      window.removeEventListener('pageshow', stay);
    };
  }, []);
  return useCallback(async (item, to) => {
    const handOver = (): void => item.handOver(to);
    // Fields hear of the end too, some of them after this, and begin their last changes then.
    if (isLeaving.current) handOver();
    underway.current.add(handOver);
    const done = await item.update(to);
    underway.current.delete(handOver);
    return done;
  }, []);
}
