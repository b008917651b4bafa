import { useState } from 'react';
import { DataSection } from '../../components/pages/options/DataSection.tsx';
import { saveFile } from '../../components/pages/save-file.ts';
import type { Translate } from '../../utils/i18n/translate.ts';
import { localDate } from '../../utils/platform/local-date.ts';
import { deleteData, exportData } from '../../utils/platform/storage/data.ts';
import { dropDrafts } from '../../utils/platform/storage/drafts.ts';
import { readSharedText } from '../../utils/platform/template-text.ts';
import { restoreData } from '../../utils/platform/storage/restore.ts';
import { discardSetAside } from '../../utils/platform/storage/set-aside.ts';
import { resumeSync } from '../../utils/platform/sync/item.ts';
import { deleteSynced } from '../../utils/platform/sync/synced.ts';
import type { Store } from './use-store.ts';

export function DataPanel({ t, store }: { readonly t: Translate; readonly store: Store }) {
  const [said, setSaid] = useState<string | null>(null);

  const save = async (): Promise<void> => {
    const data = await exportData();
    const name = `tarkka-${localDate(new Date())}.json`;
    if (data !== null) saveFile(name, data);
    setSaid(data === null ? t('options_export_refused') : t('options_exported', { file: name }));
  };
  const bring = async (file: File): Promise<void> => {
    const before = await exportData();
    const text = await file.text().catch(() => '');
    const outcome = await restoreData(text);
    if (outcome.state === 'refused') return setSaid(t('options_refused'));
    if (outcome.state === 'unreadable') {
      const isTemplate = (await readSharedText(text)).ok;
      return setSaid(t(isTemplate ? 'options_import_template' : 'options_import_unreadable', { file: file.name }));
    }
    setSaid(t('options_imported', { file: file.name }));
    store.record(wayBackTo(before));
  };
  const remove = async (): Promise<void> => {
    const before = await exportData();
    store.keepLook();
    if (!(await deleteSynced()) || !(await deleteData())) return setSaid(t('options_delete_refused'));
    dropDrafts();
    setSaid(t('options_deleted'));
    store.record(wayBackTo(before));
  };
  return (
    <DataSection
      t={t}
      asides={store.stored.asides}
      said={said}
      onExport={() => void save()}
      onImport={(file) => void bring(file)}
      onDelete={() => void remove()}
      onSaveAside={({ key, raw }) => saveFile(`tarkka-${key}.json`, raw)}
      onDiscardAside={({ id }) => void discardSetAside(id)}
    />
  );

  function wayBackTo(before: string | null): (() => Promise<boolean>) | null {
    if (before === null) return null;
    const { on } = store.stored.sync;
    return async () => {
      setSaid(null);
      const isBack = (await deleteData()) && (await restoreData(before)).state === 'restored';
      return isBack && (!on || resumeSync());
    };
  }
}
