/** What stands around a block: what headings, labels, columns and the field say about it, and what they give. */

import { columnsOf } from '../text/columns.ts';
import { givenTime, withGiven, type TimeAround } from '../given.ts';
import { LEAD_IN, lineAt, type Block, type Layout } from '../text/layout.ts';
import { givenBy, givenByDetails, readFields } from '../page-givens.ts';
import type { Tail } from '../text/tails.ts';
import type {
  AnalysisCache,
  ColumnKind,
  Criterion,
  Given,
  LanguagePack,
  Reference,
  Role,
  TextContext,
  TimeExpression,
} from '../types.ts';

type HeadingSays = ReturnType<LanguagePack['heading']>;

export type Surrounding = {
  /** Context features of goal detection; sentence and sibling features come on top. */
  readonly features: Readonly<Record<string, number>>;
  /** What the nearest heading with something to say makes of the lines below it. */
  readonly role: HeadingSays['role'];
  /** That heading is "Notes" or the like. */
  readonly aside: boolean;
  readonly given: Readonly<Partial<Record<Criterion, Given>>>;
  readonly time: TimeAround | null;
  /** True where headings, labels or the field promise goals: the gate is then not asked. */
  readonly promising: boolean;
};

const GOALS: ReadonlySet<HeadingSays['role']> = new Set(['goals', 'objective', 'key_result', 'goal']);

/** Few words that somebody has just written, not a document. */
const SHORT_TEXT = 600;

export type ContextReader = (block: Block, tails?: readonly Tail[]) => Surrounding;

