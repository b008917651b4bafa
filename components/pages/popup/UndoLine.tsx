import type { MessageKey, Translate } from '../../../utils/i18n/translate.ts';

/** What was done a moment ago, and how it is taken back. */
export type Undoable = { readonly said: MessageKey; readonly undo: () => void };

type Props = Undoable & { readonly t: Translate };

/** "The box was emptied · Undo": until something else is done. */
export function UndoLine({ t, said, undo }: Props) {
  return (
    <div className="done">
      <span>{t(said)}</span>
      <span className="m">·</span>
      <button type="button" className="link" data-action="undo" onClick={undo}>
        {t('popover_undo')}
      </button>
    </div>
  );
}
