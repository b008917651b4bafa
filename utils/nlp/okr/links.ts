/** Ties key results to the objective above them: nested under it, under its heading, or listed after it. */

import type { Detected } from '../detection/detect.ts';
import { betterGiven, givenTime, purposeLevel, withGiven } from '../given.ts';
import type { Judgeable } from '../judge.ts';
import { levelsOf, NOBODYS, type PageLevel } from './page-levels.ts';
import { LEAD_IN, lineAt, type Block, type Layout } from '../text/layout.ts';
import { asLabel } from './heading-label.ts';
import { objectiveOfRow } from './row-objectives.ts';
import type { UpperObjective } from './upper-objective.ts';
import { BLOCKS_A_STEP } from '../steps.ts';
import type { Annotation, Given, LanguagePack, Reference, Verdict } from '../types.ts';

export type Linked = Judgeable &
  PageLevel & {
    readonly pack: LanguagePack;
    readonly objectiveIndex: number | null;
    /** Of an objective, the one whose section or item holds it. */
    readonly parentIndex: number | null;
    /** The objective that it stands below in the same section, and is no key result of: it serves that or another, and works against neither. */
    readonly besideIndex: number | null;
    /** The objectives that it may serve, where none of the text holds it. */
    readonly above: readonly UpperObjective[];
  };

const within = (block: Block, above: Block, layout: Layout): boolean => {
  for (let at = block.parent; at !== null; at = layout.blocks[at]?.parent ?? null)
    if (layout.blocks[at] === above) return true;
  return block.headings.some((index) => layout.blocks[index] === above);
};

/** An objective speaks for what follows in its section until the next objective of the same rank. */
const follows = (
  goal: Detected,
  objective: Detected,
  has: boolean,
  { layout, reference }: { readonly layout: Layout; readonly reference: Reference },
): boolean => {
  const [block, above] = [goal.unit.block, objective.unit.block];
  if (within(block, above, layout)) return true;
  if (goal.role !== 'key_result') return false;
  const sections = (headings: readonly number[]) =>
    headings.flatMap((index) => {
      const heading = layout.blocks[index];
      return heading && heading.level < LEAD_IN ? [{ index, heading }] : [];
    });
  const textOf = ({ start, end }: Block): string => layout.plain.slice(start, end).trim();
  const roleOf = (heading: Block) => goal.pack.heading(textOf(heading), reference).role;
  const isLabel = (heading: Block): boolean => asLabel(textOf(heading), goal.pack).role === 'objective';
  const from = layout.blocks.indexOf(above);
  const newer = sections(block.headings).filter(({ index }) => index > from);
  const isPromised = newer.some(({ heading }) => roleOf(heading) === 'key_result');
  // "Hiring", of the objective's rank or where it has its key results: they end there.
  const closes = ({ level }: Block): boolean => (above.kind === 'heading' ? level <= above.level : has);
  if (!isPromised && newer.some(({ heading }) => closes(heading))) return false;
  return (
    sections(above.headings).every(
      ({ index, heading }) => block.headings.includes(index) || (isPromised && isLabel(heading)),
    ) && !(block.kind === 'item' && above.kind === 'item' && block.list === above.list && goal.unit.label === null)
  );
};

/** What stands above a goal, and the sentences that say it. */
type Above = { readonly given: Given; readonly annotations: readonly Annotation[] };

/** An objective says what its key results serve where one of its sentences names a result. */
const servedBy = ({ sentences }: Detected, layout: Layout): Above => {
  const annotations = sentences.map(({ reading }) => reading.annotation);
  const verdict: Verdict = annotations.some((each) => purposeLevel(each) === 'met') ? 'met' : 'partial';
  const [start, end] = [sentences[0]?.start ?? 0, sentences.at(-1)?.end ?? 0];
  const text = layout.text.slice(start, end);
  return { given: { verdict, source: 'objective', line: lineAt(layout.lines, start), text }, annotations };
};

type Time = Judgeable['time'];
type Due = { readonly time: Time; readonly given: Given };

/** By when the objective's own words want it: its key results are due then, where they name no day of their own. */
const dueBy = (annotations: readonly Annotation[], line: number): Due | null => {
  const [last] = annotations
    .flatMap(({ text, times }) => times.map((time) => ({ time, text: text.slice(time.start, time.end).trim() })))
    .filter(({ time: { kind, to } }) => (kind === 'deadline' || kind === 'period') && to !== null)
    .toSorted((a, b) => ((a.time.to ?? '') < (b.time.to ?? '') ? 1 : -1));
  const given = last ? givenTime(last.time, 'objective', line, last.text) : null;
  return last && given ? { time: { ...last, source: 'objective' }, given } : null;
};

