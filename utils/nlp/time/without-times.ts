import type { Annotation, TimeExpression } from '../types.ts';

/** In: a sentence and which of its times to leave out. Out: its text, as long as it was, with blanks in their place. */
export const withoutTimes = (
  { text, times }: Annotation,
  leaveOut: (time: TimeExpression) => boolean = () => true,
): string =>
  times
    .filter(leaveOut)
    .reduce((left, { start, end }) => left.slice(0, start) + ' '.repeat(end - start) + left.slice(end), text);
