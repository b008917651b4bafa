import { Fragment, memo, useMemo, useState } from 'react';
import type { Translate } from '../../../utils/i18n/translate.ts';
import type { SetFinding } from '../../../utils/nlp/types.ts';
import { notesOn, ofWholeSet } from '../overview/overview.ts';
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

/** Every goal found, in the order of the text, with what is found about it; what a set lacks stands under its last key result. */
export const GoalList = memo(function GoalList({ t, goals, onOpen, focusAt }: Props) {
  const [shown, setShown] = useState(() => Math.max(ROWS, Math.ceil(((focusAt ?? 0) + 1) / ROWS) * ROWS));
  const list = useRowFocus(focusAt);
  const rest = goals.length - shown;
  const notes = useMemo(() => notesOn(goals.map(({ goal }) => goal)), [goals]);
  return (
    <div ref={list} className="goal-list">
      {goals.slice(0, shown).map((placed, index) => (
        <Fragment key={index}>
          <GoalRow t={t} goal={placed.goal} onOpen={() => onOpen(placed)} />
          <SetNotes t={t} findings={[...notes(placed.goal), ...wholeAfter(goals, index)]} />
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

/** What the set that ends with this row lacks as a whole. */
function wholeAfter(goals: readonly PlacedGoal[], index: number): readonly SetFinding[] {
  const line = goals[index]?.goal.line;
  for (let at = index; at >= 0; at -= 1) {
    const goal = goals[at]?.goal;
    if (!goal?.set) continue;
    return (goal.set.keyResults.at(-1) ?? goal.line) === line ? ofWholeSet(goal) : [];
  }
  return [];
}
