/** What an OKR's structure makes of a block whatever its words: labelled lines, bullets under "Key results:". */

import type { Surrounding } from '../detection/context.ts';
import { LEAD_IN, type Block, type Layout } from '../text/layout.ts';
import { readSentence, type Reading } from '../detection/readings.ts';
import { cuesOf, targetsOf } from '../criteria/reading.ts';
import type { AnalysisCache, Annotation, LanguagePack, Reference, Role } from '../types.ts';
import { asLabel } from './heading-label.ts';
import type { InTable, Unit } from '../text/units.ts';

/** Blocks must be asked about in their order. Null: the structure says nothing. */
export type OkrReader = (unit: Unit, surrounding: Surrounding) => Role | null;

type Stands = 'objective' | 'key_result' | 'lead' | null;

const LONGEST_LEAD = 80;
/** How far below an objective its own "Key results:" is sought. */
const NEAR = 60;
/** So many measures right below a line make an objective of it; where goals are promised, half of what is there. */
const FEWEST_BELOW = 2;
const MOST_BELOW = 8;
const HALF = 0.5;
const LONGEST_READ = 300;
const FEWEST_WORDS = 2;
const SAYS: ReadonlySet<Annotation['shape']> = new Set(['imperative', 'infinitive', 'will', 'present']);
const WORD = /[\p{L}\p{N}]+/gu;

/** "Customers choose us", "we grow": somebody, and right after it what they do. */
const isStated = ({ tokens }: Annotation): boolean =>
  tokens.some(({ pos, tags }, index) => {
    const who = tokens[index - 1];
    const isSomebody = who?.pos === 'pronoun' || who?.tags.some((tag) => tag === 'plural' || tag === 'proper');
    return pos === 'verb' && tags.includes('infinitive') && isSomebody === true;
  });

/** More than the name of a team or a theme: "Customers stay with us", and not "Sales and marketing". */
const saysSomething = (annotation: Annotation): boolean =>
  (annotation.text.match(WORD)?.length ?? 0) >= FEWEST_WORDS &&
  (SAYS.has(annotation.shape) || cuesOf(annotation, 'holds', 'praise').length > 0 || isStated(annotation));

const LINK_ONLY = /^\s*(?:<?https?:\/\/\S{1,2000}|!?\[[^\]\n]{0,300}\]\([^)\n]{0,800}\))\s*$/u;

/** What was found so far, by whichever language's reader: a line may be in another language than its objective. */
export type OkrFound = {
  readonly stands: Map<Block | undefined, Stands>;
  readonly lists: Map<number, boolean>;
  before: Stands;
};
export const nothingFound = (): OkrFound => ({ stands: new Map(), lists: new Map(), before: null });

