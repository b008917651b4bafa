import { useEffect, useState } from 'react';
import type { Goal } from '../utils/nlp/types.ts';

const PAUSE = 120;

/**
 * The goal as the engine reads `text`, a moment after the last key. Keeps the last answer while a new one is on its
 * way; late answers are dropped. Null where there is nothing to judge or nobody answers.
 */
export function useJudged(text: string | null, judge: (text: string) => Promise<Goal | null>): Goal | null {
  const [judged, setJudged] = useState<Goal | null>(null);
  useEffect(() => {
    if (text === null) return undefined;
    let wanted = true;
    const ask = async () => {
      const goal = await judge(text).catch(() => null);
      if (wanted && goal !== null) setJudged(goal);
    };
    const timer = setTimeout(() => void ask(), PAUSE);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [text, judge]);
  return text === null ? null : judged;
}
