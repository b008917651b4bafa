/** A number as a sentence carries it: the unit where it is written in the language, unless the number has one already. */

const BARE = /^[-−+]?\d[\d\s.,\u00A0\u202F]*$/u;
/** Signs that English writes before the number, without a space. */
const CURRENCY = /^[€$£¥]$/u;
/** What a score is counted in goes without saying. */
const SILENT = /^(?:points?|pistett\u00E4|pisteet|score)$/u;
/** A no-break space keeps the sign with its number. */
const SPACE = '\u00A0';

/** What stands before and after a number of this unit. */
export const unitAround = (unit: string, language: string): { readonly before: string; readonly after: string } => {
  if (unit === '' || SILENT.test(unit)) return { before: '', after: '' };
  if (language === 'en' && CURRENCY.test(unit)) return { before: unit, after: '' };
  if (unit === '%') return { before: '', after: language === 'en' ? unit : ` ${unit}` };
  return { before: '', after: ` ${unit}` };
};

/** In: what was written, such as "25" or "25 kpl". Out: "25%", or as it was where it is more than a number. */
export const withUnit = (value: string, unit: string, language: string): string => {
  const trimmed = value.trim();
  if (!BARE.test(trimmed)) return trimmed;
  const { before, after } = unitAround(unit, language);
  return `${before}${trimmed}${after.replace(/^ (?=%$)/u, SPACE)}`;
};
