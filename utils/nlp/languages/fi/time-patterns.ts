/** Expressions of time, each with how it is put into a calendar. */

import { addDays, isoDate, partsOf } from '../../calendar.ts';
import {
  calendarHalf,
  dayPeriod,
  fiscalHalf,
  fiscalQuarter,
  fiscalYear,
  fromToday,
  monthsPeriod,
  nextOccurrence,
  partOfPeriod,
  relativePeriod,
  weekdayAfter,
  weekOfYear,
  yearPeriod,
  type Core,
  type Unit,
} from '../../time-resolve.ts';
import type { Reference, TimeExpression } from '../../types.ts';
import { figure, numberWord, NUMBER_WORDS } from './number-words.ts';
import { word } from './words.ts';

export type Found = Pick<TimeExpression, 'kind' | 'from' | 'to'> & { readonly warning?: TimeExpression['warning'] };
export type Matcher = {
  readonly pattern: RegExp;
  readonly read: (
    groups: Readonly<Record<string, string | undefined>>,
    reference: Reference,
    text: string,
  ) => Found | null;
};

const MONTHS = [
  'tammi',
  'helmi',
  'maalis',
  'huhti',
  'touko',
  'kesä',
  'heinä',
  'elo',
  'syys',
  'loka',
  'marras',
  'joulu',
];
const MONTH = `(?<month>${MONTHS.join('|')})`;
const YEAR = '(?<year>(?:19|20)\\d\\d)';
const NOW = 'ensi|tänä|tällä|tässä|seuraava(?:lla|na|n|ssa)|kuluva(?:lla|na|n)|tämän|tuleva(?:lla|na|n)|ens|tän';
/** "… loppuun mennessä", "… aikana", "… asti". */
const END =
  '(?<part>päättyessä|loppuun|lopussa|loppua|lopulla|lopuksi|alkuun|alussa|alkua|puoliväliin|puolivälissä|puoleenväliin|aikana|kuluessa|sisällä|ajan|loppupuolella)';
const UNTIL = '(?:\\s+(?<until>mennessä|asti|saakka|alkaen|lähtien|lukien|mennes))?';
const BEFORE = '(?:(?<before>ennen|viimeistään)\\s+)?';
const NUM = `(?<count>\\d+(?:[.,]\\d+)?(?:[–-]\\d+)?|${NUMBER_WORDS})`;

const placed = (core: Core, groups: Readonly<Record<string, string | undefined>>): Found => {
  const part = groups['part'] ?? '';
  const shaped = part.startsWith('al')
    ? partOfPeriod(core, 'start')
    : part.startsWith('puol')
      ? partOfPeriod(core, 'mid')
      : core;
  const warning = shaped.warning ? { warning: shaped.warning } : {};
  const until = groups['until'];
  if ((until === 'alkaen' || until === 'lähtien' || until === 'lukien') && groups['before'] === undefined)
    return { kind: 'start', from: shaped.from, to: null, ...warning };
  const to =
    groups['before'] === 'ennen' && shaped.from !== null && !/^(?:lop|päät)/u.test(part)
      ? addDays(shaped.from, -1)
      : shaped.to;
  const due = until !== undefined || groups['before'] !== undefined || /^(?:lop|päät)/u.test(part);
  return { kind: due ? 'deadline' : 'period', from: due ? null : shaped.from, to, ...warning };
};

