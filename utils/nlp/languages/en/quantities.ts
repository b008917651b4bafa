/**
 * Reads the quantities of one sentence: what each counts, and whether it says where things stand, where they shall go
 * or by how much they change. Numbers that belong to a time, a name or a version are none.
 */

import type { Quantity, Span, TimeExpression } from '../../types.ts';
import { latinFirst } from '../../latin-first.ts';
import { readClocks } from './measure-clocks.ts';
import { NUMBER, namesSomething, shareOf, valueOf } from './measure-numbers.ts';
import { measureAfter, measureBefore, movedBefore } from './measure-nouns.ts';
import { pairUp } from './measure-pairs.ts';
import { readRefusals } from './measure-refusals.ts';
import { readSteps } from './measure-steps.ts';
import { BASELINE, BASELINE_AFTER, BOUND, CHANGE, OPEN, TARGET, UNITS } from './measure-units.ts';
import { WORD_QUANTITIES } from './measure-words.ts';

const SIGNS = /\d|\?\?|__|[[{<]/u;
/** Asked apart, since words are known by what they begin with. */
const SAID = latinFirst(
  /(?<!\p{L})(?:[XYN]{1,3}|x{2,}|tbd|tba|tbc|zero|one|two|three|four|five|six|seven|eight|nine|ten|\p{L}+teen|eleven|twelve|twenty|\p{L}{3,5}ty|hundred|thousand|dozen|once|[abc][12]|neutral\p{L}*|debt|fossil|everyone|everybody|not|won['’]t|sub-?(?:second|minute|hour)|third|quarter|fifth|tenth|\p{L}{3,5}th|doubl\p{L}+|tripl\p{L}+|quadrupl\p{L}+|twice|whole|entire|nobody|hal[fv]\p{L}*|\p{L}+-?fold|rank\p{L}*|all|every|each|both|same|next-day|no|none|never|without|most|majority|many|several|some|few|couple|number|numerous|various|enough|more|fewer|less|lot|lots|plenty|much|\p{L}+ly)(?!\p{L})/iu,
);

const overlaps = (spans: readonly Span[], start: number, end: number): boolean =>
  spans.some((span) => start < span.end && span.start < end);

const partOf = (before: string, after: string): Quantity['part'] => {
  if (BASELINE.test(before) || BASELINE_AFTER.test(after)) return 'baseline';
  if (CHANGE.test(before)) return 'change';
  if (BOUND.test(before) || after.startsWith('+')) return 'bound';
  return TARGET.test(before) ? 'target' : 'plain';
};

/** "One of them", "one day": no count. "Under one day" is, and so is "it takes one day". */
const NO_COUNT = /^\s+(?:of|another|by|thing)(?!\p{L})/iu;
const SOME_DAY = /^\s+day(?!\p{L})/iu;
const LASTS = /(?<!\p{L})(?:is|are|takes?|lasts?|within)\s$/iu;
/** "To one day", where nothing is done that day. */
const REACHES = /(?<!\p{L})(?:to|from|at|of)\s$/iu;
const DAY_CLOSES = /^\s+day\s{0,2}(?:$|[.,;:!)]|(?:by|in|on|before|so|from|for|with|and)(?!\p{L}))/iu;
const isAnyOne = (before: string, after: string): boolean =>
  /(?<!\p{L})one\sby\s$/iu.test(before) ||
  NO_COUNT.test(after) ||
  (SOME_DAY.test(after) &&
    !BOUND.test(before) &&
    !LASTS.test(before) &&
    !(REACHES.test(before) && DAY_CLOSES.test(after)));

/** "Find out why two pumps failed": how many there were is no target. */
const WHY = /(?<!\p{L})why\s(?:[^,;.]{0,30}\s)?$/iu;

/** "Merge the two calendars": which ones they are is known, they are not what is counted. */
const KNOWN_ONES = latinFirst(
  /(?<!\p{L})(?:the|our|these|those|my|both|its)\s(?:(?:current|existing|old|main|remaining|other)\s)?$/iu,
);
const FEW = 5;

/** "Between the two hospitals": who they are, not how many are to be. */
const SHARED_BY = /(?<!\p{L})(?:between|among|with)\s(?:the|our|these|those|both|its)\s$/iu;

/** "Get feedback from 5 nurses": who it comes from, with no level that it goes up to. */
const isSource = (before: string, after: string): boolean =>
  /(?<!\p{L})from\s$/iu.test(before) && !/(?<!\p{L})to(?!\p{L})|→|->/iu.test(after) && /^\s\p{L}/u.test(after);

/** "Save 3000 for the kitchen": nobody says of what, and everybody knows. */
const PUT_BY = /(?:^|\s)(?:save|earn|put\s(?:by|aside))\s(?:up\s)?(?:at\sleast\s|another\s)?$/iu;
/** "Volunteer 50 hours": what is measured is the effort itself. */
const EFFORT =
  /(?:^|\s)(?:volunteer|practi[sc]e|train|log|clock|study|read|teach|walk|run|row|cycle|meditate|exercise|spend|donate)\s(?:at\sleast\s)?$/iu;
/** "Grades 1–3" */
const TO_ANOTHER = /^\s?[-–]\s?\d/u;
/** "2–3 users" */
const UP_TO = latinFirst(/^\s?[-–]\s?\d+(?:\.\d+)?(?=\s?(?:%|\p{L}))/u);

/** "95 % of the time": how often it shall be so. */
const CASES = /^\sof\s(?:the\s)?(?:time|cases|occasions)(?!\p{L})/iu;
const casesAfter = (text: string, end: number): Span | null => {
  const found = CASES.exec(text.slice(end, end + 24));
  return found && { start: end + 1, end: end + found[0].length };
};

const readNumbers = (text: string, times: readonly TimeExpression[]): Quantity[] => {
  const clocks = readClocks(text);
  const taken = [...times.filter((time) => time.kind !== 'process' && time.kind !== 'cadence'), ...clocks];
  const found: Quantity[] = clocks.flatMap(({ start, end, minutes }) =>
    minutes === null
      ? []
      : [
          {
            start,
            end,
            kind: 'duration',
            value: minutes,
            unit: 'min',
            part: partOf(text.slice(Math.max(0, start - 40), start), text.slice(end, end + 24)),
            measure: measureBefore(text, start),
          },
        ],
  );
  /** "Grades 1–3": the second number is a name too. */
  let named = 0;
  for (const match of text.matchAll(NUMBER)) {
    const groups = match.groups ?? {};
    const start = match.index;
    let end = start + match[0].length;
    const money = groups['currency'] !== undefined;
    if (start < named || overlaps(taken, start, end)) continue;
    if (namesSomething(text, start + (groups['currency']?.length ?? 0), end, groups['digits'], money)) {
      named = end + (TO_ANOTHER.exec(text.slice(end, end + 6))?.[0].length ?? 0);
      continue;
    }
    end += UP_TO.exec(text.slice(end, end + 12))?.[0].length ?? 0;
    const after = text.slice(end, end + 48);
    const rule = money ? undefined : UNITS.find(({ pattern }) => pattern.test(after));
    const unit = money ? (groups['currency'] ?? '').trim() : (rule?.pattern.exec(after)?.[0].trim() ?? null);
    if (rule) end += rule.pattern.exec(after)?.[0].length ?? 0;
    const before = text.slice(Math.max(0, start - 40), start);
    const kind = money ? 'money' : (rule?.kind ?? 'count');
    if (text[end] === '+') end += 1;
    const moved = kind === 'percent' || kind === 'multiplier' ? movedBefore(text, start) : null;
    const measure =
      moved ??
      (kind === 'percent' ? casesAfter(text, end) : null) ??
      measureAfter(text, end, kind) ??
      measureBefore(text, start);
    const value = valueOf(groups);
    if (groups['words']?.toLowerCase() === 'one' && isAnyOne(before, after)) continue;
    if (kind === 'count' && (SHARED_BY.test(before) || (value <= FEW && KNOWN_ONES.test(before)))) continue;
    if (WHY.test(before)) continue;
    const part = partOf(before, text.slice(end, end + 24));
    const said = moved ? 'change' : kind === 'duration' && part === 'plain' && EFFORT.test(before) ? 'target' : part;
    const source = said === 'baseline' && kind === 'count' && measure !== null && isSource(before, text.slice(end));
    const open = OPEN.exec(before)?.[0].length ?? 0;
    found.push({
      start: start - open,
      end,
      kind: kind !== 'count' ? kind : value === 0 ? 'all' : measure === null && PUT_BY.test(before) ? 'money' : kind,
      value,
      unit,
      part: kind === 'count' && value === 0 ? 'bound' : source ? 'plain' : said,
      measure,
      ...(open > 0 ? { open: true } : {}),
    });
  }
  return found;
};

/** Words that say more than the number in them. */
const REPLACES: ReadonlySet<Quantity['kind']> = new Set([
  'placeholder',
  'rank',
  'multiplier',
  'ratio',
  'duration',
  'threshold',
]);

/** Who is counted is named in the word itself. */
const EVERYONE = /^every(?:one|body)(?!\p{L})/iu;

const readWords = (text: string, times: readonly TimeExpression[], numbers: readonly Quantity[]): Quantity[] => {
  const found: Quantity[] = [];
  for (const { kind, value, pattern, part: given } of WORD_QUANTITIES) {
    for (const match of text.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      const dated = times.filter((time) => time.kind !== 'cadence' && time.kind !== 'process');
      if (
        overlaps(dated, start, end) ||
        (kind !== 'ratio' && kind !== 'duration' && overlaps(times, start, end)) ||
        overlaps(found, start, end)
      )
        continue;
      if (overlaps(numbers, start, end) && !REPLACES.has(kind)) continue;
      const held = typeof value === 'string';
      const counted = held ? numbers.find((number) => number.start === start) : undefined;
      const change =
        kind === 'multiplier' || (kind === 'ratio' && /by\s$/iu.test(text.slice(Math.max(0, start - 4), start)));
      const part =
        given ?? counted?.part ?? (change ? 'change' : kind === 'all' || kind === 'duration' ? 'bound' : 'plain');
      found.push({
        start,
        end,
        kind,
        value: value === 'share' ? shareOf(match[0]) : held ? (counted?.value ?? null) : value,
        unit: null,
        part,
        measure: EVERYONE.test(match[0])
          ? { start, end }
          : (measureAfter(text, end, kind) ?? measureBefore(text, start) ?? movedBefore(text, start)),
      });
    }
  }
  return found;
};

/** All quantities of the sentence, in order. */
export const readQuantities = (text: string, times: readonly TimeExpression[]): readonly Quantity[] => {
  if (!(SIGNS.test(text) || SAID.test(text))) return [];
  const numbers = readNumbers(text, times);
  const words = readWords(text, times, numbers);
  const steps = [...readSteps(text), ...readRefusals(text)];
  const kept = [...numbers, ...words].filter(
    (found) =>
      !overlaps(steps, found.start, found.end) && (words.includes(found) || !overlaps(words, found.start, found.end)),
  );
  return pairUp(
    text,
    [...kept, ...steps].sort((a, b) => a.start - b.start),
  );
};
