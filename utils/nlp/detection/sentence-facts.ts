/** Facts of a sentence that tell goals in any language, for `features`: its numbers, times, clauses, length and end. */

import type { Annotation, Clause, TimeExpression } from '../types.ts';

const TIMES: readonly TimeExpression['kind'][] = ['deadline', 'period', 'cadence', 'process', 'duration'];
const CLAUSES: readonly Clause['kind'][] = ['purpose', 'condition', 'reason', 'relative', 'means'];
/** Lengths in words; what is longer is `more`. */
const STEPS = [2, 4, 8, 14, 24, 40];
const CLOSED = /[.!;]["'”’)]?\s*$/u;

/** Those that the text alone tells: in what length and shape it is said. */
export const lengthFacts = (text: string, shape: Annotation['shape']): readonly string[] => {
  const plain = text.replace(/\s+/gu, ' ').trim();
  const words = plain.split(' ').length;
  return [
    `words-${STEPS.find((step) => words <= step) ?? 'more'}`,
    `${shape}-${CLOSED.test(plain) ? 'closed' : 'open'}`,
    ...(/^\p{Ll}/u.test(plain) ? ['lower-first'] : []),
  ];
};

/** In: an annotation, and the shape that the pack goes by. Out: those that its numbers, times and clauses tell. */
export const countedFacts = (
  { quantities, times, clauses }: Annotation,
  shape: Annotation['shape'],
): readonly string[] => {
  const targets = quantities.filter(({ kind, open }) => kind !== 'vague' && open !== true);
  const plays = (...parts: readonly string[]): boolean => targets.some(({ part }) => parts.includes(part));
  const held: readonly (readonly [name: string, holds: boolean])[] = [
    ['has-target', plays('target', 'change')],
    ['has-bound', plays('bound')],
    ['from-to', plays('baseline') && plays('target')],
    ['has-number', targets.some(({ kind }) => kind !== 'all')],
    ...TIMES.map((kind) => [`has-${kind}`, times.some((time) => time.kind === kind)] as const),
    ...CLAUSES.map((kind) => [`has-${kind}`, clauses.some((clause) => clause.kind === kind)] as const),
    [`${shape}-number`, targets.length > 0],
    [
      'due-first',
      shape !== 'past' &&
        times.some(
          ({ kind, start, from, to }) =>
            start <= 1 && ((kind === 'deadline' && to !== null) || (kind === 'start' && from !== null)),
        ),
    ],
  ];
  return held.filter(([, holds]) => holds).map(([name]) => name);
};

/** All of them. */
export const sentenceFacts = (annotation: Annotation, shape: Annotation['shape']): readonly string[] => [
  ...countedFacts(annotation, shape),
  ...lengthFacts(annotation.text, shape),
];
