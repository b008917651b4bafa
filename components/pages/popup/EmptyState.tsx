import type { Translate } from '../../../utils/i18n/translate.ts';
import { Gauge } from '../../Gauge.tsx';

/** Nothing written yet, or nothing in it that reads as a goal. */
export function EmptyState({ t, written }: { readonly t: Translate; readonly written: boolean }) {
  return (
    <div className="popup-empty">
      <Gauge levels={[0, 0, 0, 0, 0]} scale={2} />
      <p>
        <b>{t(written ? 'popup_none_found' : 'popup_empty')}</b>
        <br />
        {t(written ? 'popup_none_found_more' : 'popup_empty_more')}
      </p>
    </div>
  );
}
