/** Lengths of time: within which, and after which. */

import { fromToday } from '../../time/resolve.ts';
import { numberWord } from './number-words.ts';
import { COUNT, countOf, loose, unitOf, type Matcher } from './times-parts.ts';
import { word } from './words.ts';

/** Followed by "n" ("viikon kuluessa") or "ssa" ("viikossa"). */
const UNIT = '(?:arki)?päivä|vuorokaude|viiko|kuukaude|kuu|kk:?|vuode|kvartaali|sprinti';
const WITHIN = '(?:kuluessa|sisällä|sisään|aikana|kuluttua)';

export const DURATIONS: readonly Matcher[] = [
  {
    pattern: word(
      `((seuraav(ien|ina|an)|tulev(ien|an)|lähimpien|ensimmäisten|ekat) )?(${COUNT} )?(?<unit>(${UNIT}|vuosineljännekse|puolivuode|lukukaude|kaude)n|päivää|viikkoa|kuukautta|kk|vuotta) (${WITHIN}|päästä|ajan)(?! (kuukausi|viiko|päivi|vuosi)ttai)`,
      'giu',
    ),
    read: (groups, reference) => ({
      kind: 'duration',
      from: reference.today,
      to: fromToday(countOf(groups['count']), unitOf(groups['unit'] ?? ''), reference),
    }),
  },
  loose(
    `${COUNT} (tunni|minuuti|sekunni)(n ${WITHIN}|ssa)|sama(n|na) (päivä|vuorokaude|viiko)(n ${WITHIN}|nä)`,
    'process',
  ),
  {
    pattern: word(`puole(ssa vuodessa|n vuoden ${WITHIN})`, 'giu'),
    read: (_groups, reference) => ({ kind: 'duration', from: reference.today, to: fromToday(6, 'month', reference) }),
  },
  // "40 → 10 vuodessa", "2 000 vuodessa", "Tapaamisia 20 viikossa": so many a year, and no length of time.
  {
    pattern: word(`(?<!(→|->|=>|⇒|\\d|^…[jit][aä])\\s?)${COUNT} (?<unit>(${UNIT})ssA)`, 'giu'),
    read: (groups, reference) => {
      const named = numberWord((groups['count'] ?? '').toLowerCase());
      if (named && named.case !== 'inessive') return null;
      return {
        kind: 'duration',
        from: reference.today,
        to: fromToday(countOf(groups['count']), unitOf(groups['unit'] ?? ''), reference),
      };
    },
  },
];
