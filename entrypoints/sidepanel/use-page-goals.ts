import { useEffect, useRef, useState } from 'react';
import { type FieldGoals, type GoalPlace, type GoalWatch, watchGoals } from '../../utils/platform/goal-watch.ts';
import type { Entry } from '../../components/pages/overview/overview.ts';
import type { useActiveTab } from './use-active-tab.ts';

export type PageGoals = {
  /** The goals of each field, in the order of the page's frames. */
  readonly texts: readonly (readonly Entry<GoalPlace>[])[];
  readonly reveal: (place: GoalPlace) => void;
};

const entriesOf = ({ frameId, field, goals }: FieldGoals): readonly Entry<GoalPlace>[] =>
  goals.map((goal) => ({ id: { frameId, field, start: goal.start }, goal }));

type Told = { readonly texts: PageGoals['texts']; readonly tab: object | null };

/** The goals of the page in a tab, as they change. */
export function usePageGoals(tab: ReturnType<typeof useActiveTab>): PageGoals {
  const [told, setTold] = useState<Told>({ texts: [], tab: null });
  const watch = useRef<GoalWatch | null>(null);
  useEffect(() => {
    if (!tab) return undefined;
    const life = new AbortController();
    watch.current = watchGoals(tab.id, (fields) => setTold({ texts: fields.map(entriesOf), tab }), life.signal);
    return () => life.abort();
  }, [tab]);
  return { texts: told.tab === tab ? told.texts : [], reveal: (place) => watch.current?.reveal(place) };
}
