import type { RefObject } from 'react';
import type { Translate } from '../../../utils/i18n/translate.ts';

type Props = {
  readonly t: Translate;
  /** Null where no page can be looked over. */
  readonly onOverview: (() => void) | null;
  readonly onNewGoal: () => void;
  readonly newGoal: RefObject<HTMLButtonElement | null>;
};

/** Where else one can go from here: the picture of the page, and a goal that is not written yet. */
export function Ways({ t, onOverview, onNewGoal, newGoal }: Props) {
  return (
    <div className="popup-ways">
      {onOverview && (
        <button type="button" className="btn ghost small overview-open" onClick={onOverview}>
          {t('overview_open')}
        </button>
      )}
      <button ref={newGoal} type="button" className="btn ghost small" onClick={onNewGoal}>
        {t('new_goal_open')}
      </button>
    </div>
  );
}
