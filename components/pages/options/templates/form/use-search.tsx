import { useState, type ReactNode } from 'react';
import type { Translate } from '../../../../../utils/i18n/translate.ts';

type Search = {
  readonly field: ReactNode;
  /** Whether a name holds what is sought, in either case; any name while nothing is. */
  readonly finds: (name: string) => boolean;
  readonly isSeeking: boolean;
  readonly clear: () => void;
};

/** Looks through a long list by name, in the field that is to stand above it. */
export function useSearch(t: Translate, label: string): Search {
  const [sought, setSought] = useState('');
  const wanted = sought.trim().toLocaleLowerCase(t.locale);
  return {
    field: (
      <input
        type="search"
        className="text-field"
        aria-label={label}
        placeholder={label}
        value={sought}
        maxLength={80}
        onChange={(event) => setSought(event.currentTarget.value)}
      />
    ),
    finds: (name) => name.toLocaleLowerCase(t.locale).includes(wanted),
    isSeeking: wanted !== '',
    clear: () => setSought(''),
  };
}
