/** A plain line alone that names goals outright ("Q3 OKRs", "Goals 2027") is a heading, though it bears no mark. */

import { packs } from '../languages/index.ts';
import type { Block, Layout } from './layout.ts';
import type { Reference } from '../types.ts';

const LONGEST_TITLE = 50;
const MOST_WORDS = 6;

/** With a period it stands over one without: "Key results" below "Q3 OKRs". Both stand below every marked heading. */
const DATED = 6;
const UNDATED = 7;

/** The level of heading that the line is; null for what is no title. */
const titleLevel = (text: string, reference: Reference): number | null => {
  const line = text.trim();
  if (line.length > LONGEST_TITLE || /[.!?;,\n]/u.test(line) || /:\s*\S/u.test(line)) return null;
  if (line.split(/\s+/u).length > MOST_WORDS) return null;
  for (const pack of packs) {
    if (pack.gate(line)) continue;
    const { named, period } = pack.heading(line, reference);
    if (named === true) return period === null ? UNDATED : DATED;
  }
  return null;
};

/** Whoever asks for one line alone gets it judged alone; a last line stands over nothing. */
export const withTitleLines = (layout: Layout, reference: Reference): Layout => {
  const blocks: Block[] = [];
  let titles: { readonly index: number; readonly level: number }[] = [];
  let changed = false;
  for (const [index, block] of layout.blocks.entries()) {
    const level =
      block.kind === 'paragraph' && block.level === 0 && index + 1 < layout.blocks.length
        ? titleLevel(layout.plain.slice(block.start, block.end), reference)
        : null;
    const rank = level ?? (block.kind === 'heading' ? block.level : null);
    if (rank !== null) titles = titles.filter((title) => title.level < rank);
    const above = titles.map((title) => title.index);
    const closed = (heading: number): boolean =>
      titles.some((title) => heading < title.index && (layout.blocks[heading]?.level ?? 0) >= title.level);
    const headings =
      above.length === 0
        ? block.headings
        : [...block.headings.filter((heading) => !closed(heading)), ...above].sort((a, b) => a - b);
    blocks.push(level === null ? { ...block, headings } : { ...block, kind: 'heading', level, headings });
    if (level === null) continue;
    titles.push({ index, level });
    changed = true;
  }
  return changed ? { ...layout, blocks } : layout;
};
