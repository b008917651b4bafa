/** Sentences that hold two goals, and percents that hold two meanings. */

import { cuesOf } from '../../criteria/reading.ts';
import type { Frame } from '../../rewrites/frame.ts';
import type { Swap } from '../../rewrites/phrasing.ts';
import type { Annotation, Span } from '../../types.ts';

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

/** "2 %:lla" takes the ending of its unit, "2 %" does not. */
const PERCENT = /\s?(?:%:ll[aä]|prosentilla)$/iu;

export const eitherPercent = (
  annotation: Annotation,
): { readonly span: Span; readonly choices: readonly string[] } | null => {
  if (cuesOf(annotation, 'share').length === 0 || cuesOf(annotation, 'relative').length > 0) return null;
  const change = annotation.quantities.find(({ kind, part }) => kind === 'percent' && part === 'change');
  const sign = change ? PERCENT.exec(annotation.text.slice(change.start, change.end)) : null;
  if (!change || !sign) return null;
  const start = change.start + sign.index;
  return { span: { start, end: change.end }, choices: ['prosenttiyksiköllä', 'prosentilla nykyisestä'] };
};
