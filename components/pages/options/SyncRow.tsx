import type { Translate } from '../../../utils/i18n/translate.ts';
import { Note } from '../../Note.tsx';
import { Switch } from '../controls/Switch.tsx';
import { SettingRow } from './SettingRow.tsx';

type Props = {
  readonly t: Translate;
  readonly on: boolean;
  /** Whether something synced lies in the browser's account. */
  readonly isLeft: boolean;
  readonly onSwitch: (on: boolean) => void;
  readonly onDelete: () => void;
};

/** Keeps small settings in step across browsers; when it is off, says what became of them. */
export function SyncRow({ t, on, isLeft, onSwitch, onDelete }: Props) {
  return (
    <>
      <SettingRow name={t('options_sync')} why={t('options_sync_why')}>
        {(ids) => <Switch {...ids} on={on} onChange={onSwitch} />}
      </SettingRow>
      <div role="status">
        {!on && isLeft && (
          <Note lead={t('options_sync_off')}>
            {t('options_sync_left')}{' '}
            <button type="button" className="link" onClick={onDelete}>
              {t('options_sync_delete')}
            </button>
          </Note>
        )}
      </div>
    </>
  );
}
