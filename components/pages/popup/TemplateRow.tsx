import type { Translate } from '../../../utils/i18n/translate.ts';
import { DownIcon } from '../../icons.tsx';
import { MenuButton, type MenuItem } from '../controls/MenuButton.tsx';

type Props = {
  readonly t: Translate;
  /** Which template holds here and why. */
  readonly reasons: readonly string[];
  /** Empty where the page's template is not the person's to change. */
  readonly choices: readonly (MenuItem | null)[];
};

/** The template that goals on this page go by, with another one a click away. */
export function TemplateRow({ t, reasons, choices }: Props) {
  return (
    <div className="template-row">
      <p role="status">{reasons.join(' ')}</p>
      {choices.length > 0 && (
        <MenuButton className="btn ghost small" label={t('popup_template_change_label')} items={choices}>
          {t('popup_template_change')} <DownIcon />
        </MenuButton>
      )}
    </div>
  );
}
