/** Numbers, dates and the spaces that must not break, by locale. */

const DATE_STYLE: Readonly<Record<string, readonly [locale: string, month: 'long' | 'numeric']>> = {
  en: ['en-GB', 'long'],
  fi: ['fi-FI', 'numeric'],
};

/** In: `YYYY-MM-DD`. Out: "31 March 2027" in English, "31.3.2027" in Finnish; what is no date comes back as it is. */
export function formatDate(iso: string, locale: string): string {
  const date = new Date(`${iso}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return iso;
  return dateFormat(locale).format(date);
}

function dateFormat(locale: string): Intl.DateTimeFormat {
  const [written, month] = DATE_STYLE[languageOf(locale)] ?? [locale, 'long'];
  return new Intl.DateTimeFormat(written, { day: 'numeric', month, year: 'numeric', timeZone: 'UTC' });
}

/** "12,500" / "12 500"; four digits stay whole, so that a year is never cut. */
export function formatNumber(value: number, locale: string): string {
  return new Intl.NumberFormat(locale, { useGrouping: 'min2', maximumFractionDigits: 2 }).format(value);
}

const NUMBER_AND_UNIT = /(\d) (?=[%€])/gu;

/** "80 %" is never broken over two lines. */
export function keepTogether(text: string): string {
  return text.replace(NUMBER_AND_UNIT, '$1\u00a0');
}

/** "en-GB" → "en". */
export function languageOf(locale: string): string {
  return (locale.split('-')[0] ?? locale).toLowerCase();
}

/** "1 July to 30 September 2027" / "1.7.–30.9.2027". */
export function formatRange(start: string, end: string, locale: string): string {
  const [from, to] = [new Date(`${start}T00:00:00Z`), new Date(`${end}T00:00:00Z`)];
  if (Number.isNaN(from.getTime()) || Number.isNaN(to.getTime()) || from > to) return formatDate(end, locale);
  const range = dateFormat(locale).formatRange(from, to);
  return languageOf(locale) === 'en' ? range.replace(/\s–\s/u, ' to ') : range;
}
