import type { Translate } from '../../../utils/i18n/translate.ts';
import { DownIcon } from '../../icons.tsx';
import { MenuButton } from '../controls/MenuButton.tsx';
import { Select } from '../controls/Select.tsx';
import { isCriterion, ORDERS, type Order } from './overview.ts';

type Props = {
  readonly t: Translate;
  readonly order: Order;
  readonly copied: boolean;
  readonly onOrder: (order: Order) => void;
  readonly onCopy: () => void;
  readonly onSave: Readonly<Record<'md' | 'csv' | 'json', () => void>>;
  readonly onPrint: () => void;
};

const nameOf = (t: Translate, order: Order): string =>
  isCriterion(order) ? t('overview_by_criterion', { criterion: t(`criterion_${order}`) }) : t(`overview_by_${order}`);

/** What can be done with the whole. */
export function ExportRow({ t, order, copied, onOrder, onCopy, onSave, onPrint }: Props) {
  return (
    <footer className="overview-foot">
      <MenuButton
        className="btn plain small"
        items={[
          { id: 'copy', text: t('overview_copy_markdown'), onChoose: onCopy },
          null,
          { id: 'md', text: t('overview_save_markdown'), onChoose: onSave.md },
          { id: 'csv', text: t('overview_save_csv'), onChoose: onSave.csv },
          { id: 'json', text: t('overview_save_json'), onChoose: onSave.json },
        ]}
      >
        {t('overview_export')} <DownIcon />
      </MenuButton>
      <button type="button" className="btn ghost small" onClick={onPrint}>
        {t('overview_print')}
      </button>
      <span role="status">{copied && t('overview_copied')}</span>
      <Select
        label={t('overview_order')}
        value={order}
        choices={ORDERS.map((value) => ({ value, text: nameOf(t, value) }))}
        onChange={onOrder}
      />
    </footer>
  );
}
