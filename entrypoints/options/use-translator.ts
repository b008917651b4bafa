import { useEffect, useState } from 'react';
import { loadTranslator } from '../../utils/i18n/catalogues.ts';
import type { Locale } from '../../utils/i18n/locales.ts';
import type { Translate } from '../../utils/i18n/translate.ts';

/** Null until the catalogue is there; the old one stays while another is loaded. */
export function useTranslator(locale: Locale): Translate | null {
  const [t, setT] = useState<Translate | null>(null);
  useEffect(() => {
    let wanted = true;
    const load = async (): Promise<void> => {
      const loaded = await loadTranslator(locale);
      if (wanted) setT(() => loaded);
    };
    void load();
    return () => {
      wanted = false;
    };
  }, [locale]);
  return t;
}
