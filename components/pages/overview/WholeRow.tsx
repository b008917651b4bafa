import type { Translate } from '../../../utils/i18n/translate.ts';
import { Note } from '../../Note.tsx';

type Props = {
  readonly t: Translate;
  readonly state: 'none' | 'read' | 'refused';
  readonly onRead: () => void;
  readonly onLeave: () => void;
};

/** All of the page's text is read when a person asks for it, and what is shown then says so. */
export function WholeRow({ t, state, onRead, onLeave }: Props) {
  return (
    <div className="overview-whole">
      <button type="button" className="btn ghost small" onClick={onRead}>
        {t(state === 'read' ? 'overview_whole_again' : 'overview_whole')}
      </button>
      {state === 'read' && (
        <button type="button" className="btn ghost small" onClick={onLeave}>
          {t('overview_whole_leave')}
        </button>
      )}
      <div role="status">
        {state === 'read' && <p>{t('overview_whole_read')}</p>}
        {state === 'refused' && <Note>{t('overview_whole_refused')}</Note>}
      </div>
    </div>
  );
}
