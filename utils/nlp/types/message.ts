/** A catalogue key and its values; the core never holds text for people (`utils/i18n` renders it). */
export type Message = { readonly key: string; readonly values?: Readonly<Record<string, string | number>> };