/** Reads each heading once. */
export const contextReader = (
  layout: Layout,
  pack: LanguagePack,
  reference: Reference,
  page: TextContext | undefined,
  cache?: AnalysisCache,
): ContextReader => {
  const said = new Map<number, HeadingSays>();
  const textOf = ({ start, end }: { start: number; end: number }): string => layout.plain.slice(start, end).trim();
  const says = (index: number): HeadingSays => {
    let known = said.get(index);
    if (!known) {
      const block = layout.blocks[index];
      known = block ? pack.heading(textOf(block), reference) : { role: null, period: null };
      said.set(index, known);
    }
    return known;
  };
  const field = page?.label ? pack.heading(page.label, reference) : null;
  const outer = (page?.headings ?? []).map((heading) => pack.heading(heading, reference));
  const tone = pack.tone?.(layout.plain) ?? {};
  const reader = { pack, reference, ...(cache && { cache }) };
  const fields = readFields(page, reader);
  const details = page?.details ? givenByDetails(page.details, reader) : {};

  const readGiven = (block: Block, tails: readonly Tail[]): Pick<Surrounding, 'given' | 'time'> => {
    let given: Partial<Record<Criterion, Given>> = {};
    let time: Surrounding['time'] = null;
    const give = (criterion: Criterion, record: Given | null): void => {
      if (record) given = withGiven(given, criterion, record);
    };
    const timeFrom = (
      period: TimeExpression | null,
      source: Given['source'],
      line: number | null,
      text: string,
    ): void => {
      if (period === null) return;
      give('timeBound', givenTime(period, source, line, text));
      time ??= { time: period, text, source };
    };
    const giveBy = (kind: ColumnKind | null, text: string, source: Given['source'], line: number | null): void => {
      const said = givenBy(kind, text, reader);
      if (!said) return;
      const [criterion, verdict] = said;
      give(criterion, { verdict, source, line, text });
      // A number on a named measure makes any change concrete, in the sentence as beside it.
      if (criterion === 'measurable' && verdict === 'met') give('specific', { verdict, source, line, text });
    };

    const columns = block.cells ? columnsOf(block, layout, pack) : [];
    for (const cell of block.cells ?? []) {
      const kind = columns.find(({ column }) => column === cell.column)?.kind ?? null;
      const text = textOf(cell);
      if (kind === null || text === '') continue;
      const line = lineAt(layout.lines, cell.start);
      if (kind === 'due') timeFrom(pack.heading(text, reference).period, 'column', line, text);
      // "Target 2027"
      const heading = kind === 'target' ? block.columns?.find(({ column }) => column === cell.column) : undefined;
      if (heading)
        timeFrom(
          pack.heading(textOf(heading), reference).period,
          'column',
          lineAt(layout.lines, heading.start),
          textOf(heading),
        );
      giveBy(kind, text, 'column', line);
    }
    for (const { kind, text } of tails) giveBy(kind, text, 'field', lineAt(layout.lines, block.start));
    for (const { kind, text, period } of fields) {
      timeFrom(period, 'field', null, text);
      giveBy(kind, text, 'field', null);
    }
    for (const [criterion, record] of Object.entries(details)) give(criterion as Criterion, record);
    for (const index of block.headings.toReversed()) {
      const heading = layout.blocks[index];
      const { period, dated } = says(index);
      if (heading && dated !== true) timeFrom(period, 'heading', lineAt(layout.lines, heading.start), textOf(heading));
    }
    for (const [nth, { period, dated }] of [...outer.entries()].toReversed())
      if (dated !== true) timeFrom(period, 'heading', null, page?.headings?.[nth] ?? '');
    if (field?.period) timeFrom(field.period, 'field', null, page?.label ?? '');
    return { given, time };
  };

  return (block, tails = []) => {
    const own = block.headings.map(says);
    const chain = [...outer, ...own];
    const nearest = chain.findLast(({ role }) => role !== null);
    // Below a heading of its own, as "Hiring" under "Objectives", no line is an objective by itself.
    const isApart = nearest?.role === 'objective' && nearest !== chain.at(-1);
    const role = isApart ? 'goals' : (nearest?.role ?? null);
    const features: Record<string, number> = { document: 1, ...tone };
    const is = (name: string, value = true): void => {
      if (value) features[name] = 1;
    };
    is('short-text', layout.text.length <= SHORT_TEXT);
    is(`block-${block.kind}`);
    const group = role === null ? 'silent' : GOALS.has(role) ? 'goals' : role;
    is(`heading-${group}`);
    const above = chain.some((heading) => heading !== nearest && GOALS.has(heading.role));
    is(`${block.kind}-under-${group}`);
    is(`${block.kind}-in-goals`, above && group !== 'not-goals');
    is('above-goals', above);
    is(
      'above-not-goals',
      chain.some((heading) => heading !== nearest && heading.role === 'not-goals'),
    );
    is(
      'lead-in',
      block.headings.some((index) => (layout.blocks[index]?.level ?? 0) >= LEAD_IN) && block.kind === 'item',
    );
    is('nested', block.kind === 'item' && block.level > 0);
    is('nested-deep', block.kind === 'item' && block.level > 1);
    const named = group !== 'not-goals' && chain.some((heading) => heading.named === true);
    is('named-above', named);
    is(`${block.kind}-in-named`, named);
    is('done-box', block.done === true);
    const inGoalField = field !== null && GOALS.has(field.role);
    is('field-says-goals', inGoalField);

    const listed = block.kind === 'item' || block.kind === 'row';
    const promising = inGoalField || (listed && ((role !== null && role !== 'not-goals') || above));
    let read: Pick<Surrounding, 'given' | 'time'> | undefined;
    return {
      features,
      role,
      aside: nearest?.aside === true,
      promising,
      /** Read when they are asked for: of what is no goal, nobody asks. */
      get given() {
        return (read ??= readGiven(block, tails)).given;
      },
      get time() {
        return (read ??= readGiven(block, tails)).time;
      },
    };
  };
};

/** The role that a heading gives to the lines below it. */
export const roleUnder = (role: HeadingSays['role']): Role | null =>
  role === 'objective' || role === 'key_result' || role === 'initiative' ? role : null;
