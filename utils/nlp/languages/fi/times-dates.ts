/** Days: figures, days of a month, weekdays and feasts. */

import { feastOn, type Feast } from '../../time/feasts.ts';
import { dayPeriod, monthsPeriod, nextOccurrence, relativePeriod, weekdayAfter } from '../../time/resolve.ts';
import { firstFitting } from '../first-fitting.ts';
import { dated, MAYBE_YEAR, placed, YEAR, yearIn, type Matcher } from './times-parts.ts';
import { MONTH, MONTHS } from './times-months.ts';
import { word } from './words.ts';

/** By their beginnings, from Monday on. */
const WEEKDAYS = ['maanan', 'tiis', 'keskivii', 'tors', 'perjan', 'lauan', 'sunnun'];
export const WEEKDAY = `(?<weekday>${WEEKDAYS.join('|')})(?:tai|k?ko)`;

/** By their beginnings. */
const FEASTS: Readonly<Record<string, Feast>> = {
  joulu: 'christmas',
  juhannu: 'midsummer',
  vap: 'mayDay',
  pääsiäi: 'easter',
  uu: 'newYearsEve',
  itsenäisyys: 'finnishIndependenceDay',
};
const daysFromToday = firstFitting<number>([
  [-1, /^eil/iu],
  [0, /^tän/iu],
  [1, /^huom/iu],
]);

export const DATES: readonly Matcher[] = [
  {
    pattern: dated(`(?<day>\\d{1,2})\\.\\s?(?<number>\\d{1,2})\\.(\\s?${YEAR}|(?<short>\\d\\d))?`),
    read: (groups, { today }) => {
      const [day, month] = [Number(groups['day']), Number(groups['number'])];
      const { short } = groups;
      const year = short === undefined ? yearIn(groups) : 2000 + Number(short);
      if (month === 0 || day === 0 || (month > 12 && year === null)) return null;
      return placed(dayPeriod(year ?? nextOccurrence(month, day, today), month, day), groups);
    },
  },
  {
    pattern: dated(`(?<day>\\d{1,2})/(?<number>\\d{1,2})/${YEAR}`),
    read: (groups) => {
      const [first, second] = [Number(groups['day']), Number(groups['number'])];
      const [day, month] = second > 12 ? [second, first] : [first, second];
      const read = dayPeriod(Number(groups['year']), month, day);
      return placed(first <= 12 && second <= 12 && first !== second ? { ...read, warning: 'ambiguous' } : read, groups);
    },
  },
  {
    pattern: dated(`(?<number>0?[1-9]|1[0-2])/${YEAR}`),
    read: (groups) => {
      const month = Number(groups['number']);
      return placed(monthsPeriod(Number(groups['year']), month, month), groups);
    },
  },
  {
    pattern: dated('(?<year>20\\d\\d)-(?<month>\\d\\d)-(?<day>\\d\\d)'),
    read: (groups) => placed(dayPeriod(Number(groups['year']), Number(groups['month']), Number(groups['day'])), groups),
  },
  {
    pattern: dated(`(?<day>\\d{1,2})\\.?(\\s?päivään)? ${MONTH}kuuta${MAYBE_YEAR}`),
    read: (groups, { today }) => {
      const [day, month] = [Number(groups['day']), MONTHS.indexOf((groups['month'] ?? '').toLowerCase()) + 1];
      return placed(dayPeriod(yearIn(groups) ?? nextOccurrence(month, day, today), month, day), groups);
    },
  },
  {
    pattern: word(
      'tänään|huomenna|huomise(ksi?|en (?<until>asti|mennessä|saakka))|eilen|eili(seksi|seen mennessä)',
      'giu',
    ),
    read: (groups, reference, text) => placed(relativePeriod('day', daysFromToday(text) ?? 0, reference), groups),
  },
  {
    pattern: dated(
      '(?<feast>joulu|juhannu|vap|pääsiäi|uu|itsenäisyys)(k?se(en|ksi?|nA)|stA|p?u(un|a|na|ksi?)|un|a|na|ksi?|t(een|ta)\\s?vuo(teen|tta)|päivään|n alla|loma(an|a)|sesongi(ssa|n))',
    ),
    read: (groups, { today }) => {
      const feast = FEASTS[(groups['feast'] ?? '').toLowerCase()];
      return feast ? { kind: 'deadline', from: null, to: feastOn(feast, null, today) } : null;
    },
  },
  {
    pattern: dated(`${WEEKDAY}(hin|on|na|ksi?|lle|(?<=ennen \\p{L}+)t?a)`),
    read: (groups, { today }) =>
      placed(weekdayAfter(today, WEEKDAYS.indexOf((groups['weekday'] ?? '').toLowerCase()) + 1), groups),
  },
];
