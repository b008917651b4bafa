/** Long sentences are cut to what is about to change. Pure. */
import type { PreviewPart } from './filling.ts';

/** About two lines of the preview. */
const TWO_LINES = 88;
/** Less than this is never cut. */
const LONG = 60;
const BEFORE = 18;
const AFTER = 44;
const ELLIPSIS = '… ';

/** In: the parts of a preview. Out: the same, with unchanged text before the first and after the last change cut to "…" beyond two lines. */
export function crop(parts: readonly PreviewPart[], labels: (part: PreviewPart) => string): readonly PreviewPart[] {
  const length = (some: readonly PreviewPart[]) => some.reduce((sum, part) => sum + labels(part).length, 0);
  const [first, ...rest] = parts;
  const last = parts.at(-1);
  const changes = parts.slice(first?.kind === 'kept' ? 1 : 0, last?.kind === 'kept' ? -1 : undefined);
  if (first === undefined || last === undefined || changes.length === 0) return parts;
  const head = first.kind === 'kept' ? cutHead(first.text, first.text.length + length(changes)) : null;
  const tail = rest.length > 0 && last.kind === 'kept' ? cutTail(last.text) : null;
  return [...(head === null ? [] : [kept(head)]), ...changes, ...(tail === null ? [] : [kept(tail)])];
}

const kept = (text: string): PreviewPart => ({ kind: 'kept', text });

function cutHead(text: string, total: number): string {
  if (total <= TWO_LINES || text.length <= LONG) return text;
  const tail = text.slice(-BEFORE);
  const space = tail.indexOf(' ');
  const cut = space < 0 || space > BEFORE - 6 ? tail.replace(/^[\uDC00-\uDFFF]/u, '') : tail.slice(space + 1);
  return ELLIPSIS + cut;
}

function cutTail(text: string): string {
  if (text.length <= AFTER) return text;
  const head = text.slice(0, AFTER);
  const space = head.lastIndexOf(' ');
  return `${space > 6 ? head.slice(0, space) : head} …`;
}