export const okrReader = (
  layout: Layout,
  pack: LanguagePack,
  reference: Reference,
  found: OkrFound,
  cache?: AnalysisCache,
): OkrReader => {
  const { stands, lists } = found;
  const indices = new Map(layout.blocks.map((block, index) => [block, index]));

  /** "Key results:" by itself, as a heading, a line or a bullet. */
  const leads = (block: Block): boolean => {
    const text = layout.plain.slice(block.start, Math.min(block.end, block.start + LONGEST_LEAD + 1)).trim();
    if (text.length > LONGEST_LEAD) return false;
    const named = block.kind === 'heading' || block.kind === 'title' || /:[\s*_]*$/u.test(text);
    return named && pack.heading(text, reference).role === 'key_result';
  };

  /** "Goals 2027", "Objectives": what follows belongs to others. */
  const opensGoals = ({ start, end }: Block): boolean => {
    const { role, named } = pack.heading(layout.plain.slice(start, end).trim(), reference);
    return named === true && (role === 'goals' || role === 'objective');
  };

  /** A list between an objective and its "Key results:" explains the objective. */
  const namedBelow = (block: Block): boolean => {
    const from = (indices.get(block) ?? 0) + 1;
    for (const other of layout.blocks.slice(from, from + NEAR)) {
      if (pack.label(layout.plain.slice(other.start, Math.min(other.end, other.start + 120)))?.role === 'objective')
        return false;
      if (leads(other)) return true;
      if ((other.kind === 'heading' || other.kind === 'title') && opensGoals(other)) return false;
    }
    return false;
  };

  /** Items that stand right below: nested in an item, or the list of a heading's own section. */
  const below = (block: Block): readonly Block[] => {
    const own = indices.get(block) ?? -1;
    const items: Block[] = [];
    for (const other of layout.blocks.slice(own + 1, own + 1 + NEAR)) {
      const isWithin = block.kind === 'heading' ? other.headings.includes(own) : other.kind === 'item';
      if (!isWithin || (other.kind === 'heading' && other.level < LEAD_IN)) break;
      if (block.kind === 'item' && other.parent === null) break;
      if (other.kind === 'item' && other.parent === (block.kind === 'item' ? own : null)) items.push(other);
    }
    return items;
  };

  const read = ({ start, end }: Block): Annotation | null => {
    const text = layout.plain.slice(start, end).trim();
    return text.length > LONGEST_READ || text === '' ? null : readSentence(text, pack, reference, cache).annotation;
  };
  /** A measure by its name is enough: that one gets its number makes no other structure of the lines around it. */
  const isMeasured = (block: Block): boolean => {
    const text = layout.plain.slice(block.start, block.end);
    if (!/\p{N}/u.test(text) && !pack.gate(text.trim())) return false;
    const annotation = read(block);
    if (annotation === null) return false;
    return targetsOf(annotation).length > 0 || cuesOf(annotation, 'metric').length > 0;
  };

  /** Whether so many of them are; asked of no more than it takes to know. */
  const areMeasured = (items: readonly Block[], fewest: number): boolean => {
    let spare = items.length - fewest;
    return items.every((item) => {
      if (!isMeasured(item)) spare -= 1;
      return spare >= 0;
    });
  };

  /** Says what will be so, and has measures listed right below it: an objective, though nothing calls it so. */
  const holdsKeyResults = ({ block, label }: Unit, { features }: Surrounding): boolean => {
    const isHeading = block.kind === 'heading' && block.level < LEAD_IN;
    const isLine = ['paragraph', 'title'].includes(block.kind) && features['named-above'] === 1;
    if (label !== null || !(block.kind === 'item' || isHeading || isLine)) return false;
    if (block.kind === 'item' && block.parent !== null) return false;
    const text = layout.plain.slice(block.start, block.end).trim();
    const isPromised = features['named-above'] === 1;
    if ((block.kind === 'heading' && !isPromised) || /[:?]$/u.test(text)) return false;
    const items = below(block);
    if (items.length < FEWEST_BELOW || items.length > MOST_BELOW) return false;
    const own = read(block);
    if (own === null || !saysSomething(own) || targetsOf(own).some(({ kind }) => kind !== 'all')) return false;
    return areMeasured(items, Math.max(FEWEST_BELOW, items.length * (isPromised && !isLine ? HALF : 1)));
  };

  /** "Objective" over it and "Key results" further down: the label of a form. */
  const standsBelowLabel = (block: Block): boolean => {
    const above = layout.blocks[(indices.get(block) ?? 0) - 1];
    if (block.kind !== 'paragraph' || above?.kind !== 'heading') return false;
    const { role, isBare } = asLabel(layout.plain.slice(above.start, above.end), pack);
    return role === 'objective' && isBare && namedBelow(block);
  };

  const standsFor = (unit: Unit, surrounding: Surrounding): Stands => {
    const { block, label, inTable } = unit;
    const { role } = surrounding;
    if (label?.role === 'objective' || label?.role === 'key_result') return label.role;
    if (inTable === 'key_result') return 'key_result';
    if (leads(block)) return 'lead';
    if (holdsKeyResults(unit, surrounding) || standsBelowLabel(block)) return 'objective';
    if (block.kind !== 'item' || label?.role) return null;
    if (block.parent !== null) {
      const parent = stands.get(layout.blocks[block.parent]) ?? null;
      return parent === 'objective' || parent === 'lead' ? 'key_result' : null;
    }
    const list = block.list ?? -1;
    const promised =
      lists.get(list) ?? (found.before === 'lead' || (found.before === 'objective' && !namedBelow(block)));
    lists.set(list, promised);
    return promised || role === 'key_result' ? 'key_result' : null;
  };

  return (unit, surrounding) => {
    const here = surrounding.role === 'not-goals' ? null : standsFor(unit, surrounding);
    stands.set(unit.block, here);
    found.before = here;
    return here === 'lead' ? null : here;
  };
};

/** Even there: questions, notes with a label of their own, bare links and single words out of a table are none. */
export const isMember = (
  text: string,
  source: string,
  { annotation, features }: Reading,
  inTable: InTable | null,
): boolean =>
  annotation.shape !== 'question' &&
  !features['question'] &&
  !features['non-goal-label'] &&
  (text.match(/[\p{L}\p{N}%]+/gu)?.length ?? 0) >= (inTable === 'key_result' ? 1 : 2) &&
  !LINK_ONLY.test(source);

/** What the structure promises is sure, the surer the more it also reads like a goal. */
export const sureOf = (confidence: number): number => 0.92 + 0.08 * confidence;
