import { useEffect, useState } from 'react';
import type { Goal, PatternValues } from '../../utils/nlp/types.ts';
import { PAUSE } from '../use-judged.ts';

/** The sentence as the engine read it, and what its blanks held then. */
export type FormReading = { readonly goal: Goal; readonly values: PatternValues };

/** The verdicts of the sentence as it stands a moment after the last key; the last ones stay until newer come. */
export function useScore(
  text: string,
  language: string,
  values: PatternValues,
  judge: (text: string, language: string) => Promise<Goal | null>,
): FormReading | null {
  const [reading, setReading] = useState<FormReading | null>(null);
  useEffect(() => {
    let isWanted = true;
    const ask = async (): Promise<void> => {
      const goal = await judge(text, language).catch(() => null);
      if (isWanted && goal) setReading({ goal, values });
    };
    const timer = setTimeout(() => void ask(), PAUSE);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [text, language, values, judge]);
  return reading;
}
