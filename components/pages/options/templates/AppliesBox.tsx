import { useId, useState } from 'react';
import type { Translate } from '../../../../utils/i18n/translate.ts';
import { reasonsOf, type AppliedTemplate } from '../../template-reasons.ts';

const EXAMPLE = 'https://intra.example.com/sales/2027';

type Props = {
  readonly t: Translate;
  /** In: an address as a person types or pastes it. Out: what holds there; null where it is no address. */
  readonly appliedAt: (address: string) => readonly AppliedTemplate[] | null;
  /** The person's own, to be changed. */
  readonly onOpen: (id: string) => void;
};

/** Says of an address which template holds there, and why. */
export function AppliesBox({ t, appliedAt, onOpen }: Props) {
  const id = useId();
  const [address, setAddress] = useState('');
  const applied = address.trim() === '' ? [] : appliedAt(address);
  const own = applied?.find(({ from }) => from === 'own');
  return (
    <section className="group applies" aria-labelledby={id}>
      <h2 id={id}>{t('templates_where_which')}</h2>
      <input
        className="text-field"
        aria-labelledby={id}
        value={address}
        placeholder={EXAMPLE}
        autoComplete="off"
        onChange={(event) => setAddress(event.currentTarget.value)}
      />
      <p role="status">
        {applied === null ? t('templates_where_no_address') : reasonsOf(t, applied).join(' ')}{' '}
        {own && (
          <button type="button" className="btn plain small" onClick={() => onOpen(own.id)}>
            {t('templates_edit')}
          </button>
        )}
      </p>
    </section>
  );
}
