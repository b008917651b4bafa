import type { Translate } from '../utils/i18n/translate.ts';
import { CheckIcon } from './icons.tsx';

type Props = {
  readonly t: Translate;
  /** Whether it can be said that it was applied; otherwise only Undo is offered. */
  readonly said: boolean;
  readonly onUndo: () => void;
};

/** "Applied · Undo": in the card, and by the sentence after it has closed. */
export function Done({ t, said, onUndo }: Props) {
  return (
    <div className="done">
      {said && (
        <>
          <span className="ok">
            <CheckIcon />
          </span>
          <b>{t('popover_applied')}</b>
          <span className="m">·</span>
        </>
      )}
      <button type="button" className="link" data-action="undo" onClick={onUndo}>
        {t('popover_undo')}
      </button>
    </div>
  );
}
