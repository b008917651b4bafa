import { useEffect, useState } from 'react';
import type { Goal } from '../../utils/nlp/types.ts';
import { PAUSE } from '../use-judged.ts';

/** The verdicts of the sentence as it stands a moment after the last key; the last ones stay until newer come. */
export function useScore(
  text: string,
  language: string,
  judge: (text: string, language: string) => Promise<Goal | null>,
): Goal | null {
  const [judged, setJudged] = useState<Goal | null>(null);
  useEffect(() => {
    let isWanted = true;
    const ask = async (): Promise<void> => {
      const goal = await judge(text, language).catch(() => null);
      if (isWanted && goal) setJudged(goal);
    };
    const timer = setTimeout(() => void ask(), PAUSE);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [text, language, judge]);
  return judged;
}
