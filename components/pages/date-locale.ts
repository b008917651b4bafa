/** Dates are written day first: "27 November 2026". */
export const dateLocale = (locale: string): string => (locale === 'en' ? 'en-GB' : locale);
