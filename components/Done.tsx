import type { MessageKey, Translate } from '../utils/i18n/translate.ts';
import { CheckIcon } from './icons.tsx';

type Props = {
  readonly t: Translate;
  /** What was done, where that can be said; otherwise only Undo is offered. */
  readonly said?: MessageKey;
  readonly onUndo: () => void;
};

/**
 * "Applied · Undo": in the card, and by the sentence after it has closed. It can have the focus itself: the next Enter
 * must not take back what the last one did.
 */
export function Done({ t, said, onUndo }: Props) {
  return (
    <div className="done" tabIndex={-1}>
      {said !== undefined && (
        <>
          <span className="ok">
            <CheckIcon />
          </span>
          <b>{t(said)}</b>
          <span className="m">·</span>
        </>
      )}
      <button type="button" className="link" data-action="undo" onClick={onUndo}>
        {t('popover_undo')}
      </button>
    </div>
  );
}
