/** Where a sentence that holds two goals parts. */

import { cuesOf } from '../../criteria/reading.ts';
import type { Frame } from '../../rewrites/frame.ts';
import type { Swap } from '../../rewrites/phrasing.ts';
import type { Annotation } from '../../types.ts';

const JOIN = /\s{1,3}(?:ja|sekä)\s{1,3}$/iu;

/** "Nostamme A:n 5:een ja laskemme B:n 3:een" → "Nostamme A:n 5:een. Laskemme B:n 3:een" */
export const parted = (annotation: Annotation, frame: Frame): readonly Swap[] | null => {
  const { text, clauses } = annotation;
  const [second] = cuesOf(annotation, 'stacked');
  const join = second ? JOIN.exec(text.slice(0, second.start)) : null;
  if (!second || !join || frame.core !== frame.end || clauses.some(({ kind }) => kind !== 'main')) return null;
  const verb = text.slice(second.start, second.end);
  return [
    { span: { start: join.index, end: second.end }, text: `. ${verb.slice(0, 1).toUpperCase()}${verb.slice(1)}` },
  ];
};
