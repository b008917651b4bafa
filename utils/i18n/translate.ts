/**
 * Text for people. Pure: the catalogue is an argument, so that a content script can work with the strings it was sent
 * and a test with strings of its own.
 */
import type { Message } from '../nlp/types.ts';
import type en from '../../public/_locales/en/messages.json';
import { fill, type Values } from './fill.ts';
import { formatDate, formatNumber, keepTogether } from './format.ts';

export type { Values } from './fill.ts';

/** Flat strings: a catalogue without the browser's wrapping. */
export type Strings = Readonly<Record<string, string>>;

type CatalogueKey = keyof typeof en;
type PluralBase<Key> = Key extends `${infer Base}_${Intl.LDMLPluralRule}` ? Base : never;
/** Every key of the English catalogue; a plural is named without its category. */
export type MessageKey = CatalogueKey | PluralBase<CatalogueKey>;

export type Translate = {
  /** The text of `key` with `{name}` replaced; `values.count` chooses the plural. */
  (key: MessageKey, values?: Values): string;
  /** A message of the core. A key that no catalogue knows comes back as it is. */
  readonly say: (message: Message) => string;
  readonly has: (key: string) => boolean;
  /** "31 March 2027" / "31.3.2027". */
  readonly date: (iso: string) => string;
  readonly locale: string;
};

const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/u;

/**
 * In: a BCP 47 locale, its strings (a partial catalogue is fine) and what to fall back to. Out: `t`. Values that are
 * numbers or ISO dates are written the locale's way; one that is `@` and a key is that key's text.
 */
export function createTranslator(locale: string, strings: Strings, fallback: Strings = {}): Translate {
  const plurals = new Intl.PluralRules(locale);

  function find(key: string, count: string | number | undefined): string | undefined {
    const keys = typeof count === 'number' ? [`${key}_${plurals.select(count)}`, `${key}_other`, key] : [key];
    for (const source of [strings, fallback]) {
      const found = keys.find((candidate) => Object.hasOwn(source, candidate));
      if (found !== undefined) return source[found];
    }
    return undefined;
  }

  function written(value: string | number): string {
    if (typeof value === 'number') return formatNumber(value, locale);
    if (value.startsWith('@')) return find(value.slice(1), undefined) ?? value;
    return ISO_DATE.test(value) ? formatDate(value, locale) : value;
  }

  function render(key: string, values: Values = {}): string {
    const text = find(key, values['count']);
    if (text === undefined) return key;
    return keepTogether(fill(text, values, written));
  }

  return Object.assign((key: MessageKey, values?: Values) => render(key, values), {
    say: (message: Message) => render(message.key, message.values),
    has: (key: string) => find(key, undefined) !== undefined || find(key, 1) !== undefined,
    date: (iso: string) => formatDate(iso, locale),
    locale,
  });
}
