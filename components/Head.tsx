import type { ReactNode } from 'react';
import type { Goal } from '../utils/nlp/types.ts';
import type { Translate } from '../utils/i18n/translate.ts';
import { CloseIcon } from './icons.tsx';
import { useCounted } from './use-counted.ts';

type Props = {
  readonly t: Translate;
  readonly goal: Goal | null;
  /** The score with the blanks filled, where it differs. */
  readonly next: number | null;
  readonly showScore: boolean;
  readonly menu: ReactNode;
  readonly onClose: (() => void) | null;
};

export function Head({ t, goal, next, showScore, menu, onClose }: Props) {
  return (
    <div className="pop-head">
      <span className="pop-role">{goal !== null && <Role t={t} goal={goal} />}</span>
      {goal !== null && showScore && <Score t={t} score={goal.score} next={next} />}
      <span className="pop-tools">
        {menu}
        {onClose !== null && (
          <button type="button" className="btn icon ghost" aria-label={t('popover_close')} onClick={onClose}>
            <CloseIcon />
          </button>
        )}
      </span>
    </div>
  );
}

function Role({ t, goal }: { readonly t: Translate; readonly goal: Goal }) {
  if (goal.role === null) return null;
  const name = t(`role_${goal.role}`);
  if (goal.role !== 'key_result' || goal.objective === null) return <>{name}</>;
  return (
    <>
      <b>{name}</b> · {goal.objective}
    </>
  );
}

function Score({ t, score, next }: { readonly t: Translate; readonly score: number; readonly next: number | null }) {
  const counted = useCounted(next ?? score);
  const changes = next !== null && next !== score;
  return (
    <span className="pop-score">
      {changes && (
        <>
          <span className="sr-only">{t('popover_score_change', { from: score, to: next })}</span>
          <span className="was" aria-hidden="true">
            {score}
          </span>
          <span className="was" aria-hidden="true">
            →
          </span>
        </>
      )}
      <span aria-hidden={changes}>{counted}</span>
      <span className="of" aria-hidden={changes}>
        {t('popover_of_100')}
      </span>
    </span>
  );
}
