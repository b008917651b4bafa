import type { Translate } from '../../../utils/i18n/translate.ts';
import { Note } from '../../Note.tsx';
import { AsideList, type AsideEntry } from './AsideList.tsx';
import { SettingRow } from './SettingRow.tsx';

type Props = {
  readonly t: Translate;
  readonly asides: readonly AsideEntry[];
  /** What the last action came to, as a sentence. */
  readonly said: string | null;
  readonly onExport: () => void;
  readonly onImport: (file: File) => void;
  readonly onDelete: () => void;
  readonly onSaveAside: (entry: AsideEntry) => void;
  readonly onDiscardAside: (entry: AsideEntry) => void;
};

export function DataSection(props: Props) {
  const { t, asides, said } = props;
  return (
    <>
      <SettingRow name={t('options_export')} why={t('options_export_why')}>
        {(ids) => (
          <button type="button" className="btn plain" aria-describedby={ids.describedBy} onClick={props.onExport}>
            {t('options_export_button')}
          </button>
        )}
      </SettingRow>
      <SettingRow name={t('options_import')} why={t('options_import_why')}>
        {(ids) => (
          <label className="btn plain file">
            {t('options_import_button')}
            <input
              type="file"
              accept="application/json,.json"
              className="sr-only"
              aria-labelledby={ids.labelledBy}
              aria-describedby={ids.describedBy}
              onChange={(event) => {
                const file = event.currentTarget.files?.[0];
                if (file) props.onImport(file);
                event.currentTarget.value = '';
              }}
            />
          </label>
        )}
      </SettingRow>
      <SettingRow name={t('options_delete')} why={t('options_delete_why')}>
        {(ids) => (
          <button type="button" className="btn plain" aria-describedby={ids.describedBy} onClick={props.onDelete}>
            {t('options_delete_button')}
          </button>
        )}
      </SettingRow>
      <div role="status">{said !== null && <Note>{said}</Note>}</div>
      {asides.length > 0 && (
        <AsideList t={t} entries={asides} onSave={props.onSaveAside} onDiscard={props.onDiscardAside} />
      )}
    </>
  );
}
