/** A locale that shows what is hard-coded: every text of the catalogue stands in ⟦brackets⟧ with accented letters. */
import type { Strings } from '../../utils/i18n/translate.ts';

const ACCENTED: Readonly<Record<string, string>> = { a: 'å', e: 'é', i: 'î', o: 'ø', u: 'ü', c: 'ç', n: 'ñ', s: 'š' };
const PLACEHOLDER = /(\{[A-Za-z0-9_]+\})/u;

/** In: strings. Out: the same keys and placeholders, texts a third longer. */
export function pseudo(strings: Strings): Strings {
  return Object.fromEntries(Object.entries(strings).map(([key, text]) => [key, `⟦${longer(text)}⟧`]));
}

function longer(text: string): string {
  const accented = text
    .split(PLACEHOLDER)
    .map((part) =>
      PLACEHOLDER.test(part) ? part : part.replace(/[aeioucns]/gu, (letter) => ACCENTED[letter] ?? letter),
    )
    .join('');
  return accented + '~'.repeat(Math.ceil(text.length / 3));
}
