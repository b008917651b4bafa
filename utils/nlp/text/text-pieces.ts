/** Cuts a long text where no mark of the text is cut: work on one piece is a bounded step. */

/** About so many characters are a bounded bit of work. */
const PIECE = 16_000;
/** A line that goes on longer than this after a piece is cut between words, and then anywhere. */
const LONGEST_REST = 4000;
const COMMENT = '<!--';
/** Longer comments are no comments. */
const LONGEST_COMMENT = 5010;

/** Where the line ends that holds `from`; a very long line ends between two words. */
const lineEnd = (text: string, from: number): number => {
  if (from >= text.length) return text.length;
  const end = text.indexOf('\n', from);
  if (end !== -1 && end - from < LONGEST_REST) return end + 1;
  if (text.length - from < LONGEST_REST) return text.length;
  const blank = text.indexOf(' ', from);
  if (blank !== -1 && blank - from < LONGEST_REST) return blank + 1;
  const unit = text.charCodeAt(from);
  return unit >= 0xdc00 && unit < 0xe000 ? from + 1 : from;
};

/** The end of the piece that begins at `start`: after a line end, outside of comments. */
export const pieceEnd = (text: string, start: number): number => {
  const end = lineEnd(text, start + PIECE);
  if (end === text.length) return end;
  const open = text.slice(start, end).lastIndexOf(COMMENT) + start;
  if (open < start || text.slice(open, end).includes('-->')) return end;
  const before = text.lastIndexOf('\n', open) + 1;
  return before > start ? before : lineEnd(text, Math.max(end, open + LONGEST_COMMENT));
};

/** In: a function that turns a piece into one of the same length. Out: the whole, changed piece by piece. */
export function* changedInPieces(text: string, change: (piece: string) => string): Generator<undefined, string> {
  let changed = '';
  for (let start = 0; start < text.length;) {
    const end = pieceEnd(text, start);
    // One character before, for expressions that look back.
    const from = Math.max(0, start - 1);
    changed += change(text.slice(from, end)).slice(start - from);
    start = end;
    if (start < text.length) yield;
  }
  return changed;
}
