import { useState } from 'react';
import type { Translate } from '../../../../utils/i18n/translate.ts';
import { Select } from '../../controls/Select.tsx';
import { KeptText } from './KeptText.tsx';

type Props = {
  readonly t: Translate;
  /** `*`: everywhere. Empty: nowhere yet. Else `host` or `host/path*`. */
  readonly where: string;
  readonly onPlace: (where: string) => void;
};

type Kind = 'everywhere' | 'nowhere' | 'page';
const kindOf = (where: string): Kind => (where === '*' ? 'everywhere' : where === '' ? 'nowhere' : 'page');
const LONGEST = 300;

/** "https://intra.example.com/sales" and "intra.example.com/sales" are the same place. */
const placeOf = (typed: string): string =>
  typed
    .trim()
    .replace(/^https?:\/\//iu, '')
    .replace(/\/$/u, '');

export function WhereField({ t, where, onPlace }: Props) {
  const [kind, setKind] = useState<Kind | null>(null);
  const shown = kind ?? kindOf(where);
  return (
    <div className="where">
      <Select<Kind>
        label={t('template_where')}
        value={shown}
        choices={[
          { value: 'everywhere', text: t('template_where_everywhere') },
          { value: 'page', text: t('template_where_page') },
          { value: 'nowhere', text: t('template_where_nowhere') },
        ]}
        onChange={(next) => {
          setKind(next === 'page' ? 'page' : null);
          if (next !== 'page') onPlace(next === 'everywhere' ? '*' : '');
        }}
      />
      {shown === 'page' && (
        <KeptText
          label={t('template_where_address')}
          value={where === '*' ? '' : where}
          placeholder="intra.example.com/sales*"
          most={LONGEST}
          onKeep={(typed) => onPlace(placeOf(typed))}
        />
      )}
    </div>
  );
}