const yearIn = (groups: Readonly<Record<string, string | undefined>>): number | null => {
  const year = groups['year'] ?? groups['yearAfter'];
  return year === undefined ? null : Number(year);
};
const UNITS: readonly (readonly [Unit, RegExp])[] = [
  ['quarter', /^(?:vuosi)?neljännek|^kvartaali|^kvartaal/u],
  ['half', /^puoli(?:vuo|sko)|^puolivuo/u],
  ['cycle', /^(?:kau[dt]|tavoitekau|lukukau|tertiaal)/u],
  ['sprint', /^sprint/u],
  ['year', /^(?:vuo|luku?vuo|tili(?:kau|vuo)|v\.?$|lukuvuo|vaalikau|valtuustokau)/u],
  ['month', /^(?:kuu|kk)/u],
  ['week', /^(?:viiko|vk)/u],
  ['day', /^(?:päiv|arkipäiv|pv|vuorokau|vrk)/u],
];
const unitOf = (text: string): Unit => UNITS.find(([, pattern]) => pattern.test(text.toLowerCase()))?.[0] ?? 'month';
const countOf = (text: string): number =>
  numberWord(text.toLowerCase())?.value ?? figure(text.split(/[–-]/u).at(-1) ?? text);
const shiftOf = (text: string): number => (/^(?:ensi|seuraava|tuleva|ens)/iu.test(text) ? 1 : 0);
const ORDINAL: Readonly<Record<string, number>> = { ensimmäi: 1, toise: 2, kolman: 3, neljän: 4, viimei: 4 };
const ordinal = (text: string): number =>
  Number(
    /^\d/u.exec(text)?.[0] ?? Object.entries(ORDINAL).find(([stem]) => text.toLowerCase().startsWith(stem))?.[1] ?? 1,
  );

const SEASONS: readonly (readonly [RegExp, number, number])[] = [
  [/^kevätlu/u, 1, 5],
  [/^syyslu/u, 8, 12],
  [/^(?:loppukevä|kevä)/u, 3, 5],
  [/^(?:loppukes|kes)/u, 6, 8],
  [/^(?:loppusyks|alkusyks|syks)/u, 9, 11],
  [/^talv/u, 12, 14],
  [/^loppuvuo/u, 10, 12],
  [/^alkuvuo/u, 1, 3],
];
const FEASTS: readonly (readonly [RegExp, number, number])[] = [
  [/^joulu/u, 12, 24],
  [/^juhannu/u, 6, 20],
  [/^vap/u, 5, 1],
  [/^pääsiäi/u, 4, 1],
  [/^(?:uu(?:den|teen)\s?vuo|uutta\s?vuotta)/u, 12, 31],
  [/^itsenäisyyspäiv/u, 12, 6],
];

const days = 'maanantai|tiistai|keskiviik(?:ko|o)|torstai|perjantai|lauantai|sunnuntai';
const rel = `(?:(?<rel>${NOW})\\s+)`;
const UNIT_GEN =
  'päivän|arkipäivän|vuorokauden|viikon|kuukauden|kk:?n?|vuoden|vuosineljänneksen|kvartaalin|sprintin|puolivuoden|lukukauden|kauden';
const UNIT_INE =
  'päivässä|arkipäivässä|viikossa|kuukaudessa|kuussa|kk:?ssa|vuodessa|sprintissä|kvartaalissa|vuorokaudessa';

