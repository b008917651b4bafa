/** Catalogues for extension pages: one chunk a language, loaded when it is needed. */
import { flatten, type Catalogue, type Locale } from './locales.ts';
import { createTranslator, type Strings, type Translate } from './translate.ts';

const CATALOGUES: Readonly<Record<Locale, () => Promise<{ readonly default: Catalogue }>>> = {
  en: () => import('../../public/_locales/en/messages.json'),
  fi: () => import('../../public/_locales/fi/messages.json'),
};

/** The strings of `locale`, with English where a text is not there yet. */
export async function loadStrings(locale: Locale): Promise<Strings> {
  const [english, chosen] = await Promise.all([CATALOGUES.en(), CATALOGUES[locale]()]);
  return flatten(english.default, chosen.default);
}

export async function loadTranslator(locale: Locale): Promise<Translate> {
  return createTranslator(locale, await loadStrings(locale));
}
