/** From a block to the sentences that may be goals: label taken off, the goal cell of a row found, long ones left out. */

import { abbreviations } from '../languages/index.ts';
import { columnsOf, isAbove, isOfMeasures, type Column } from './columns.ts';
import type { Block, Cell, Layout } from './layout.ts';
import { objectiveColumn } from '../okr/row-objectives.ts';
import { LONGEST_SENTENCE } from './segmenter.ts';
import { splitSentences, trimSpan } from './sentences.ts';
import { tailsOf, type Tail } from './tails.ts';
import type { ColumnKind, LanguagePack, Role, Span } from '../types.ts';

/** Under "Key result", where other columns say whose, by when or how far; under "Goal", where others say how much. */
export type InTable = 'key_result' | 'measured';

export type Unit = {
  readonly block: Block;
  readonly sentences: readonly Span[];
  readonly label: { readonly role: Role | null } | null;
  /** Whose it is and how it stands, written after it. */
  readonly tails: readonly Tail[];
  /** False for a cell under a heading that does not name goals. */
  readonly goalColumn: boolean;
  /** What it is by the headings of its table alone; null elsewhere. */
  readonly inTable: InTable | null;
};

/** "2.", "(3)", "1.2 Harbours …". */
const NUMBERED =
  /^\s*(?:(?:\d{1,2}(?:\.\d{1,2}){0,2}[.)]|\(\d{1,2}\)|\d{1,2}\))\s+(?=\S)|\d{1,2}(?:\.\d{1,2}){1,2}\s+(?=\p{Lu}(?:\p{Ll}|\s)))/u;

const OF_KEY_RESULTS: ReadonlySet<ColumnKind | null> = new Set(['goal', 'baseline', 'target', 'due', 'owner']);

const inTable = (own: Column, all: readonly Column[]): InTable | null => {
  const others = all.filter((each) => each !== own);
  if (own.role === 'key_result') return others.some(({ kind }) => OF_KEY_RESULTS.has(kind)) ? 'key_result' : null;
  return isAbove(own) && others.some(isOfMeasures) ? 'measured' : null;
};

/** The cell that holds the goal: under a heading that says so, else the first that reads like a phrase. */
const goalCell = (
  block: Block,
  layout: Layout,
  pack: LanguagePack,
): { readonly span: Span; readonly named: boolean; readonly inTable: InTable | null } | null => {
  const cells = block.cells ?? [];
  const text = ({ start, end }: Span): string => layout.plain.slice(start, end).trim();
  const kinds = columnsOf(block, layout, pack);
  const columnOf = (cell: Cell): Column | undefined => kinds.find(({ column }) => column === cell.column);
  const placeOf = (cell: Cell): InTable | null => {
    const own = columnOf(cell);
    return own ? inTable(own, kinds) : null;
  };
  // "NPS" is a key result where its table says how far; elsewhere one word is a state or a topic.
  const goals = cells.filter(
    (cell) =>
      columnOf(cell)?.kind === 'goal' && text(cell).split(/\s+/u).length >= (placeOf(cell) === 'key_result' ? 1 : 2),
  );
  // The objective of its row is what the goal serves; a row without anything below it states the objective itself.
  const above = goals.length > 1 ? objectiveColumn(kinds) : null;
  const named = goals.filter(({ column }) => column !== above).toSorted((a, b) => text(b).length - text(a).length)[0];
  if (named) return { span: named, named: true, inTable: placeOf(named) };
  const aboutGoals =
    kinds.length === 0 || kinds.some(({ kind }) => kind === 'due' || kind === 'target' || kind === 'baseline');
  const phrase = !aboutGoals
    ? undefined
    : cells.find((cell) => !columnOf(cell)?.kind && text(cell).split(/\s+/u).length >= 3);
  return phrase ? { span: phrase, named: false, inTable: null } : null;
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
    inTable: cell?.inTable ?? null,
  };
};
