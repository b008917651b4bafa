import type { Translate } from '../utils/i18n/translate.ts';
import type { WriteMode } from './card-contract.ts';
import { EnterButton } from './EnterButton.tsx';

type Props = {
  readonly t: Translate;
  readonly mode: WriteMode['kind'];
  /** "Apply 1 of 2", where the edits go one after the other. */
  readonly step: { readonly number: number; readonly count: number } | null;
  /** What stands between this and Apply. */
  readonly hint: string;
  readonly isReady: boolean;
  readonly copied: boolean;
  /** The editor has refused: only Copy is left. */
  readonly copyOnly: boolean;
  readonly onApply: () => void;
  readonly onCopy: () => void;
};

/** Apply where the text can be written, and Copy always. */
export function Actions({ t, mode, step, hint, isReady, copied, copyOnly, onApply, onCopy }: Props) {
  const copies = copyOnly || mode === 'copy';
  return (
    <div className="acts">
      {!copies && (
        <EnterButton isReady={isReady} action="apply" onPress={onApply}>
          {step === null ? t('popover_apply') : t('popover_apply_step', { step: step.number, count: step.count })}
        </EnterButton>
      )}
      <button
        type="button"
        className={copies ? 'btn primary' : 'btn plain'}
        data-action="copy"
        aria-label={t(copied ? 'popover_copied' : 'popover_copy')}
        onClick={onCopy}
      >
        <span className="swap">
          <span className={copied ? 'away' : undefined} aria-hidden={copied}>
            {t('popover_copy')}
          </span>
          <span className={copied ? undefined : 'away'} aria-hidden={!copied}>
            {t('popover_copied')}
          </span>
        </span>
      </button>
      {!copyOnly && <span className="hint">{hint}</span>}
    </div>
  );
}
