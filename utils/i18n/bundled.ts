/** All catalogues at once, for the worker (which can't `import()`) and the command line. */
import en from '../../public/_locales/en/messages.json';
import fi from '../../public/_locales/fi/messages.json';
import { flatten, type Catalogue, type Locale } from './locales.ts';
import type { Strings } from './translate.ts';

const CATALOGUES: Readonly<Record<Locale, Catalogue>> = { en, fi };

/** The strings of `locale`, with English where a text is not there yet. */
export function stringsOf(locale: Locale): Strings {
  return flatten(CATALOGUES.en, CATALOGUES[locale]);
}
