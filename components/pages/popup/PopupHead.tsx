import type { Translate } from '../../../utils/i18n/translate.ts';
import { AppIcon, type IconState } from '../controls/AppIcon.tsx';
import type { PauseScope } from '../../menu-entries.ts';
import { DownIcon, MoreIcon } from '../../icons.tsx';
import { MenuButton, type MenuItem } from '../controls/MenuButton.tsx';

type Props = {
  readonly t: Translate;
  readonly state: IconState;
  readonly onPause: (scope: PauseScope) => void;
  readonly more: readonly (MenuItem | null)[];
};

/** Icon, name, Pause and the menu. */
export function PopupHead({ t, state, onPause, more }: Props) {
  const scopes: readonly MenuItem[] = [
    { id: 'tab', text: t('popover_pause_tab'), onChoose: () => onPause('tab') },
    { id: 'hour', text: t('popover_pause_hour'), onChoose: () => onPause('hour') },
    { id: 'everywhere', text: t('popover_pause_everywhere'), onChoose: () => onPause('everywhere') },
  ];
  return (
    <header className="popup-head">
      <AppIcon size={20} state={state} />
      <h1>{t('extension_name')}</h1>
      {state !== 'paused' && (
        <MenuButton className="btn ghost small" items={scopes}>
          {t('popover_pause')} <DownIcon />
        </MenuButton>
      )}
      <MenuButton className="btn ghost icon" label={t('popover_more')} items={more}>
        <MoreIcon />
      </MenuButton>
    </header>
  );
}
