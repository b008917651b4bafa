import { useId, useState } from 'react';
import type { Translate } from '../../../../utils/i18n/translate.ts';
import { Select } from '../../controls/Select.tsx';
import { KeptText } from './KeptText.tsx';

type Props = {
  readonly t: Translate;
  /** `*`: everywhere. Empty: nowhere yet. Else places, `host` or `host/path*`, with blanks between them. */
  readonly where: string;
  readonly onPlace: (where: string) => void;
};

type Kind = 'everywhere' | 'nowhere' | 'page';
const kindOf = (places: readonly string[]): Kind =>
  places.includes('*') ? 'everywhere' : places.length === 0 ? 'nowhere' : 'page';
const LONGEST = 300;

/** Parted by blanks, line breaks, commas or semicolons. */
const placesIn = (text: string): readonly string[] => text.split(/[\s,;]+/u).filter((place) => place !== '');

/** "intra.example.com", "localhost:3000/goals*"; no "(intra)", no "what?", and no mere word. */
const isPlace = (place: string): boolean =>
  /^(?:\*\.)?[\p{L}\d.-]+(?::\d+)?(?:[/*].*)?$/u.test(place) && /[.:/*]|^localhost$/u.test(place);

/** "https://intra.example.com/sales" and "intra.example.com/sales" are the same place. */
const placeOf = (typed: string): string => typed.replace(/^https?:\/\//iu, '').replace(/\/$/u, '');

/** Where a template holds. One that holds everywhere may come first in some places all the same. */
export function WhereField({ t, where, onPlace }: Props) {
  const id = useId();
  const [kind, setKind] = useState<Kind | null>(null);
  const all = placesIn(where);
  const places = all.filter((place) => place !== '*');
  const shown = kind ?? kindOf(all);
  const strange = places.find((place) => !isPlace(place));
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
          if (next === 'page') onPlace(places.join(' '));
          else onPlace(next === 'everywhere' ? '*' : '');
        }}
      />
      {(shown === 'page' || places.length > 0) && (
        <KeptText
          field="where"
          label={t('template_where_address')}
          describedBy={`${id}-how ${id}-strange`}
          value={places.join('\n')}
          placeholder="intra.example.com/sales*"
          most={LONGEST}
          rows={Math.min(5, places.length + 1)}
          onKeep={(typed) => {
            const named = placesIn(typed).map(placeOf);
            // Whoever writes "*" means everywhere.
            if (named.includes('*')) setKind(null);
            onPlace([...new Set([...(shown === 'everywhere' ? ['*'] : []), ...named])].join(' '));
          }}
        />
      )}
      {(shown === 'page' || places.length > 0) && (
        <small id={`${id}-how`} className="field-note">
          {t('template_where_how')}
        </small>
      )}
      <small id={`${id}-strange`} role="status" className="field-note">
        {strange === undefined ? '' : t('template_where_strange', { place: strange })}
      </small>
    </div>
  );
}
