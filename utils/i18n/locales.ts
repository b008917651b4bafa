import { languageOf } from './format.ts';
import type { Strings } from './translate.ts';

/** Languages of the interface. Each has a catalogue in `public/_locales`. */
export const LOCALES = ['en', 'fi'] as const;
export type Locale = (typeof LOCALES)[number];

/** The browser's catalogue format. */
export type Catalogue = Readonly<Record<string, { readonly message: string }>>;

/** In: preferred locales, best first. Out: the first that has a catalogue, else English. */
export function matchLocale(preferred: readonly string[]): Locale {
  for (const wanted of preferred) {
    const found = LOCALES.find((locale) => locale === languageOf(wanted));
    if (found !== undefined) return found;
  }
  return 'en';
}

/** In: catalogues, the last one wins (English first, then the chosen language). Out: flat strings. */
export function flatten(...catalogues: readonly Catalogue[]): Strings {
  const flat: Record<string, string> = {};
  for (const catalogue of catalogues) {
    for (const [key, entry] of Object.entries(catalogue)) flat[key] = entry.message;
  }
  return flat;
}
