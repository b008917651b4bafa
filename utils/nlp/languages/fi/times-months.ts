/** Months and seasons. */

import { partsOf } from '../../time/calendar.ts';
import { monthsPeriod, nextOccurrence } from '../../time/resolve.ts';
import { MAYBE_YEAR, parted, placed, THIS_OR_NEXT, yearIn, type Matcher } from './times-parts.ts';

export const MONTHS = 'tammi helmi maalis huhti touko kesä heinä elo syys loka marras joulu'.split(' ');
export const MONTH = `(?<month>${MONTHS.join('|')})`;
/** "tammi–maaliskuun", "tammikuun ja maaliskuun". */
const LAST = /(?:ja|[–-])\s*(?<last>\p{L}+)kuu/iu;

/** By their beginnings, with the first and the last month; winter runs on into the next year. */
const SEASONS: readonly (readonly [RegExp, first: number, last: number])[] = [
  [/^kevät(?:lu|k)/u, 1, 5],
  [/^syys(?:lu|k)/u, 8, 12],
  [/^loppuvuo/u, 10, 12],
  [/^alkuvuo/u, 1, 3],
  [/kevä/u, 3, 5],
  [/kes/u, 6, 8],
  [/syks/u, 9, 11],
  [/^talv/u, 12, 14],
];

export const MONTHS_AND_SEASONS: readonly Matcher[] = [
  {
    pattern: parted(
      `(vuoden (?<later>20\\d\\d) )?${MONTH}((k\\.|kuu(s(sa)?|hun|n|ta|ksi?|lle|sta|lla)?)|\\s?(?=[–-]\\p{L}+kuun?)|iin)${MAYBE_YEAR}( (ja …kuun )?välise(nä|llä))?`,
    ),
    read: (groups, { today }, text) => {
      const first = MONTHS.indexOf((groups['month'] ?? '').toLowerCase()) + 1;
      const last = MONTHS.indexOf(LAST.exec(text)?.groups?.['last']?.toLowerCase() ?? '') + 1 || first;
      const year = yearIn(groups) ?? nextOccurrence(last, null, today);
      return placed(monthsPeriod(year, first, last < first ? last + 12 : last), groups);
    },
  },
  {
    pattern: parted(
      `(${THIS_OR_NEXT} )?(?<season>(kevät|kesä|syys|talvi)(luku)?kau(della|den|deksi|delle|teen)|(loppu|alku)?(kevä|kes|syks)([äy]{1,2}(llä|n|ksi?|seen|nä|stä)|[äy]ä|ttä)|(?<=ennen\\s(ensi\\s)?)talvea|talve(lla|n|ksi|na|en)|(loppu|alku)vuo(den|teen|desta|nna)|(kevät|kesä|syksy|talvi|(loppu|alku)vuosi)(?= 20\\d\\d|\\s?[.|)]|$))${MAYBE_YEAR}`,
    ),
    read: (groups, { today }) => {
      const named = (groups['season'] ?? '').toLowerCase();
      const [, first, last] = SEASONS.find(([pattern]) => pattern.test(named)) ?? [];
      if (first === undefined || last === undefined) return null;
      const now = partsOf(today);
      const next = /^ens/iu.test(groups['rel'] ?? '') || last < now.month;
      return placed(monthsPeriod(yearIn(groups) ?? now.year + Number(next), first, last), groups);
    },
  },
];
