/** "från 8 till 5 %", "med 10 procent", "minst 40", "tio nya kunder". */

import type { Quantity, Span, TimeExpression } from '../../types.ts';
import { latinFirst } from '../../latin-first.ts';
import { NUMBERS } from './words.ts';

const NUMBER = latinFirst(
  `(?<![\\p{L}\\p{N}.,/#])(?:(?<lead>från|till|med|minst|högst|under|över|upp\\s+till)\\s+)?(?<number>\\d{1,3}(?:[ \\u00a0]\\d{3})+|\\d+(?:,\\d+)?|${Object.keys(NUMBERS).slice(2).join('|')})(?:\\s?(?<unit>%|procent(?:enheter)?|kr|kronor|poäng|timmar|dagar))?(?![\\p{L}\\p{N}])(?:\\s(?<noun>(?:nya\\s)?\\p{L}{3,24}))?`,
  'giu',
);
const PARTS: Readonly<Record<string, Quantity['part']>> = {
  från: 'baseline',
  till: 'target',
  med: 'change',
  minst: 'bound',
  högst: 'bound',
  under: 'bound',
  över: 'bound',
};

const kindOf = (unit: string): Quantity['kind'] => {
  if (/^(?:%|procent$)/u.test(unit)) return 'percent';
  if (/^(?:procentenheter|poäng)/u.test(unit)) return 'points';
  if (unit.startsWith('kr')) return 'money';
  return /^(?:timmar|dagar)/u.test(unit) ? 'duration' : 'count';
};

export const readQuantities = (
  text: string,
  times: readonly TimeExpression[],
  measure: Span | null,
): readonly Quantity[] =>
  [...text.matchAll(NUMBER)].flatMap((match): Quantity[] => {
    const { lead = '', number = '', unit = '', noun } = match.groups ?? {};
    const start = match.index + match[0].indexOf(number);
    const end =
      start +
      number.length +
      (unit === '' ? 0 : match[0].indexOf(unit) + unit.length - match[0].indexOf(number) - number.length);
    if (times.some((time) => time.start < end && start < time.end)) return [];
    const value = NUMBERS[number.toLowerCase()] ?? Number(number.replace(/[ \u00a0]/gu, '').replace(',', '.'));
    const counted = noun === undefined ? null : { start: end + 1, end: match.index + match[0].length };
    return [
      {
        start,
        end,
        kind: kindOf(unit.toLowerCase()),
        value,
        unit: unit === '' ? null : unit,
        part: PARTS[lead.toLowerCase()] ?? 'target',
        measure: unit === '' ? (counted ?? measure) : measure,
        ...(lead.toLowerCase().startsWith('upp') && { open: true }),
      },
    ];
  });
