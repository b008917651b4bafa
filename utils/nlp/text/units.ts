/** From a block to the sentences that may be goals: label taken off, the goal cell of a row found, long ones left out. */

import { abbreviations } from '../languages/index.ts';
import { columnsOf } from './columns.ts';
import type { Block, Layout } from './layout.ts';
import { objectiveColumn } from '../okr/row-objectives.ts';
import { LONGEST_SENTENCE } from './segmenter.ts';
import { splitSentences, trimSpan } from './sentences.ts';
import { tailsOf, type Tail } from './tails.ts';
import type { ColumnKind, LanguagePack, Role, Span } from '../types.ts';

export type Unit = {
  readonly block: Block;
  readonly sentences: readonly Span[];
  readonly label: { readonly role: Role | null } | null;
  /** Whose it is and how it stands, written after it. */
  readonly tails: readonly Tail[];
  /** False for a cell under a heading that does not name goals. */
  readonly goalColumn: boolean;
  /** It stands under "Key result" in a table that also says whose, by when or how far. */
  readonly keyResultColumn: boolean;
};

/** "2.", "(3)", "1.2 Harbours …". */
const NUMBERED =
  /^\s*(?:(?:\d{1,2}(?:\.\d{1,2}){0,2}[.)]|\(\d{1,2}\)|\d{1,2}\))\s+(?=\S)|\d{1,2}(?:\.\d{1,2}){1,2}\s+(?=\p{Lu}(?:\p{Ll}|\s)))/u;

const OF_KEY_RESULTS: ReadonlySet<ColumnKind | null> = new Set(['goal', 'baseline', 'target', 'due', 'owner']);

/** The cell that holds the goal: under a heading that says so, else the first that reads like a phrase. */
const goalCell = (
  block: Block,
  layout: Layout,
  pack: LanguagePack,
): { readonly span: Span; readonly named: boolean; readonly keyResult: boolean } | null => {
  const cells = block.cells ?? [];
  const text = ({ start, end }: Span): string => layout.plain.slice(start, end).trim();
  const kinds = columnsOf(block, layout, pack);
  const kindOf = (column: number) => kinds.find((other) => other.column === column)?.kind ?? null;
  const goals = cells.filter((cell) => kindOf(cell.column) === 'goal' && text(cell).split(/\s+/u).length >= 2);
  // The objective of its row is what the goal serves; a row without anything below it states the objective itself.
  const above = goals.length > 1 ? objectiveColumn(kinds) : null;
  const named = goals.filter(({ column }) => column !== above).toSorted((a, b) => text(b).length - text(a).length)[0];
  if (named) {
    const role = kinds.find(({ column }) => column === named.column)?.role;
    const beside = kinds.some(({ column, kind }) => column !== named.column && OF_KEY_RESULTS.has(kind));
    return { span: named, named: true, keyResult: role === 'key_result' && beside };
  }
  const aboutGoals =
    kinds.length === 0 || kinds.some(({ kind }) => kind === 'due' || kind === 'target' || kind === 'baseline');
  const phrase = !aboutGoals
    ? undefined
    : cells.find((cell) => kindOf(cell.column) === null && text(cell).split(/\s+/u).length >= 3);
  return phrase ? { span: phrase, named: false, keyResult: false } : null;
};

const afterLabel = (
  layout: Layout,
  span: Span,
  pack: LanguagePack,
): { readonly span: Span; readonly label: Unit['label'] } => {
  const label = pack.label(layout.plain.slice(span.start, Math.min(span.end, span.start + 120)));
  if (!label) return { span, label: null };
  const inner = pack.label(
    layout.plain.slice(span.start + label.end, Math.min(span.end, span.start + label.end + 120)),
  );
  const end = label.end + (inner?.end ?? 0);
  return { span: { start: span.start + end, end: span.end }, label: { role: label.role ?? inner?.role ?? null } };
};

/** Null for a block without words. */
export const unitOf = (block: Block, layout: Layout, pack: LanguagePack): Unit | null => {
  const cell = block.cells ? goalCell(block, layout, pack) : null;
  if (block.cells && !cell) return null;
  const numbered = NUMBERED.exec(layout.plain.slice(block.start, block.start + 20))?.[0].length ?? 0;
  const whole = trimSpan(layout.plain, cell?.span.start ?? block.start + numbered, cell?.span.end ?? block.end);
  if (!whole) return null;
  const { span, label } = afterLabel(layout, whole, pack);
  const { end, tails } = tailsOf(layout.plain.slice(span.start, span.end), pack);
  const own = { start: span.start, end: span.start + end };
  const sentences = splitSentences(layout.plain, own, abbreviations).filter(
    ({ start, end }) => end - start <= LONGEST_SENTENCE,
  );
  if (sentences.length === 0) return null;
  return {
    block,
    sentences,
    label,
    tails,
    goalColumn: cell === null || cell.named,
    keyResultColumn: cell?.keyResult === true,
  };
};
