import { useEffect, useState } from 'react';
import type { Goal } from '../utils/nlp/types.ts';
import type { Filled } from './filling.ts';
import type { Reading } from './unread.ts';

/** Milliseconds from the last key to the question. */
export const PAUSE = 120;

type Judged = {
  /** The last answer, kept while a new one is on its way. Null where there is nothing to judge or nobody answers. */
  readonly reading: Reading | null;
  /** An answer about this very text is still to come. */
  readonly pending: boolean;
};

/** The goal as the engine reads `text`, a moment after the last key; late answers are dropped. */
export function useJudged(text: string | null, filled: Filled, judge: (text: string) => Promise<Goal | null>): Judged {
  const [last, setLast] = useState<{ readonly text: string; readonly reading: Reading | null } | null>(null);
  useEffect(() => {
    if (text === null) return undefined;
    let wanted = true;
    const ask = async () => {
      const goal = await judge(text).catch(() => null);
      if (wanted) setLast({ text, reading: goal && { goal, filled } });
    };
    const timer = setTimeout(() => void ask(), PAUSE);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [text, filled, judge]);
  return text === null
    ? { reading: null, pending: false }
    : { reading: last?.reading ?? null, pending: last?.text !== text };
}
