/** Years, halves, quarters, terms and weeks: those with a name or a number, and those told from today. */

import { isoDate } from '../../time/calendar.ts';
import { latinFirst } from '../../latin-first.ts';
import {
  calendarHalf,
  endOfDecade,
  fiscalHalf,
  fiscalQuarter,
  fiscalYear,
  fromToday,
  relativePeriod,
  schoolYear,
  weekOfYear,
  yearPeriod,
  type Core,
} from '../../time/resolve.ts';
import type { Reference } from '../../types.ts';
import { firstFitting } from '../first-fitting.ts';
import { WEEKDAY } from './times-dates.ts';
import {
  BEFORE,
  dated,
  PART,
  parted,
  placed,
  THIS_OR_NEXT,
  unitOf,
  YEAR,
  yearIn,
  type Matcher,
} from './times-parts.ts';
import { word } from './words.ts';

const ordinal = firstFitting<number>([
  [1, /^(?:1|ens)/iu],
  [2, /^(?:2|toi|jä)/iu],
  [3, /^(?:3|kol)/iu],
  [4, /^(?:4|nel|vii)/iu],
]);
const BETWEEN = '(?:\\s?[/-]\\s?|\\s)?';
/** "2027/Q2", "Q2:n 2027". */
const lettered = (letter: string): RegExp =>
  parted(`((?<later>20\\d\\d)${BETWEEN})?${letter}(:?\\p{L}{1,5})?(${BETWEEN}${YEAR})?`);

const NAMED: readonly Matcher[] = [
  {
    pattern: lettered('Q(?<nth>[1-4])'),
    read: (groups, reference) => placed(fiscalQuarter(yearIn(groups), Number(groups['nth']), reference), groups),
  },
  {
    pattern: lettered('H(?<nth>[12])'),
    read: (groups, reference) => placed(fiscalHalf(yearIn(groups), Number(groups['nth']), reference), groups),
  },
  {
    pattern: parted(
      `(vuoden (${YEAR} )?)?(?<nth>(ensimmäi|toi|jälkimmäi|kolma|neljä|viimei)\\p{L}{2,6}|[1-4]\\.) (?<what>(vuosi)?neljännek|kvartaali|tertiaali|(vuosi)?puolisko|puolivuo)\\p{L}+( (?<later>20\\d\\d))?`,
    ),
    read: (groups, reference) => {
      const nth = ordinal(groups['nth'] ?? '') ?? 1;
      const year = yearIn(groups);
      if (!/^(?:vuosi)?puoli/iu.test(groups['what'] ?? '')) return placed(fiscalQuarter(year, nth, reference), groups);
      const half = nth > 1 ? 2 : 1;
      return placed(year === null ? fiscalHalf(null, half, reference) : calendarHalf(year, half), groups);
    },
  },
  {
    pattern: parted('vuosi(na|en) (?<first>20\\d\\d)\\s?[–-]\\s?(?<last>20\\d\\d)'),
    read: (groups) =>
      placed(
        { from: isoDate(Number(groups['first']), 1, 1), to: isoDate(Number(groups['last']), 12, 31), grain: 'year' },
        groups,
      ),
  },
  {
    pattern: parted(
      `(\\p{L}*kau(den|della|delle|si|teen)|(tili|luku)vuo(den|nna|teen|si)) ${YEAR}(\\s?[–/-]\\s?(?<last>\\d{2,4}))?`,
    ),
    read: (groups, reference) => {
      const { last } = groups;
      if (last === undefined) return placed(fiscalYear(yearIn(groups), reference), groups);
      const year = last.length === 2 ? 2000 + Number(last) : Number(last);
      const first = Number(groups['year']);
      // "lukuvuosi 2027–28" ends in June, "strategiakausi 2027–2030" with its last year.
      const [start, end] =
        year - first > 1 ? [isoDate(first, 1, 1), isoDate(year, 12, 31)] : [isoDate(first, 8, 1), isoDate(year, 6, 30)];
      return placed({ from: start, to: end, grain: 'year' }, groups);
    },
  },
  {
    pattern: parted(
      `(vuo(den |nna |teen |deksi |si |tta |desta (?=\\d+ (alkaen|lähtien|lukien)))|v\\.\\s?)${YEAR}(?!\\s?((lähtö)?taso|verrattuna|luvuista))`,
    ),
    read: (groups) => placed(yearPeriod(Number(groups['year'])), groups),
  },
  {
    pattern: word(
      '(?<year>20[2-9]\\d)( (?<until>(loppuun )?mennessä|loppuun|aikana)|(?<=([,\\(]|[\\p{L}\\d€%]\\s(20\\d\\d\\s?[–-])?)\\s?\\d{4})(?=\\)?\\s*[.!)]?$)|(?<=^…\\s(…\\s)?\\d{4})(?=:| (on|kasvaa|…(ee|uu))(?!\\p{L})))',
      'giu',
    ),
    read: (groups) => placed(yearPeriod(Number(groups['year'])), groups),
  },
  {
    pattern: dated('(?<decade>20[2-9]\\d)-luvun (al(ussa|kuun)|lop(ussa|puun)|puolivälissä)'),
    read: (groups, _reference, text) =>
      placed(yearPeriod(Number(groups['decade']) + (/al[uk]/u.test(text) ? 2 : 9)), groups),
  },
  {
    pattern: word(
      `${BEFORE}(\\p{L}*viik(o(i?lla|n)|kojen|koon|ko|ot)|vko?(lla|n)?:?n?) (\\d{1,2}(\\s?[–-]\\s?| ja ))?(?<week>\\d{1,2})(?!\\d|\\s?(%|[–-]\\s?\\d)|\\p{L}|\\s(?!mennessä|saakka|aikana)\\p{L}*[aä](?!\\p{L}))( (${PART}))?( (?<until>mennessä|asti|saakka))?|(kk|kuukausi|kuukauteen) (?<nth>\\d{1,2}) mennessä`,
      'giu',
    ),
    read: (groups, reference) =>
      groups['nth'] === undefined
        ? placed(weekOfYear(Number(groups['week']), reference), groups)
        : { kind: 'deadline', from: null, to: fromToday(Number(groups['nth']), 'month', reference) },
  },
];

