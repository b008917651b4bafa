/** Text of a template that may be one for all languages or one a language. */
export type LocalText = string | Readonly<Record<string, string>>;

/** The text in `language`, else in English, else in whichever there is. */
export const textIn = (text: LocalText, language: string): string =>
  typeof text === 'string' ? text : (text[language] ?? text['en'] ?? Object.values(text)[0] ?? '');

/** The same with the text that is shown in `language` changed. */
export const withText = (text: LocalText, language: string, changed: string): LocalText =>
  typeof text === 'string' ? changed : { ...text, [language]: changed };
