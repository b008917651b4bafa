import { stringsOf } from '../i18n/bundled.ts';
import type { Locale } from '../i18n/locales.ts';
import { createTranslator } from '../i18n/translate.ts';
import type { Message } from '../nlp/types.ts';

const sayIn = (locale: Locale, said: Message | string): string =>
  typeof said === 'string' ? said : createTranslator(locale, stringsOf(locale)).say(said);

/** Bad usage, a file that can't be read, a template that isn't one: one line on standard error, exit code 2. */
export class BadUsage extends Error {
  readonly said: Message | string;

  constructor(said: Message | string) {
    super(sayIn('en', said));
    this.said = said;
  }

  /** The line in this language, where it has one of its own. */
  in(locale: Locale): string {
    return sayIn(locale, this.said);
  }
}
