/** Numbers that say how far: percentages, money, counts, lengths of time, multiples; what they measure and in which role. */

import type { Clause, Quantity, Span, TimeExpression, Token } from '../../types.ts';
import { latinFirst } from '../../latin-first.ts';
import { clauseAt } from '../clause-at.ts';
import { METRIC } from './measure-nouns.ts';
import { caseOf, FIGURE, figure, NUMBER_WORDS, numberWord, type Case } from './number-words.ts';
import { kindOf } from './quantity-kinds.ts';
import { AT_HAND, DATED, MASK } from './quantity-masks.ts';
import { NOT_COUNTED, QUANTITY_WORDS } from './quantity-words.ts';
import { formsOf } from './verbs.ts';
import { pattern, overlaps, spansOf, word, wordsOf, type Word } from './words.ts';

const UNIT =
  '%|‰|€|\\$|(?:prosent|prossa|%-yksik|piste|opintopiste|kilo|metri|tunti|tunni|minuut|sekun|päiv|arkipäiv|vuorokau|kuukau|litra|(?:miljoona|tuhat)\\p{L}*\\s+euro)\\p{L}*|pros\\.|eur(?:oa|on|olla|osta|oon|ot?)?|t€|k€|m€|milj\\.?\\s?€|kpl|kappaletta|kg|km|m|h|min|ms|s|MWh|kWh|op|viik(?:koa?|on|osta|olla|kon)|kk|vuo(?:tta|den|desta|teen|si)|g|t|tonnia?';
const NUMBER = latinFirst(
  `(?<![\\p{L}\\p{N}.,/#])(?:(?<currency>[€$])\\s?)?(?<sign>[+−-]\\s?)?(?<number>${FIGURE})(?:\\s?[–-]\\s?(?<upper>${FIGURE}))?(?<plus>\\+)?(?:[:’'](?<ending>\\p{L}{1,4}))?(?:\\s?(?<unit>${UNIT})(?![\\p{L}\\p{N}]|-\\p{L})(?:\\s?[:’'](?<unitEnding>\\p{L}{1,4}))?)?(?!\\p{L}|\\.\\d)`,
  'giu',
);
const IN_WORDS = word(`(?<number>${NUMBER_WORDS})( (?<unit>${UNIT}))?`, 'giu');
/** Before a number: no more or no less than it. */
export const BOUND = pattern(
  '(?<!\\p{L})(vähintään|enintään|korkeintaan|(yli|ali)t…|alle|yli|ainakin|max\\.?|min\\.?|minimissään|maksimissaan|[<>≤≥])\\s*$',
);
/** "tasolta 32 tasolle 45", "lähtötaso 9 tuntia, tavoitetaso 4 tuntia". */
const FROM_LEVEL = pattern('(?<!\\p{L})(lähtötaso(lta|sta)?|nykytaso(lta|sta)?|tasolta|nyt)\\s{0,2}:? $');
const TO_LEVEL = pattern('(?<!\\p{L})(tavoitetaso(on|lle)?|tasolle|tasoon)\\s{0,2}:? $');
/** Also from one cell of a table to the next. */
const ARROW = /^\s*(?:→|->|=>|>|⇒|\|)\s*(?=(?:alle\s|yli\s)?[+−<>≤≥-]?\s?[\d€])/u;