export const MATCHERS: readonly Matcher[] = [
  {
    pattern: word(`${BEFORE}(?<day>\\d{1,2})\\.\\s?(?<number>\\d{1,2})\\.\\s?(?:${YEAR})?${UNTIL}`, 'giu'),
    read: (groups, reference) => {
      const [day, month] = [Number(groups['day']), Number(groups['number'])];
      if (month === 0 || day === 0 || (month > 12 && yearIn(groups) === null)) return null;
      return placed(dayPeriod(yearIn(groups) ?? nextOccurrence(month, day, reference.today), month, day), groups);
    },
  },
  {
    pattern: word(`${BEFORE}(?<day>\\d{1,2})/(?<number>\\d{1,2})/(?:${YEAR})${UNTIL}`, 'giu'),
    read: (groups) => {
      const [first, second] = [Number(groups['day']), Number(groups['number'])];
      const [day, month] = second > 12 ? [second, first] : [first, second];
      const read = dayPeriod(yearIn(groups) ?? 2000, month, day);
      return placed(first <= 12 && second <= 12 && first !== second ? { ...read, warning: 'ambiguous' } : read, groups);
    },
  },
  {
    pattern: word(`${BEFORE}(?<number>0?[1-9]|1[0-2])/${YEAR}${UNTIL}`, 'giu'),
    read: (groups) =>
      placed(monthsPeriod(yearIn(groups) ?? 2000, Number(groups['number']), Number(groups['number'])), groups),
  },
  {
    pattern: word(`${BEFORE}(?<y>20\\d\\d)-(?<m>\\d\\d)-(?<d>\\d\\d)${UNTIL}`, 'giu'),
    read: (groups) => placed(dayPeriod(Number(groups['y']), Number(groups['m']), Number(groups['d'])), groups),
  },
  {
    pattern: word(`${BEFORE}(?<day>\\d{1,2})\\.?(?:\\s?päivään)?\\s+${MONTH}kuuta(?:\\s+${YEAR})?${UNTIL}`, 'giu'),
    read: (groups, reference) => {
      const [day, month] = [Number(groups['day']), MONTHS.indexOf((groups['month'] ?? '').toLowerCase()) + 1];
      return placed(dayPeriod(yearIn(groups) ?? nextOccurrence(month, day, reference.today), month, day), groups);
    },
  },
  {
    pattern: word(
      `${BEFORE}(?:vuoden\\s+(?<yearAfter>20\\d\\d)\\s+)?${MONTH}(?:kuu(?:ssa|hun|n|ta|ksi|lle|sta|lla)?|\\s?(?=[–-]\\p{L}+kuun?)|iin)(?:\\s+${YEAR})?(?:\\s+(?:ja\\s+\\p{L}+kuun\\s+)?(?:välise(?:nä|llä)\\s+)?${END})?${UNTIL}|${BEFORE.replace('before', 'before2')}${MONTH.replace('month', 'month2')}(?:kuu(?:ssa|hun|n|ta|ksi|lle|sta|lla)?|iin)(?:\\s+${YEAR.replace('year', 'year2')})?${UNTIL.replace('until', 'until2')}`,
      'giu',
    ),
    read: (raw, reference, text) => {
      const groups = {
        ...raw,
        before: raw['before'] ?? raw['before2'],
        year: raw['year'] ?? raw['year2'],
        until: raw['until'] ?? raw['until2'],
      };
      const name = (raw['month'] ?? raw['month2'] ?? '').toLowerCase();
      const month = MONTHS.indexOf(name) + 1;
      const second = /(?:ja|[–-])\s*(?<last>\p{L}+)kuu/iu.exec(text)?.groups?.['last']?.toLowerCase();
      const last = second && MONTHS.includes(second) ? MONTHS.indexOf(second) + 1 : month;
      const year = yearIn(groups) ?? nextOccurrence(last, null, reference.today);
      return placed(monthsPeriod(year, month, last < month ? last + 12 : last), groups);
    },
  },
  {
    pattern: word(
      `${BEFORE}(?:(?<yearAfter>20\\d\\d)(?:\\s?[/-]\\s?|\\s)?)?Q(?<quarter>[1-4])(?::?\\p{L}{1,5})?(?:(?:\\s?[/-]\\s?|\\s)?${YEAR})?(?:\\s+${END})?${UNTIL}`,
      'giu',
    ),
    read: (groups, reference) => placed(fiscalQuarter(yearIn(groups), Number(groups['quarter']), reference), groups),
  },
  {
    pattern: word(
      `${BEFORE}(?:(?<yearAfter>20\\d\\d)(?:\\s?[/-]\\s?|\\s)?)?H(?<half>[12])(?::?\\p{L}{1,5})?(?:(?:\\s?[/-]\\s?|\\s)?${YEAR})?(?:\\s+${END})?${UNTIL}`,
      'giu',
    ),
    read: (groups, reference) => placed(fiscalHalf(yearIn(groups), Number(groups['half']), reference), groups),
  },
  {
    pattern: word(
      `${BEFORE}(?:vuoden\\s+(?:${YEAR}\\s+)?)?(?<ord>ensimmäi(?:sen|sellä|seen)|toise(?:n|lla|en)|kolman(?:nen|nella|teen)|neljän(?:nen|nellä|teen)|viimei(?:sen|sellä)|[1-4]\\.)\\s+(?<what>(?:vuosi)?neljännek(?:sen|sellä|seen)|kvartaali(?:n|lla|in)|puoliskolla|puoliskon|puolivuoden|puolivuonna)(?:\\s+(?<yearAfter>20\\d\\d))?(?:\\s+${END})?${UNTIL}`,
      'giu',
    ),
    read: (groups, reference) => {
      const nth = ordinal(groups['ord'] ?? '');
      const half = /^puoli/iu.test(groups['what'] ?? '');
      const year = yearIn(groups);
      if (half)
        return placed(
          year === null ? fiscalHalf(null, nth > 1 ? 2 : 1, reference) : calendarHalf(year, nth > 1 ? 2 : 1),
          groups,
        );
      return placed(fiscalQuarter(year, nth, reference), groups);
    },
  },
  {
    pattern: word(
      `${BEFORE}(?:vuosina|vuosien)\\s+(?<first>20\\d\\d)\\s?[–-]\\s?(?<last>20\\d\\d)(?:\\s+${END})?${UNTIL}`,
      'giu',
    ),
    read: (groups) =>
      placed(
        { from: isoDate(Number(groups['first']), 1, 1), to: isoDate(Number(groups['last']), 12, 31), grain: 'year' },
        groups,
      ),
  },
  {
    pattern: word(
      `${BEFORE}(?:tilikauden|tilikaudella|tilivuoden|lukuvuoden|lukuvuonna|lukuvuoteen|strategiakauden|kauden|kaudella)\\s+${YEAR}(?:\\s?[–/-]\\s?(?<last>\\d{2,4}))?(?:\\s+${END})?${UNTIL}`,
      'giu',
    ),
    read: (groups, reference) => {
      const last = groups['last'];
      if (last === undefined) return placed(fiscalYear(yearIn(groups), reference), groups);
      const year = last.length === 2 ? 2000 + Number(last) : Number(last);
      return placed({ from: isoDate(Number(groups['year']), 8, 1), to: isoDate(year, 6, 30), grain: 'year' }, groups);
    },
  },
  {
    pattern: word(
      `${BEFORE}(?:vuoden|vuonna|vuoteen|vuodeksi|vuotta|v\\.)\\s+${YEAR}(?!\\s?(?:tasosta|lähtötaso|taso|verrattuna|luvuista|tasoon))(?:\\s+${END})?${UNTIL}`,
      'giu',
    ),
    read: (groups) => placed(yearPeriod(Number(groups['year'])), groups),
  },
  {
    pattern: word(
      `(?<year>20[2-9]\\d)\\s+(?<until>mennessä|loppuun|aikana)|(?<=[,(]\\s?)(?<bare>20[2-9]\\d)(?=\\)?\\s*[.!)]?$)|(?<=\\p{L}\\s)(?<last>20[2-9]\\d)(?=\\s*[.!]?$)`,
      'giu',
    ),
    read: (groups) =>
      placed(yearPeriod(Number(groups['year'] ?? groups['bare'] ?? groups['last'])), { ...groups, part: undefined }),
  },
  {
    pattern: word(`${BEFORE}(?:20[2-9]\\d)-luvun\\s+(?:alussa|lopussa|alkuun|loppuun|puolivälissä)${UNTIL}`, 'giu'),
    read: (groups, _reference, text) => {
      const decade = Number(/20\d\d/u.exec(text)?.[0] ?? 2030);
      return placed(yearPeriod(/alu|alk/u.test(text) ? decade + 2 : decade + 9), { ...groups, part: undefined });
    },
  },
  {
    pattern: word(
      `${BEFORE}${rel}(?<unit>vuonna|vuoden|vuoteen|vuodeksi|kuussa|kuun|kuuhun|viikolla|viikon|viikkoon|viikonloppuna|(?:vuosi)?neljännek(?:sellä|sen|seen)|kvartaali(?:lla|n|in|ssa)|sprintissä|sprintin|kaudella|kauden|tilikaudella|tilikauden|lukuvuonna|lukuvuoden|(?:kevät|syys)?lukukau(?:della|den)|vaalikauden|vaalikaudella|valtuustokaudella|puolivuotiskaudella|vuos)(?:\\s+(?<weekday>${days})(?:na|ksi|hin|ihin)?)?(?:\\s+(?:puolella|${END}))?${UNTIL}`,
      'giu',
    ),
    read: (groups, reference) => {
      const unit = unitOf((groups['unit'] ?? '').toLowerCase());
      return placed(relativePeriod(unit, shiftOf(groups['rel'] ?? ''), reference), groups);
    },
  },
  {
    pattern: word(
      `ensiviikolla|koko\\s+(?:ensi|tämän|tämä)\\s+vuo(?:den|si)|tänään|huomenna|eilen|eili(?:seksi|seen\\s+mennessä)`,
      'giu',
    ),
    read: (groups, reference, text) =>
      placed(
        /^ensiviikolla/iu.test(text)
          ? relativePeriod('week', 1, reference)
          : /^tänään/iu.test(text)
            ? relativePeriod('day', 0, reference)
            : /^huom/iu.test(text)
              ? relativePeriod('day', 1, reference)
              : /^eil/iu.test(text)
                ? relativePeriod('day', -1, reference)
                : relativePeriod('year', /ensi/iu.test(text) ? 1 : 0, reference),
        groups,
      ),
  },
  {
    pattern: word(
      `${BEFORE}(?<unit>vuoden|kuun|kuukauden|viikon|kvartaalin|vuosineljänneksen|neljänneksen|tilikauden|lukuvuoden|lukukauden|kevätlukukauden|syyslukukauden|vaalikauden|valtuustokauden|strategiakauden|kauden|(?:\\p{L}+)kauden|sprintin|puolivuoden|loppuvuoden)\\s+(?<part>päättyessä|alkaessa|loppuun|lopussa|loppua|lopulla|aikana|alkuun|alussa|alkua|puoliväliin|puolivälissä|puoleenväliin)${UNTIL}`,
      'giu',
    ),
    read: (groups, reference) => {
      const named = (groups['unit'] ?? '').toLowerCase();
      if (named.startsWith('vaali') || named.startsWith('valtuusto'))
        return { kind: 'period', from: reference.today, to: isoDate(2029, 5, 31) };
      const own =
        /^(?:vuoden|kuun|kuukauden|viikon|kvartaalin|vuosinelj|nelj|tili|luku|kevätl|syysl|strateg|kauden|sprintin|puoliv|loppuv)/u;
      if (groups['before'] === 'ennen' && !own.test(named)) return { kind: 'event', from: null, to: null };
      return placed(relativePeriod(unitOf(named), 0, reference), groups);
    },
  },
  {
    pattern: word(
      `${BEFORE}(?:viiko(?:lla|n)|viikkoon|vk)\\s+(?<week>\\d{1,2})(?!\\s?[%\\p{L}])(?:\\s+${END})?${UNTIL}|(?:kk|kuukausi|kuukauteen)\\s+(?<nth>\\d{1,2})\\s+(?<by>mennessä)`,
      'giu',
    ),
    read: (groups, reference) =>
      groups['nth'] !== undefined
        ? { kind: 'deadline', from: null, to: fromToday(Number(groups['nth']), 'month', reference) }
        : placed(weekOfYear(Number(groups['week']), reference), groups),
  },
  {
    pattern: word(
      `(?:(?:seuraavi(?:en|na)|seuraavan|tulevien|tulevan|lähimpien|ensimmäisten|ekat)\\s+)?(?:${NUM}\\s+)?(?<unit>${UNIT_GEN}|päivää|viikkoa|kuukautta|kk|vuotta)\\s+(?<how>kuluessa|sisällä|sisään|aikana|kuluttua|päästä|ajan)(?!\\s+(?:kuukausi|viiko|päivi|vuosi)ttai)`,
      'giu',
    ),
    read: (groups, reference) => {
      const count = groups['count'] === undefined ? 1 : countOf(groups['count']);
      return {
        kind: 'duration',
        from: reference.today,
        to: fromToday(count, unitOf((groups['unit'] ?? '').toLowerCase()), reference),
      };
    },
  },
  {
    pattern: word(
      `(?:${NUM}\\s+)?(?:(?:tunnin|minuutin|sekunnin)\\s+(?:kuluessa|sisällä|sisään|aikana|kuluttua)|(?:tunnissa|minuutissa|sekunnissa))`,
      'giu',
    ),
    read: (groups) => (groups['count'] === undefined ? null : { kind: 'process', from: null, to: null }),
  },
  {
    pattern: word(`${NUM}\\s+(?<unit>${UNIT_INE})`, 'giu'),
    read: (groups, reference) => {
      const word_ = numberWord((groups['count'] ?? '').toLowerCase());
      if (word_ && word_.case !== 'inessive') return null;
      return {
        kind: 'duration',
        from: reference.today,
        to: fromToday(countOf(groups['count'] ?? '1'), unitOf((groups['unit'] ?? '').toLowerCase()), reference),
      };
    },
  },
  {
    pattern: word(
      `${BEFORE}(?:(?<rel>${NOW})\\s+)?(?<season>(?:kevät|syys)lukukau(?:della|den|teen)|(?:loppu|alku)?kevä(?:ällä|än|äksi|äseen|änä|ään|ttä)|(?:loppu|alku)?kes(?:ällä|än|äksi|äks|änä|ään|ästä|ää)|(?:loppu|alku)?syks(?:yllä|yn|yksi|ynä|yyn|ystä|yä)|talve(?:lla|n|ksi|na|en)|loppuvuo(?:den|teen|desta|nna)|alkuvuo(?:den|teen|desta|nna))(?:\\s+${YEAR})?(?:\\s+${END})?${UNTIL}`,
      'giu',
    ),
    read: (groups, reference) => {
      const named = (groups['season'] ?? '').toLowerCase();
      const season = SEASONS.find(([pattern]) => pattern.test(named));
      if (!season) return null;
      const [, first, last] = season;
      const now = partsOf(reference.today);
      const ended = last <= 12 ? last < now.month : false;
      const shift = /^(?:ensi|ens)/iu.test(groups['rel'] ?? '') || ended ? 1 : 0;
      return placed(monthsPeriod(yearIn(groups) ?? now.year + shift, first, last), groups);
    },
  },
  {
    pattern: word(
      `${BEFORE}(?<feast>joulu(?:un|a|na|ksi)|juhannu(?:kseen|sta|ksena|kseksi)|vap(?:puun|pua|puna|uksi)|pääsiäi(?:seen|stä|senä)|uuteenvuoteen|uuteen\\s+vuoteen|uutta\\s?vuotta|itsenäisyyspäivään)${UNTIL}`,
      'giu',
    ),
    read: (groups, reference) => {
      const feast = FEASTS.find(([pattern]) => pattern.test((groups['feast'] ?? '').toLowerCase()));
      if (!feast) return null;
      const [, month, day] = feast;
      return { kind: 'deadline', from: null, to: isoDate(nextOccurrence(month, day, reference.today), month, day) };
    },
  },
  {
    pattern: word(`${BEFORE}(?<weekday>${days})(?:hin|na|ihin|ksi|lle)${UNTIL}`, 'giu'),
    read: (groups, reference) => {
      const names = days.replace('(?:ko|o)', 'ko').split('|');
      const index = names.findIndex(
        (name) =>
          name.slice(0, 8) === (groups['weekday'] ?? '').toLowerCase().slice(0, 8) ||
          name.startsWith((groups['weekday'] ?? '').toLowerCase().slice(0, 6)),
      );
      return placed(weekdayAfter(reference.today, Math.max(1, index + 1)), groups);
    },
  },
  {
    pattern: word(
      `(?<![:-])(?!siihen|tähän|mihin|maaliin|perille)[\\p{L}\\p{N}-]+(?:een|iin|hin|aan|ään|oon|öön|uun|hun|hän)(?:ni|mme|nsa|nsä)?\\s+(?:mennessä|saakka|asti)`,
      'giu',
    ),
    read: () => ({ kind: 'event', from: null, to: null }),
  },
  {
    pattern: word(
      `ennen\\s+(?:(?:kuin|kun|ku)\\s+[^,.;:!?]{1,60}|(?!kaikkea|muita|muuta|koodia|ruokaa|unta|aikojaan|vanhaan|kuin|kun|ku)(?:[\\p{L}-]+(?:n|ta|tä|oja|öjä)\\s+(?!mennessä)[\\p{L}-]+(?<!ll|ss|st|lt)[aä](?!\\p{L})|[\\p{L}\\p{N}:-]+))`,
      'giu',
    ),
    read: () => ({ kind: 'event', from: null, to: null }),
  },
  {
    pattern: word(`(?<![:-])[\\p{L}\\p{N}:-]+(?:n|ni|mme|nsa|nsä)\\s+jälkeen`, 'giu'),
    read: () => ({ kind: 'event', from: null, to: null }),
  },
  {
    pattern: word(
      `seuraavassa\\s+[\\p{L}-]+ss[aä]|(?<!-)[\\p{L}-]+st[aä]\\s+(?:alkaen|lähtien)|heti\\s+kun|kun(?=\\s+uusi)|kun\\s+näen`,
      'giu',
    ),
    read: () => ({ kind: 'start', from: null, to: null }),
  },
  {
    pattern: word(
      '(?:mahdollisimman\\s+|ihan\\s+)?pian|lähiaikoina|lähitulevaisuudessa|asap|joskus|lähivuosina|lähiviikkoina|seuraavina\\s+\\p{L}+ina|pitkällä\\s+(?:aikavälillä|tähtäimellä)|ajan\\s+myötä|myöhemmin|viipymättä',
      'giu',
    ),
    read: () => ({ kind: 'vague', from: null, to: null }),
  },
  {
    pattern: word(
      `joka\\s+(?:päivä|viikko|kuukausi|kuu|vuosi|aamu|ilta|arki\\p{L}*|välitunti|neljännes|kvartaali|\\p{L}+tai)|(?:kerran|kertaa|kerta|kahdesti|kolmesti|iltana|päivänä)\\s+(?:päivässä|viikossa|kuussa|kuukaudessa|vuodessa)|(?:päivi|viikoi|kuukausi|vuosi|neljännesvuosi|kvartaaleit|tunnei)tt?ai(?:n|nen|s\\p{L}*|st\\p{L}*)|päivittäi\\p{L}+|viikoittai\\p{L}*|viikossa|kuussa|kuukaudessa|päivässä|vuodessa|arkisin|iltaisin|aamuisin|viikonloppuisin|per\\s+(?:kuukausi|viikko|päivä|vuosi)|/(?:kk|vko|vk|pv|vuosi|v)`,
      'giu',
    ),
    read: () => ({ kind: 'cadence', from: null, to: null }),
  },
];
