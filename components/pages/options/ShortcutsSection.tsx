import type { Translate } from '../../../utils/i18n/translate.ts';
import { Note } from '../../Note.tsx';

export type ShortcutEntry = {
  readonly name: string;
  readonly text: string;
  /** As the browser has it now; empty when none is set. */
  readonly keys: string;
};

type Props = {
  readonly t: Translate;
  readonly shortcuts: readonly ShortcutEntry[];
  /** The browser has no page of its own that could be opened. */
  readonly unreachable: boolean;
  readonly onChange: () => void;
};

export function ShortcutsSection({ t, shortcuts, unreachable, onChange }: Props) {
  return (
    <>
      <dl className="shortcuts">
        {shortcuts.map(({ name, text, keys }) => (
          <div key={name} className="row">
            <dt>{text}</dt>
            <dd>
              {keys === '' ? (
                <span className="nothing">{t('options_shortcut_none')}</span>
              ) : (
                keys.split('+').map((key) => <kbd key={key}>{key}</kbd>)
              )}
            </dd>
          </div>
        ))}
      </dl>
      <button type="button" className="btn plain" onClick={onChange}>
        {t('options_shortcuts_change')}
      </button>
      {unreachable && <Note>{t('options_shortcuts_unreachable')}</Note>}
    </>
  );
}
