import { useEffect, useState } from 'react';
import type { Goal } from '../../utils/nlp/types.ts';

/** The verdicts of the sentence as it stands; the last ones stay until newer come. */
export function useScore(
  text: string,
  language: string,
  judge: (text: string, language: string) => Promise<Goal | null>,
): Goal | null {
  const [judged, setJudged] = useState<Goal | null>(null);
  useEffect(() => {
    let isWanted = true;
    void judge(text, language).then((goal) => {
      if (isWanted && goal) setJudged(goal);
    });
    return () => {
      isWanted = false;
    };
  }, [text, language, judge]);
  return judged;
}
