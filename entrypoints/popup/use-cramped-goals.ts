import { useEffect, useState } from 'react';
import type { Goal } from '../../utils/nlp/types.ts';
import { watchGoals } from '../../utils/platform/goal-watch.ts';

const NONE: readonly Goal[] = [];
/** The page itself is never cramped: its goals, which may be many, need not come here. */
const isInner = (frameId: number): boolean => frameId !== 0;

/** The goals of the tab that no card can be shown over: their boxes lie in frames too small for it. */
export function useCrampedGoals(tabId: number | null): readonly Goal[] {
  const [goals, setGoals] = useState(NONE);
  useEffect(() => {
    if (tabId === null) return undefined;
    const life = new AbortController();
    watchGoals(
      tabId,
      (told) => {
        const cramped = told.flatMap((field) => (field.cramped ? field.goals : NONE));
        setGoals(cramped.length === 0 ? NONE : cramped);
      },
      life.signal,
      isInner,
    );
    return () => life.abort();
  }, [tabId]);
  return goals;
}
