/** The ground behind the words that count, and behind those that hold a goal back. */
import type { Span } from '../../../utils/nlp/types.ts';
import type { CardActions } from '../../card-contract.ts';
import { rangeIn } from './mirror-range.ts';

/** Shows or clears it in the mirror of `text`; `shift` is what to add to the spans. */
export function showEvidenceIn(
  mirror: Element,
  text: string,
  evidence: Parameters<CardActions['showEvidence']>[0],
  shift: number,
): void {
  const show = (name: string, spans: readonly Span[]): void => {
    const ranges = spans.flatMap(
      ({ start, end }) => rangeIn(mirror, text, { start: start + shift, end: end + shift }) ?? [],
    );
    if (ranges.length === 0) CSS.highlights.delete(name);
    else CSS.highlights.set(name, new Highlight(...ranges));
  };
  show('tarkka-evidence', evidence?.supports ?? []);
  show('tarkka-undermines', evidence?.undermines ?? []);
}
