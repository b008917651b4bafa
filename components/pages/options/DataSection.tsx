import { useId, useState } from 'react';
import type { MessageKey, Translate } from '../../../utils/i18n/translate.ts';
import { Note } from '../../Note.tsx';
import { AsideList, type AsideEntry } from './AsideList.tsx';
import { SettingRow } from './SettingRow.tsx';
import { useBox } from './use-box.ts';

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
  const [asking, setAsking] = useState(false);
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
          <button
            type="button"
            className="btn plain"
            aria-describedby={ids.describedBy}
            aria-expanded={asking}
            onClick={() => setAsking(true)}
          >
            {t('options_delete_button')}
          </button>
        )}
      </SettingRow>
      {asking && (
        <DeleteBox
          t={t}
          onKeep={() => setAsking(false)}
          onDelete={() => {
            setAsking(false);
            props.onDelete();
          }}
        />
      )}
      <div role="status">{said !== null && <Note>{said}</Note>}</div>
      {asides.length > 0 && (
        <AsideList t={t} entries={asides} onSave={props.onSaveAside} onDiscard={props.onDiscardAside} />
      )}
    </>
  );
}

const GOES: readonly MessageKey[] = [
  'options_delete_settings',
  'options_delete_sites',
  'options_delete_templates',
  'options_delete_parents',
  'options_delete_ignored',
  'options_delete_text',
  'options_delete_synced',
  'options_delete_aside',
];

type BoxProps = { readonly t: Translate; readonly onDelete: () => void; readonly onKeep: () => void };

/** All that goes, before it does. */
function DeleteBox({ t, onDelete, onKeep }: BoxProps) {
  const title = useId();
  const { box, heading } = useBox(onKeep);
  return (
    <section ref={box} className="merge" aria-labelledby={title}>
      <h2 id={title} ref={heading} tabIndex={-1}>
        {t('options_delete_goes')}
      </h2>
      <ul>
        {GOES.map((key) => (
          <li key={key}>{t(key)}</li>
        ))}
      </ul>
      <p>{t('options_delete_stays')}</p>
      <div className="merge-buttons">
        <button type="button" className="btn primary" onClick={onDelete}>
          {t('options_delete_now')}
        </button>
        <button type="button" className="btn plain" onClick={onKeep}>
          {t('options_delete_keep')}
        </button>
      </div>
    </section>
  );
}
