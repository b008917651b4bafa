import { useEffect, useRef, useState } from 'react';
import type { Entry } from '../../components/pages/overview/overview.ts';
import { openScratchpad, type Scratchpad } from '../../utils/platform/scratchpad-client.ts';

const PAUSE_MS = 250;

export type TextGoals = {
  readonly text: string;
  readonly texts: readonly (readonly Entry<number>[])[];
  readonly reading: boolean;
  readonly change: (text: string) => void;
};

/** The goals of a text that is put into the panel. It is kept nowhere. */
export function useTextGoals(): TextGoals {
  const [text, setText] = useState('');
  const [entries, setEntries] = useState<readonly Entry<number>[]>([]);
  const [reading, setReading] = useState(false);
  const line = useRef<Scratchpad | null>(null);
  const revision = useRef(0);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => {
    const life = new AbortController();
    line.current = openScratchpad(({ revision: of, done, analysis }) => {
      if (of !== revision.current) return;
      setReading(!done);
      setEntries(analysis.goals.map((goal) => ({ id: goal.start, goal })));
    }, life.signal);
    return () => life.abort();
  }, []);
  useEffect(() => () => clearTimeout(timer.current), []);

  function change(next: string): void {
    clearTimeout(timer.current);
    revision.current += 1;
    const asked = { revision: revision.current, text: next };
    const blank = next.trim() === '';
    setText(next);
    setReading(!blank);
    if (blank) setEntries([]);
    else timer.current = setTimeout(() => line.current?.analyze(asked), PAUSE_MS);
  }

  return { text, texts: [entries], reading, change };
}
