import { useId, useLayoutEffect, useRef } from 'react';
import type { Translate } from '../../../utils/i18n/translate.ts';
import { SwitchFace } from '../controls/Switch.tsx';
import type { SiteView } from './site.ts';

type Props = {
  readonly t: Translate;
  /** Null while the background has not answered; the row keeps its place. */
  readonly site: SiteView | null;
  readonly onSwitch: (on: boolean) => void;
  readonly onResume: () => void;
};

/** The active tab's site with its switch, or why the coach is silent there. */
export function SiteRow({ t, site, onSwitch, onResume }: Props) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const shown = useRef(site?.kind);
  useLayoutEffect(() => {
    const before = shown.current;
    shown.current = site?.kind;
    // Pause and Resume go away with the press: what takes it back is here.
    const turned = before !== undefined && before !== site?.kind;
    if (turned && document.activeElement === document.body) button.current?.focus();
  }, [site?.kind]);
  if (!site) return <div className="site-row" aria-busy="true" />;
  if (site.kind === 'switch') {
    return (
      <button
        ref={button}
        type="button"
        role="switch"
        className="site-row is-target"
        aria-checked={site.on}
        aria-labelledby={`${id}-host`}
        aria-describedby={`${id}-text`}
        onClick={() => onSwitch(!site.on)}
      >
        <span className="site-who">
          <b id={`${id}-host`}>{site.host}</b>
          <span id={`${id}-text`}>{site.text}</span>
        </span>
        <SwitchFace on={site.on} />
      </button>
    );
  }
  const paused = site.kind === 'paused';
  return (
    <div className="site-row">
      <span className="site-who">
        <b>{t(paused ? 'popup_paused' : 'popup_not_here')}</b>
        <span>{site.text}</span>
      </span>
      {paused && (
        <button ref={button} type="button" className="btn plain small" onClick={onResume}>
          {t('popup_resume')}
        </button>
      )}
    </div>
  );
}
