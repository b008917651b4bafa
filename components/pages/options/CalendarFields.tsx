import { formatRange } from '../../../utils/i18n/format.ts';
import type { MessageKey, Translate } from '../../../utils/i18n/translate.ts';
import type { Calendar } from '../../../utils/nlp/types.ts';
import { Select } from '../controls/Select.tsx';
import { SettingRow } from './SettingRow.tsx';

type Props = {
  readonly t: Translate;
  readonly calendar: Calendar;
  /** The cycle that holds today, as ISO dates. */
  readonly period: { readonly start: string; readonly end: string };
  readonly onChange: (calendar: Calendar) => void;
};

const MONTHS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12'] as const;
const CYCLES: readonly (readonly [Calendar['cycle'], MessageKey])[] = [
  ['month', 'options_cycle_month'],
  ['quarter', 'options_cycle_quarter'],
  ['half', 'options_cycle_half'],
  ['year', 'options_cycle_year'],
];

const NAMED_BY: readonly (readonly [NonNullable<Calendar['yearNamedBy']>, MessageKey])[] = [
  ['end', 'options_year_named_end'],
  ['start', 'options_year_named_start'],
];

/** When the fiscal year begins and what it is called, and for how long goals are set. */
export function CalendarFields({ t, calendar, period, onChange }: Props) {
  const namedBy = calendar.yearNamedBy ?? 'end';
  // The same year for both choices, so that they can be compared.
  const year = Number(period.end.slice(0, 4));
  const begins = `${namedBy === 'start' ? year : year - 1}-${String(calendar.firstMonth).padStart(2, '0')}-01`;
  return (
    <>
      <SettingRow name={t('options_first_month')} why={t('options_first_month_why')}>
        {(ids) => (
          <Select
            {...ids}
            value={String(calendar.firstMonth)}
            choices={MONTHS.map((value) => ({ value, text: monthName(Number(value), t.locale) }))}
            onChange={(value) => onChange({ ...calendar, firstMonth: Number(value) })}
          />
        )}
      </SettingRow>
      {calendar.firstMonth > 1 && (
        <SettingRow
          name={t('options_year_named')}
          why={t('options_year_named_why', { year: String(year), start: begins })}
        >
          {(ids) => (
            <Select
              {...ids}
              value={namedBy}
              choices={NAMED_BY.map(([value, key]) => ({ value, text: t(key) }))}
              onChange={(yearNamedBy) => onChange({ ...calendar, yearNamedBy })}
            />
          )}
        </SettingRow>
      )}
      <SettingRow
        name={t('options_cycle')}
        why={t('options_cycle_now', { range: formatRange(period.start, period.end, t.locale) })}
      >
        {(ids) => (
          <Select
            {...ids}
            value={calendar.cycle}
            choices={CYCLES.map(([value, key]) => ({ value, text: t(key) }))}
            onChange={(cycle) => onChange({ ...calendar, cycle })}
          />
        )}
      </SettingRow>
    </>
  );
}

/** "February", as it stands in a list of months. */
export function monthName(month: number, locale: string): string {
  return new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2026, month - 1, 1));
}