const NEXT = /^(?:ens|seur|tule)/iu;

/** The stretch of the calendar that this or the next year, quarter, term … is. */
const stretch = (words: string, shift: number, reference: Reference): Core => {
  const unit = words.toLowerCase();
  if (unit.startsWith('tili')) return fiscalYear(null, reference, shift);
  if (unit.startsWith('lukuvuo')) return schoolYear(shift, reference);
  // "strategiakauden": no calendar has it.
  if (NO_CALENDAR.test(unit)) return { from: null, to: null, grain: 'year' };
  return relativePeriod(unitOf(unit), shift, reference);
};
const NO_CALENDAR = latinFirst(/^(?!kuu|luku|kevätl|syysl)\p{L}+kau/u);

/** Councils are elected every fourth year and sit until the end of May: 2029, 2033 … */
const termEnd = (today: string): string => {
  const year = Number(today.slice(0, 4)) + Number(today.slice(5) > '05-31');
  return isoDate(year + ((((2029 - year) % 4) + 4) % 4), 5, 31);
};

const UNIT = '(loppu|luku|puoli)?vuoden|kuun|viikon|kvartaalin|tertiaalin|(vuosi)?neljänneksen|sprintin|\\p{L}*kauden';
const MOVING: readonly Matcher[] = [
  {
    pattern: parted(
      `${THIS_OR_NEXT} (?<unit>(luku)?vuo(nna|den|teen|deksi)|vuos|kuu(ssa|n|hun)|viik(oll?a?|on|koon|onloppuna)|(vuosi)?neljännekse(llä|n|en)|kvartaali(lla|n|in|ssa)|sprinti(ssä|n)|(?!kuu|vuoro)\\p{L}*kau(della|den|deksi|delle|teen)|tertiaali(lla|n))( ${WEEKDAY}(na|ksi|hin)?)?( puolella)?`,
    ),
    read: (groups, reference) =>
      placed(stretch(groups['unit'] ?? '', Number(NEXT.test(groups['rel'] ?? '')), reference), groups),
  },
  {
    pattern: word(`ensiviikolla|koko ((?<rel>ensi|tämä)n? )?(?<unit>vuosi|${UNIT})(?! \\d)`, 'giu'),
    read: ({ rel = '', unit, ...groups }, reference) =>
      placed(
        unit === undefined ? relativePeriod('week', 1, reference) : stretch(unit, Number(NEXT.test(rel)), reference),
        groups,
      ),
  },
  {
    pattern: parted('tä(llä|män) vuosikymmene(llä|n)|vuosikymmenen(?= lop)'),
    read: (groups, reference) => placed(endOfDecade(reference), groups),
  },
  {
    pattern: parted('sprint(issä|in|iin) \\d{1,3}'),
    read: (groups) => placed({ from: null, to: null, grain: 'sprint' }, groups),
  },
  {
    pattern: dated('(?<unit>vuoden|kuun)\\s?vaih(teessA|tuessa|teeseen|detta|teeks)'),
    read: (groups, reference) => {
      const { to } = relativePeriod(unitOf(groups['unit'] ?? ''), 0, reference);
      return { kind: 'deadline', from: null, to };
    },
  },
  {
    pattern: dated(`(?<unit>${UNIT}) (?<part>${PART}|alkaessa)`),
    read: (groups, reference) => {
      const unit = (groups['unit'] ?? '').toLowerCase();
      if (/^(?:vaali|valtuusto)/u.test(unit))
        return { kind: 'period', from: reference.today, to: termEnd(reference.today) };
      // "ennen hiihtokauden alkua": no calendar has it.
      if (
        groups['before'] === 'ennen' &&
        /.kauden$/u.test(unit) &&
        !/^(?:kuu|tili|luku|kevätl|syysl|strateg)/u.test(unit)
      )
        return { kind: 'event', from: null, to: null };
      return placed(stretch(unit, 0, reference), groups);
    },
  },
];

export const PERIODS: readonly Matcher[] = [...NAMED, ...MOVING];
