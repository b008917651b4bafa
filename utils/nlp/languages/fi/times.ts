/** Time in a sentence: what the goal is due by, and what only measures, repeats or belongs to somebody else. */

import type { Clause, Reference, TimeExpression, Token } from '../../types.ts';
import { clauseAt } from '../clause-at.ts';
import { DATES } from './times-dates.ts';
import { DURATIONS } from './times-durations.ts';
import { LOOSE_TIMES } from './times-loose.ts';
import { MONTHS_AND_SEASONS } from './times-months.ts';
import { PERIODS } from './times-periods.ts';
import { BOUND } from './quantities.ts';
import { pattern, overlaps, word } from './words.ts';

/** Somebody is served within the time: a promise of the service. */
const SERVICE = word(
  '(vasta|ratkais|käsitel|makse|toimite|pääse|päätetä|järjeste|hoide|vahvistetaan tilau|kuittaa)\\p{L}*|(valmistuu|lähte…|suljetaan|saa(vat)?)(?= [^.]{0,40}(päivä|viiko|tunni)ssA)|hoitotakuu|palveluaika|vasteaika|käsittelyaika|läpimenoaika',
);
/** "neljässä päivässä huhtikuuhun mennessä": beside an end of its own, how long it takes is the measure. */
const TAKES = /ss[aä]$/u;
const ENDED = new Set<TimeExpression['kind']>(['deadline', 'period', 'start']);
const ABOUT = /(?:keskimäärin|noin)\s+$/iu;
/** In a service promise: "in thirty days of the application", "viikon sisällä muutosta". */
const OF_SOMETHING = pattern('^ (?!tästä|\\p{L}*taso)(\\p{L}{4,}st[aä](?!\\p{L}| (alk|läh))|…n jälkeen)');
/** "(määräaika: 31.12.2026)", "josta luonnos pitää olla valmis 4.2.": the goal's own, wherever it stands. */
const LABELLED = pattern('(?<!\\p{L})((määräaika|takaraja|deadline|valmis)\\s?:|(pitää|tulee) olla valmis) $');
/** "niin, että kukin pärjää 90 päivässä" */
const SO_THAT = /niin,? että\s/u;
/** The year that a change is measured from, or that something is compared with. */
const BASELINE_YEAR = /^\s*(?:taso(?:sta|on)|lähtötaso|verrattuna)/iu;
const COMPARED = pattern('(?<!\\p{L})ku(in|n)? $');
/** "kun Q2 päättyy": the end of a period, put as a clause. */
const ENDS = pattern('^ (päättyy|loppuu|on (ohi|lopussa))(?!\\p{L})');

/** "ohjelma, jossa on kolme kumppania toukokuuhun mennessä": what it has by then, it is there by then. */
const HAS = /^jo\p{L}+ on\s/u;

/** Of two that are as long, the first stands. */
const MATCHERS = [...DATES, ...MONTHS_AND_SEASONS, ...PERIODS, ...DURATIONS, ...LOOSE_TIMES];

const CALENDAR = new Set<TimeExpression['kind']>(['deadline', 'period', 'duration']);

export const readTimes = (
  text: string,
  _tokens: readonly Token[],
  clauses: readonly Clause[],
  reference: Reference,
): readonly TimeExpression[] => {
  const found: TimeExpression[] = [];
  for (const { pattern, read } of MATCHERS) {
    for (const match of text.matchAll(pattern)) {
      const span = { start: match.index, end: match.index + match[0].trimEnd().length };
      if (
        span.end <= span.start ||
        found.some((other) => overlaps(other, span) && other.end - other.start >= span.end - span.start)
      )
        continue;
      const value = read(match.groups ?? {}, reference, match[0]);
      const compared = COMPARED.test(text.slice(0, span.start)) && !ENDS.test(text.slice(span.end));
      // "ennen kuin vieraat tulevat jouluna": the event has its day.
      const has =
        /^ennen/iu.test(match[0]) &&
        value?.kind === 'event' &&
        found.some((other) => overlaps(other, span) && CALENDAR.has(other.kind));
      if (value === null || has || compared || BASELINE_YEAR.test(text.slice(span.end))) continue;
      for (let index = found.length - 1; index >= 0; index -= 1) {
        const other = found[index];
        if (other && overlaps(other, span)) found.splice(index, 1);
      }
      found.push({ ...span, ...value });
    }
  }
  const service = SERVICE.test(text);
  return found
    .map((time): TimeExpression => {
      const closes = LABELLED.test(text.slice(0, time.start)) || ENDS.test(text.slice(time.end));
      const inside = clauses.find(({ start, end }) => time.start >= start && time.start < end);
      const has = time.kind === 'deadline' && HAS.test(text.slice(inside?.start));
      const clause = closes || has ? 'main' : clauseAt(clauses, time.start);
      if (CALENDAR.has(time.kind)) {
        const explains = clause === 'relative' || clause === 'purpose' || clause === 'reason' || clause === 'condition';
        const length = time.kind === 'duration';
        if (
          (explains && !(clause === 'purpose' && text.slice(0, time.start).trim().endsWith('miseksi'))) ||
          (length &&
            (service ||
              SO_THAT.test(text.slice(0, time.start)) ||
              (TAKES.test(text.slice(time.start, time.end)) && found.some(({ kind }) => ENDED.has(kind))) ||
              BOUND.test(text.slice(0, time.start)) ||
              ABOUT.test(text.slice(0, time.start)) ||
              OF_SOMETHING.test(text.slice(time.end))))
        )
          return { ...time, kind: 'process', from: null, to: null };
        if (time.to !== null && time.to < reference.today && time.warning === undefined)
          return { ...time, warning: 'past' };
      }
      return time;
    })
    .sort((a, b) => a.start - b.start);
};
