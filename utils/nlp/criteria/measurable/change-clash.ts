import type { CriterionRule, Quantity, RuleExamples } from '../../types.ts';
import { clauseKind, comparable, inOwnSentences, knownAt, observe, quoted, type Known } from '../reading.ts';

/** People round: this much of the change may be missing or too much, and of larger numbers what whole numbers hide. */
const ROUNDED = 0.15;
const WHOLE = 0.5;
const LARGE = 3;

/** Where the change leads to from there, in each way it can be read: "by 5 %" of a share may be meant as points. */
const leadsTo = (by: Known, from: Known, rises: boolean): readonly number[] => {
  const sign = rises ? 1 : -1;
  if (by.kind === 'multiplier') return [from.value * (by.value > 1 === rises ? by.value : 1 / by.value)];
  const plain = from.value + sign * by.value;
  if (by.kind !== 'percent') return [plain];
  const share = from.value * (1 + (sign * by.value) / 100);
  return from.kind === 'percent' ? [share, plain] : [share];
};

/** A change of the same measure; a difference is counted in what the measure is counted in. */
const isChangeOf = (from: Known, { kind, part, value, measure, ...by }: Quantity): boolean =>
  value !== null &&
  value > 0 &&
  (part === 'change' || kind === 'multiplier') &&
  (kind === 'multiplier' ||
    kind === 'percent' ||
    kind === 'points' ||
    comparable(from, { ...by, kind, part, value, measure })) &&
  (measure === null || from.measure === null || measure.start === from.measure.start);

export const rule: CriterionRule = {
  id: 'measurable/change-clash',
  criterion: 'measurable',
  fault: 'numbers',
  summary: 'Finds a change that does not lead from the first number to the second.',
  why: 'One of the three is a slip, and the reader cannot know which.',
  check: inOwnSentences((sentence) => {
    const { annotation } = sentence;
    const [from, to] = [knownAt(annotation, 'baseline'), knownAt(annotation, 'target')];
    if (!from || !to || from.value <= 0 || to.value === from.value || !comparable(from, to)) return [];
    const by = annotation.quantities.find(
      (quantity): quantity is Known =>
        isChangeOf(from, quantity) && clauseKind(annotation, quantity) === clauseKind(annotation, from),
    );
    if (!by) return [];
    const agrees = leadsTo(by, from, to.value > from.value).some((due) => {
      const slack = Math.max(ROUNDED * Math.abs(due - from.value), to.value >= LARGE ? WHOLE : 0);
      return Math.abs(to.value - due) <= slack;
    });
    const numbers = quoted(sentence, { start: from.start, end: to.end });
    return agrees
      ? []
      : [
          observe(sentence, to, 'undermines', 'partial', 'measurable_change_clash', {
            change: quoted(sentence, by),
            numbers,
          }),
        ];
  }),
};

export const examples: RuleExamples = {
  en: {
    finds: [
      'Halve lead time from 120 to [80 days].',
      'Double signups from 100 to [150].',
      'Increase sales by 10 % from 100 to [150].',
    ],
    ignores: [
      'Halve lead time from 120 to 60 days.',
      'Cut returns by a third from 10 to 7.',
      'Increase conversion by 5 % from 10 % to 15 %.',
      'Increase sales by 10 % by raising conversion from 2 % to 3 %.',
    ],
  },
  fi: {
    finds: ['Kaksinkertaistamme kävijämäärän 100:sta [150:een].'],
    ignores: ['Puolitamme läpimenoajan 120 päivästä 60 päivään.'],
  },
};