/** The noun after the number, or the nearest measure, or what the clause speaks of. */
const measureOf = (
  text: string,
  words: readonly Word[],
  span: Span,
  clauses: readonly Clause[],
  times: readonly TimeExpression[],
  counts: boolean,
): Span | null => {
  const free = (candidate: Word): boolean =>
    !times.some((time) => overlaps(time, candidate)) && /^\p{L}{2,}/u.test(candidate.text);
  const after = words.filter(({ start }) => start >= span.end);
  const next = after.find(
    ({ lower }) => !/^(?:\d+|uu(?:tta|den|delle|sia|si)|ensimmäistä|eri|maksavaa|maksavan|henkeä\p{L}*)$/u.test(lower),
  );
  if (
    counts &&
    next &&
    !NOT_COUNTED.test(next.lower) &&
    !/[,.;:(]/u.test(text.slice(span.end, next.start)) &&
    free(next) &&
    !/^\p{L}+(?:mme|taan|tään)$/u.test(next.lower)
  ) {
    // "500 uutiskirjeen tilaajaa"
    const whose = after[after.indexOf(next) + 1];
    const counted =
      whose && next.lower.endsWith('n') && /^.[a-zäö]{3,}[aä]$/u.test(whose.lower) && whose.start === next.end + 1;
    return counted ? { start: whose.start, end: whose.end } : { start: next.start, end: next.end };
  }
  const kind = clauseAt(clauses, span.start);
  const nearby = words.filter(
    (candidate) => free(candidate) && !overlaps(candidate, span) && clauseAt(clauses, candidate.start) === kind,
  );
  const byDistance = (a: Word, b: Word): number => Math.abs(a.start - span.start) - Math.abs(b.start - span.start);
  const metric = nearby.filter(({ lower }) => METRIC.test(lower)).sort(byDistance)[0];
  if (metric) return { start: metric.start, end: metric.end };
  const other = nearby
    .filter(
      ({ lower }) =>
        lower.length > 3 &&
        formsOf(lower).length === 0 &&
        !NOT_COUNTED.test(lower) &&
        !numberWord(lower) &&
        !BOUND.test(lower) &&
        !/^(?:tämä|tällä|tavoit\p{L}*|meidän|kaikki\p{L}*)$/u.test(lower),
    )
    .sort(byDistance)[0];
  return other ? { start: other.start, end: other.end } : null;
};

/** "340 nimikkeestä 200:aan": what is counted carries the case, where another number follows. */
const COUNTED_FROM = latinFirst(
  /^\s(?<noun>\p{L}{3,24}st[aä])\s+(?:(?!\d{1,2}\.\d)\d|[\p{L}]{3,20}(?:een|aan|ään)(?!\p{L}))/u,
);
const countedFrom = (after: string): string => COUNTED_FROM.exec(after)?.groups?.['noun'] ?? '';

type Raw = Span & { kind: Quantity['kind']; value: number | null; unit: string | null; grammar: Case; signed: boolean };

const rawNumbers = (text: string, hidden: readonly Span[], cadences: readonly Span[]): Raw[] => {
  const found: Raw[] = [];
  for (const match of text.matchAll(NUMBER)) {
    const groups = match.groups ?? {};
    const start = match.index;
    const free = (end: number): boolean => !hidden.some((other) => overlaps(other, { start, end }));
    const whole = start + match[0].length;
    // "250:een vuoden 2027 aikana": the next word belongs to the time.
    const bare = groups['unit'] === undefined ? whole : start + match[0].lastIndexOf(groups['unit']);
    const span = { start, end: free(whole) ? whole : text.slice(0, bare).trimEnd().length };
    if (!free(span.end) || AT_HAND.test(text.slice(span.end))) continue;
    const unit = span.end === whole ? (groups['unit'] ?? null) : null;
    const ending =
      (unit === null ? undefined : groups['unitEnding']) ??
      groups['ending'] ??
      (unit && /^\p{L}{4,}/u.test(unit) ? unit : countedFrom(text.slice(span.end)));
    const value = figure(groups['upper'] ?? groups['number'] ?? '0');
    found.push({
      ...span,
      kind: groups['currency'] === undefined ? kindOf(unit ?? '') : 'money',
      value,
      unit: unit ?? groups['currency'] ?? null,
      grammar: ending === '' ? 'nominative' : caseOf(ending.toLowerCase()),
      signed: groups['sign'] !== undefined,
    });
  }
  for (const match of text.matchAll(IN_WORDS)) {
    const span = { start: match.index, end: match.index + match[0].length };
    const known = numberWord((match.groups?.['number'] ?? '').toLowerCase());
    if (!known || AT_HAND.test(text.slice(span.end)) || [...hidden, ...found].some((other) => overlaps(other, span)))
      continue;
    const unit = match.groups?.['unit'] ?? null;
    if (
      known.value <= 1 &&
      unit === null &&
      known.value !== 0 &&
      !(known.case === 'illative' && found.some(({ grammar }) => grammar === 'elative')) &&
      !BOUND.test(text.slice(0, span.start)) &&
      !cadences.some(({ start }) => start > span.end && start - span.end < 40)
    )
      continue;
    found.push({
      ...span,
      kind: known.value === 0 && unit === null ? 'all' : kindOf(unit ?? ''),
      value: known.value,
      unit,
      grammar: known.case,
      signed: false,
    });
  }
  return found.sort((a, b) => a.start - b.start);
};

const partOf = (raw: Raw, text: string, previous: Raw | undefined, moves: boolean): Quantity['part'] => {
  const before = text.slice(0, raw.start);
  if (BOUND.test(before)) return 'bound';
  if (previous && ARROW.test(text.slice(previous.end))) return 'target';
  if (FROM_LEVEL.test(before)) return 'baseline';
  if (TO_LEVEL.test(before)) return 'target';
  // "kolme viidestä suurimmasta"
  if (raw.grammar === 'elative' && previous && text.slice(previous.end, raw.start).trim() === '') return 'plain';
  if (raw.grammar === 'elative' || ARROW.test(text.slice(raw.end))) return 'baseline';
  if (raw.grammar === 'illative' || raw.grammar === 'allative') return 'target';
  if (raw.signed || raw.grammar === 'adessive') return 'change';
  if (raw.kind === 'percent' || raw.kind === 'points')
    // "Voittoprosentti 25 %": where nothing moves, a level.
    return raw.grammar === 'genitive' || raw.grammar === 'inessive' || !moves ? 'target' : 'change';
  return 'target';
};

export const readQuantities = (
  text: string,
  _tokens: readonly Token[],
  times: readonly TimeExpression[],
  clauses: readonly Clause[] = [],
): readonly Quantity[] => {
  const hidden: Span[] = times.filter(
    ({ kind, start, end }) => kind !== 'cadence' && (kind !== 'process' || DATED.test(text.slice(start, end))),
  );
  for (const pattern of MASK) hidden.push(...spansOf(text, pattern));
  const words = wordsOf(text);
  const raws = rawNumbers(
    text,
    hidden,
    times.filter(({ kind }) => kind === 'cadence'),
  );
  const moves = words.some(({ lower }) => formsOf(lower).length > 0);
  const quantities: Quantity[] = raws.map((raw, index) => {
    const processed = times.some((time) => time.kind === 'process' && overlaps(time, raw));
    const part = partOf(raw, text, raws[index - 1], moves);
    const counts = raw.kind === 'count' && raw.unit === null;
    return {
      start: raw.start,
      end: raw.end,
      kind: processed ? 'duration' : raw.kind,
      value: raw.value,
      unit: raw.unit,
      part: processed && part === 'target' ? 'bound' : part,
      measure: measureOf(text, words, raw, clauses, times, counts || raw.kind === 'percent'),
      ...(part !== 'bound' && /jopa\s*$/iu.test(text.slice(0, raw.start)) && { open: true }),
    };
  });
  for (const [pattern, kind, value, part] of QUANTITY_WORDS)
    for (const span of spansOf(text, pattern))
      if (![...hidden, ...quantities].some((other) => overlaps(other, span)))
        quantities.push({
          ...span,
          kind,
          value,
          unit: null,
          part,
          measure: measureOf(text, words, span, clauses, times, true),
        });
  return quantities.sort((a, b) => a.start - b.start);
};