/** What stands nearer to the goal than a heading says more than the heading. */
const isFar = (time: Time): boolean => time === null || time.source === 'heading';

const sectionOf = ({ unit: { block } }: Detected, { blocks }: Layout): number | undefined =>
  block.headings.findLast((index) => (blocks[index]?.level ?? LEAD_IN) < LEAD_IN);

/** Objectives this far above are not asked. */
const FAR = 40;

const parentOf = (found: readonly Detected[], index: number, layout: Layout): number | null => {
  const block = found[index]?.unit.block;
  const from = Math.max(0, index - FAR);
  const above = found
    .slice(from, index)
    .findLastIndex(
      (other) => other.role === 'objective' && block !== undefined && within(block, other.unit.block, layout),
    );
  return above === -1 ? null : from + above;
};

/** The objective that a table names in the goal's row, which no sentence of the text states as a goal. */
const namedInRow = (goal: Detected, layout: Layout, reference: Reference): Above | null => {
  const cell = objectiveOfRow(goal.unit.block, layout, goal.pack);
  const own = goal.sentences[0];
  if (!cell || !own || (own.start >= cell.start && own.start < cell.end)) return null;
  const text = layout.text.slice(cell.start, cell.end);
  const annotation = goal.pack.annotate(text, reference);
  const given: Given = {
    verdict: purposeLevel(annotation),
    source: 'objective',
    line: lineAt(layout.lines, cell.start),
    text,
  };
  return { given, annotations: [annotation] };
};

const says = ({ sentences }: Detected, text: string, { plain }: Layout): boolean =>
  plain.slice(sentences[0]?.start ?? 0, sentences.at(-1)?.end ?? 0).trim() === text.trim();

export function* linkObjectives(
  found: readonly Detected[],
  layout: Layout,
  reference: Reference,
  around: readonly string[] = [],
): Generator<undefined, readonly Linked[]> {
  const linked: Linked[] = [];
  const levels = levelsOf(layout, found, reference, around);
  const withKeyResults = new Set<number>();
  let open: number | null = null;
  for (const [index, goal] of found.entries()) {
    const first = goal.sentences[0];
    const last = goal.sentences.at(-1);
    if (!first || !last) continue;
    const latest = open === null ? undefined : found[open];
    const has = open !== null && withKeyResults.has(open);
    const inRow = namedInRow(goal, layout, reference);
    const isOther = inRow !== null && latest !== undefined && !says(latest, inRow.given.text, layout);
    const objective =
      goal.role !== 'objective' && latest && !isOther && follows(goal, latest, has, { layout, reference })
        ? latest
        : null;
    if (objective && open !== null) withKeyResults.add(open);
    const isBeside =
      !objective && goal.role !== 'objective' && latest && sectionOf(latest, layout) === sectionOf(goal, layout);
    const span = { start: first.start, end: last.end };
    const above = objective ? servedBy(objective, layout) : inRow;
    const { given, time } = goal.surrounding;
    const due = above && isFar(time) ? dueBy(above.annotations, above.given.line ?? 0) : null;
    const withTime = due ? { ...given, timeBound: betterGiven(due.given, given.timeBound) ?? due.given } : given;
    linked.push({
      ...span,
      line: lineAt(layout.lines, span.start),
      endLine: lineAt(layout.lines, Math.max(span.start, span.end - 1)),
      text: layout.text.slice(span.start, span.end),
      sentences: goal.sentences,
      role: goal.role,
      isGoal: true,
      confidence: goal.confidence,
      given: above ? withGiven(withTime, 'relevant', above.given) : withTime,
      time: due ? due.time : time,
      objective: above?.given.text ?? null,
      hasKeyResults: false,
      pack: goal.pack,
      objectiveIndex: objective ? open : null,
      parentIndex: goal.role === 'objective' ? parentOf(found, index, layout) : null,
      besideIndex: isBeside ? open : null,
      ...(levels[index] ?? NOBODYS),
      above: [],
    });
    if (goal.role === 'objective') open = index;
    if (index % BLOCKS_A_STEP === BLOCKS_A_STEP - 1) yield;
  }
  return linked.map((goal, index) => (withKeyResults.has(index) ? { ...goal, hasKeyResults: true } : goal));
}
