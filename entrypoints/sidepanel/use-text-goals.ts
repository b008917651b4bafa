import { useEffect, useRef, useState } from 'react';
import type { Entry } from '../../components/pages/overview/overview.ts';
import { carryOver, place, type PlacedGoal, spanOf } from '../../components/pages/scratchpad/placed.ts';
import type { Span } from '../../utils/nlp/types.ts';
import { watchTemplates } from '../../utils/platform/team.ts';
import { openScratchpad, type Scratchpad } from '../../utils/platform/scratchpad-client.ts';

const PAUSE_MS = 250;

export type TextGoals = {
  readonly text: string;
  /** Where they stand in the text as it is now. */
  readonly placed: readonly PlacedGoal[];
  readonly texts: readonly (readonly Entry<Span>[])[];
  readonly reading: boolean;
  readonly change: (text: string) => void;
};

/** The goals of a text that is put into the panel, judged anew when a template changes. It is kept nowhere. */
export function useTextGoals(): TextGoals {
  const [text, setText] = useState('');
  const [placed, setPlaced] = useState<readonly PlacedGoal[]>([]);
  const [reading, setReading] = useState(false);
  const line = useRef<Scratchpad | null>(null);
  const revision = useRef(0);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => {
    const life = new AbortController();
    line.current = openScratchpad(({ revision: of, done, analysis }) => {
      if (of !== revision.current) return;
      setReading(!done);
      setPlaced(place(analysis.goals));
    }, life.signal);
    return () => life.abort();
  }, []);
  useEffect(() => () => clearTimeout(timer.current), []);
  const again = useRef(() => {});
  useEffect(() => {
    again.current = () => change(text);
  });
  useEffect(() => {
    const life = new AbortController();
    watchTemplates(() => again.current(), life.signal);
    return () => life.abort();
  }, []);

  function change(next: string): void {
    clearTimeout(timer.current);
    revision.current += 1;
    const asked = { revision: revision.current, text: next };
    const blank = next.trim() === '';
    setText(next);
    setReading(!blank);
    setPlaced((before) => (blank ? [] : carryOver(before, text, next)));
    if (!blank) timer.current = setTimeout(() => line.current?.analyze(asked), PAUSE_MS);
  }

  return { text, placed, texts: [placed.map((each) => ({ id: spanOf(each), goal: each.goal }))], reading, change };
}
