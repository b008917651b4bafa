import type { KeyboardEvent } from 'react';
import type { Translate } from '../../../utils/i18n/translate.ts';

export type Source = 'page' | 'text';
const SOURCES: readonly Source[] = ['page', 'text'];

type Props = { readonly t: Translate; readonly source: Source; readonly onChange: (source: Source) => void };

/** The page in front, or a text that is put here. Arrows go from one to the other. */
export function SourceTabs({ t, source, onChange }: Props) {
  const onKey = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    const other = SOURCES.find((each) => each !== source) ?? source;
    onChange(other);
    event.currentTarget.querySelector<HTMLElement>(`[data-source=${other}]`)?.focus();
  };
  return (
    <div className="overview-tabs" role="tablist" aria-label={t('overview_source')} tabIndex={-1} onKeyDown={onKey}>
      {SOURCES.map((each) => (
        <button
          key={each}
          type="button"
          role="tab"
          data-source={each}
          aria-selected={each === source}
          aria-controls="overview-goals"
          tabIndex={each === source ? 0 : -1}
          className="btn ghost small"
          onClick={() => onChange(each)}
        >
          {t(each === 'page' ? 'overview_page' : 'overview_text')}
        </button>
      ))}
    </div>
  );
}
