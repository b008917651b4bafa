import type { Translate } from '../../../utils/i18n/translate.ts';
import type { Goal, SetFinding } from '../../../utils/nlp/types.ts';
import { faultsOf } from '../../explain.ts';
import { GoalVerdicts } from '../GoalVerdicts.tsx';
import { SetNotes } from '../popup/SetNotes.tsx';

type Props = {
  readonly t: Translate;
  readonly goal: Goal;
  /** What is found about it among the others. */
  readonly findings: readonly SetFinding[];
  readonly onOpen: () => void;
};

/** A goal in one line: its words, its ticks, its score; for ears the verdicts in words. Below it what it serves and why that is thought, what is wrong with it, and what is found about it. */
export function EntryRow({ t, goal, findings, onOpen }: Props) {
  const serves = goal.criteria.relevant.given?.message;
  return (
    <li>
      <button
        type="button"
        className={`overview-row${goal.role === 'objective' ? ' is-objective' : ''}`}
        onClick={onOpen}
      >
        <span className="overview-goal">{goal.text}</span>
        <GoalVerdicts t={t} goal={goal} />
        {serves && <span className="overview-serves">{t.say(serves)}</span>}
      </button>
      <SetNotes t={t} findings={[...faultsOf(goal), ...findings]} />
    </li>
  );
}
