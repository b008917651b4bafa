import type { Span } from '../../../utils/nlp/types.ts';
import { rangeIn } from './mirror-range.ts';

/** Selects words of the field and brings them into its middle; its mirror tells where they are. The focus moves there. */
export function showSpan(field: HTMLTextAreaElement, mirror: Element, span: Span): void {
  field.focus({ preventScroll: true });
  field.setSelectionRange(span.start, span.end);
  const words = rangeIn(mirror, field.value, span)?.getBoundingClientRect();
  if (words) {
    const middle = mirror.getBoundingClientRect().top + mirror.clientHeight / 2;
    field.scrollTop += words.top + words.height / 2 - middle;
  }
  field.scrollIntoView({ block: 'nearest' });
}
