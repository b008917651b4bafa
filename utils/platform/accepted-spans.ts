/** Where a text could hold a goal of a known length again: only there is it worth hashing. */
import type { Span } from '../nlp/types.ts';

/** A text that would need more hashes than this is looked through only so far. */
const MAX_CANDIDATES = 400;

/** A line's start (after bullets, numbers, marks) or what follows the end of a sentence or a label. */
const STARTS = /(?:^|[.!?…:;])[ \t]*(?:[-*•·–—>#]{1,6}[ \t]+|\d{1,3}[.)][ \t]+)?(?:\[[ x]\][ \t]+)?(?=\S)/gmu;
const ENDS_HERE = /^(?:[\s.!?…;,)]|$)/u;

/** Stretches that start where a goal could start and have one of `lengths`. */
export function acceptedCandidates(text: string, lengths: ReadonlySet<number>): readonly Span[] {
  const found: Span[] = [];
  for (const match of text.matchAll(STARTS)) {
    const start = match.index + match[0].length;
    for (const length of lengths) {
      const end = start + length;
      if (end > text.length || !(ENDS_HERE.test(text.slice(end, end + 1)) || /[.!?…]/u.test(text[end - 1] ?? '')))
        continue;
      found.push({ start, end });
      if (found.length === MAX_CANDIDATES) return found;
    }
  }
  return found;
}
