import { Fragment, memo, useState } from 'react';
import type { Translate } from '../../../utils/i18n/translate.ts';
import type { PlacedGoal } from '../scratchpad/placed.ts';
import { GoalRow } from './GoalRow.tsx';
import { SetNotes } from './SetNotes.tsx';
import { useRowFocus } from './use-row-focus.ts';

/** As many rows as a person scrolls through; more come when asked for. */
const ROWS = 100;

type Props = {
  readonly t: Translate;
  readonly goals: readonly PlacedGoal[];
  readonly onOpen: (placed: PlacedGoal) => void;
  /** The row that a card was closed on: it gets the focus. */
  readonly focusAt: number | null;
};

/** Every goal found, in the order of the text; what an objective's set lacks stands under its last key result. */
export const GoalList = memo(function GoalList({ t, goals, onOpen, focusAt }: Props) {
  const [shown, setShown] = useState(() => Math.max(ROWS, Math.ceil(((focusAt ?? 0) + 1) / ROWS) * ROWS));
  const list = useRowFocus(focusAt);
  const rest = goals.length - shown;
  return (
    <div ref={list} className="goal-list">
      {goals.slice(0, shown).map((placed, index) => (
        <Fragment key={index}>
          <GoalRow t={t} goal={placed.goal} onOpen={() => onOpen(placed)} />
          <SetNotes t={t} findings={findingsAfter(goals, index)} />
        </Fragment>
      ))}
      {rest > 0 && (
        <button type="button" className="btn ghost" onClick={() => setShown(shown + ROWS)}>
          {t('popup_show_more', { count: Math.min(ROWS, rest) })}
        </button>
      )}
    </div>
  );
});

/** The findings of the set that ends with this row. */
function findingsAfter(goals: readonly PlacedGoal[], index: number) {
  const line = goals[index]?.goal.line;
  for (let at = index; at >= 0; at -= 1) {
    const set = goals[at]?.goal.set;
    if (!set) continue;
    const ends = set.keyResults.at(-1) ?? goals[at]?.goal.line;
    return ends === line ? set.findings : [];
  }
  return [];
}
