import { useEffect, useRef, useState } from 'react';
import type { TabState } from '../../utils/platform/protocol.ts';
import { send } from '../../utils/platform/client.ts';
import { type FieldGoals, type GoalPlace, type GoalWatch, watchGoals } from '../../utils/platform/goal-watch.ts';
import type { Entry } from '../../components/pages/overview/overview.ts';
import { useActiveTab } from './use-active-tab.ts';

export type PageGoals = {
  /** The goals of each field, in the order of the page's frames. */
  readonly texts: readonly (readonly Entry<GoalPlace>[])[];
  /** Null until the background has answered. */
  readonly site: TabState | null;
  readonly reveal: (place: GoalPlace) => void;
};

const entriesOf = ({ frameId, field, goals }: FieldGoals): readonly Entry<GoalPlace>[] =>
  goals.map((goal) => ({ id: { frameId, field, start: goal.start }, goal }));

type Told = Pick<PageGoals, 'texts' | 'site'> & { readonly tab: object | null };
const NOTHING_TOLD: Told = { texts: [], site: null, tab: null };

/** The goals of the page in front, as they change. */
export function usePageGoals(): PageGoals {
  const tab = useActiveTab();
  const [told, setTold] = useState<Told>(NOTHING_TOLD);
  const watch = useRef<GoalWatch | null>(null);
  useEffect(() => {
    if (!tab) return undefined;
    const life = new AbortController();
    const tell = (more: Partial<Told>): void =>
      setTold((before) => ({ ...(before.tab === tab ? before : NOTHING_TOLD), ...more, tab }));
    watch.current = watchGoals(tab.id, (fields) => tell({ texts: fields.map(entriesOf) }), life.signal);
    void send('tabState', { tabId: tab.id }).then((answer) => {
      if (answer.ok && !life.signal.aborted) tell({ site: answer.value });
    });
    return () => life.abort();
  }, [tab]);
  const { texts, site } = told.tab === tab ? told : NOTHING_TOLD;
  return { texts, site, reveal: (place) => watch.current?.reveal(place) };
}
