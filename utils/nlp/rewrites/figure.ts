import type { Span } from '../types.ts';

const FIGURE = /[-−]?\d(?:[\d.,\u00a0\u202f ]*\d)?/u;

/** In: a text, and where a quantity stands in it. Out: where its figure stands, sign and all; null where words say it. */
export const figureIn = (text: string, { start, end }: Span): Span | null => {
  const found = FIGURE.exec(text.slice(start, end));
  return found && { start: start + found.index, end: start + found.index + found[0].length };
};
