import type { Translate } from '../../../utils/i18n/translate.ts';
import { Gauge } from '../../Gauge.tsx';
import { READ_AS } from '../../menu-entries.ts';

type Props = { readonly t: Translate; readonly written: boolean; readonly isForeign: boolean };

/** Nothing written yet, nothing in it that reads as a goal, or nothing that can be read. */
export function EmptyState({ t, written, isForeign }: Props) {
  const [lead, more] = !written
    ? [t('popup_empty'), t('popup_empty_more')]
    : isForeign
      ? [t('popup_silent_language'), t('popup_languages', { languages: languagesIn(t.locale) })]
      : [t('popup_none_found'), t('popup_none_found_more')];
  return (
    <div className="popup-empty">
      <Gauge levels={[0, 0, 0, 0, 0]} scale={2} />
      <p>
        <b>{lead}</b>
        <br />
        {more}
      </p>
    </div>
  );
}

/** "English and Finnish". */
function languagesIn(locale: string): string {
  const names = new Intl.DisplayNames([locale], { type: 'language' });
  return new Intl.ListFormat(locale).format(Object.keys(READ_AS).map((code) => names.of(code) ?? code));
}
