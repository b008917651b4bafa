import { useCallback, useEffect, useRef, useState } from 'react';
import type { Analysis } from '../../utils/nlp/types.ts';
import { openScratchpad, type Scratchpad } from '../../utils/platform/scratchpad-client.ts';
import { memoryOf, type ScratchpadMemory } from '../../utils/platform/storage/scratchpad.ts';
import type { Item } from '../../utils/platform/storage/item.ts';
import { carryOver, place, type PlacedGoal } from '../../components/pages/scratchpad/placed.ts';

/** How long after the last key the text is read; a paste is read at once. */
const PAUSE = 250;
const PASTED = 20;
/** A worker that starts cold needs a second or two; after this long without a word something is amiss. */
const SILENCE = 8000;

export type ScratchpadState = {
  readonly text: string;
  readonly goals: readonly PlacedGoal[];
  /** Verdicts of this very text are still to come. */
  readonly reading: boolean;
  /** Only the first part was read. */
  readonly truncated: boolean;
  /** There is text enough to tell its language, and it is none that goals are read in. */
  readonly isForeign: boolean;
};

/** So much is needed to tell one language from another. */
const TELLING = 40;
const isForeign = (text: string, analysis: Analysis | null): boolean =>
  analysis?.language === null && text.trim().length > TELLING;

type Options = {
  readonly kept: ScratchpadMemory;
  /** Null: nothing is kept. */
  readonly item: Item<ScratchpadMemory> | null;
  /** Goals are judged by the template of this tab's page. */
  readonly tabId?: number | null;
};

/** The text of the box with its goals: read after a pause, kept as it changes. */
export function useScratchpad({ kept, item, tabId = null }: Options) {
  const [state, setState] = useState<ScratchpadState>(() => ({
    text: kept.text,
    goals: place(kept.analysis?.goals ?? []),
    reading: kept.text.trim() !== '',
    truncated: kept.analysis?.truncated ?? false,
    isForeign: isForeign(kept.text, kept.analysis),
  }));
  const [refused, setRefused] = useState(false);
  const [unanswered, expectAnswer] = useSilence();
  const line = useRef<Scratchpad | null>(null);
  const current = useRef({ text: kept.text, revision: 0, timer: 0 });
  const waiting = useRef<((goals: readonly PlacedGoal[]) => void)[]>([]);
  const { keep, keepNow } = useKeeping(item, setRefused);

  const analyze = useCallback(() => {
    const { text, revision } = current.current;
    if (text.trim() === '') return;
    line.current?.analyze({ revision, text, ...(tabId !== null && { tabId }) });
    expectAnswer(true);
  }, [expectAnswer, tabId]);

  useEffect(() => {
    const lifetime = new AbortController();
    line.current = openScratchpad(({ revision, done, analysis }) => {
      const { text, revision: newest } = current.current;
      if (revision !== newest) return;
      expectAnswer(!done);
      setState((before) => ({
        text,
        goals: done ? place(analysis.goals) : [...place(analysis.goals), ...notYetRead(before.goals, analysis)],
        reading: !done,
        truncated: analysis.truncated,
        isForeign: isForeign(text, analysis),
      }));
      if (!done) return;
      keep(text, analysis);
      for (const tell of waiting.current.splice(0)) tell(place(analysis.goals));
    }, lifetime.signal);
    analyze();
    return () => {
      clearTimeout(current.current.timer);
      lifetime.abort();
    };
  }, [analyze, keep, expectAnswer]);

  const change = useCallback(
    (text: string) => {
      const before = current.current;
      clearTimeout(before.timer);
      const atOnce = Math.abs(text.length - before.text.length) > PASTED;
      current.current = { text, revision: before.revision + 1, timer: window.setTimeout(analyze, atOnce ? 0 : PAUSE) };
      setState((shown) => ({
        text,
        goals: carryOver(shown.goals, before.text, text),
        reading: text.trim() !== '',
        truncated: shown.truncated && text.trim() !== '',
        isForeign: shown.isForeign,
      }));
      keep(text, null);
    },
    [analyze, keep],
  );
  /** The goals of the text as it stands now, once it has been read. */
  const settled = useCallback(
    () =>
      new Promise<readonly PlacedGoal[]>((tell) => {
        waiting.current.push(tell);
        clearTimeout(current.current.timer);
        current.current.revision += 1;
        analyze();
      }),
    [analyze],
  );
  return { ...state, refused, unanswered, change, settled, keepNow, reread: () => void settled() };
}

/** True when an answer was expected and nothing came for a long time. */
function useSilence(): readonly [boolean, (expected: boolean) => void] {
  const [silent, setSilent] = useState(false);
  const timer = useRef(0);
  useEffect(() => () => clearTimeout(timer.current), []);
  const expect = useCallback((expected: boolean) => {
    clearTimeout(timer.current);
    setSilent(false);
    if (expected) timer.current = window.setTimeout(() => setSilent(true), SILENCE);
  }, []);
  return [silent, expect];
}

/** Rows of a text that is read piece by piece stay until the reading has reached them. */
function notYetRead(goals: readonly PlacedGoal[], analysis: Analysis): readonly PlacedGoal[] {
  const reached = analysis.goals.at(-1)?.end ?? 0;
  return goals.filter(({ goal, shift }) => goal.start + shift >= reached);
}

/** Writes a moment after a change, the last one last; handed over where the page goes before that is done. */
function useKeeping(item: Item<ScratchpadMemory> | null, onRefused: (refused: boolean) => void) {
  const unkept = useRef<ScratchpadMemory | null>(null);
  const timer = useRef(0);
  const write = useCallback(
    async (memory: ScratchpadMemory) => {
      const kept = (await item?.write(memory)) ?? true;
      onRefused(!kept);
      if (unkept.current === memory) unkept.current = null;
    },
    [item, onRefused],
  );
  useEffect(() => {
    const leave = (): void => {
      const memory = unkept.current;
      if (memory) item?.handOver(() => memory);
    };
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      clearTimeout(timer.current);
      leave();
    };
  }, [item]);
  const keep = useCallback(
    (text: string, analysis: Analysis | null) => {
      clearTimeout(timer.current);
      const wait = text.length > 100_000 ? 800 : 80;
      const memory = memoryOf(text, analysis);
      unkept.current = memory;
      timer.current = window.setTimeout(() => void write(memory), wait);
    },
    [write],
  );
  /** Writes at once what waits: another page is about to read it. */
  const keepNow = useCallback(async () => {
    clearTimeout(timer.current);
    if (unkept.current) await write(unkept.current);
  }, [write]);
  return { keep, keepNow };
}
