/** Finds the goals of a document: every sentence is weighed, then again with what its siblings are, then grouped. */

import { contextReader, roleUnder, type ContextReader, type Surrounding } from './context.ts';
import { confidenceOf, siblingFeature, type Features } from './goal-detector.ts';
import { groupSentences, type Group } from './grouping.ts';
import { packOfBlock } from './language.ts';
import type { Layout } from './layout.ts';
import { weigh, type Reading, type Sentence } from './readings.ts';
import { roleOf } from './roles.ts';
import { THRESHOLDS } from './thresholds.ts';
import type { AnalyzeOptions, LanguagePack, Reference, Role, Span } from './types.ts';
import { unitOf, type Unit } from './units.ts';

export type Detected = {
  readonly unit: Unit;
  readonly pack: LanguagePack;
  readonly surrounding: Surrounding;
  readonly sentences: readonly (Span & { readonly reading: Reading })[];
  readonly confidence: number;
  readonly role: Role;
};

export type Weighed = {
  readonly unit: Unit;
  readonly pack: LanguagePack;
  readonly surrounding: Surrounding;
  readonly sentences: readonly Sentence[];
};

const labelFeatures = (unit: Unit): Features => ({
  ...(unit.label && { [unit.label.role ? 'label-goal' : 'label-other']: 1 }),
  ...(unit.block.cells && unit.goalColumn && { 'goal-column': 1 }),
});

const touches = (span: Span, spans: readonly Span[] | undefined): boolean => spans?.some((other) => other.start < span.end && span.start < other.end) === true;

const strongest = ({ sentences }: Weighed): number => Math.max(0, ...sentences.map(({ confidence }) => confidence));

/** Every sentence with its features and the confidence that it has without its siblings; yields after each block. */
export function* weighDocument(
  layout: Layout,
  whole: LanguagePack | null,
  reference: Reference,
  options: AnalyzeOptions,
): Generator<undefined, readonly Weighed[]> {
  const readers = new Map<LanguagePack, ContextReader>();
  const weighed: Weighed[] = [];
  for (const block of layout.blocks) {
    const pack = packOfBlock(layout.plain.slice(block.start, Math.min(block.end, block.start + 2000)), whole, options.language);
    if (pack) {
      const reader = readers.get(pack) ?? contextReader(layout, pack, reference, options.context);
      readers.set(pack, reader);
      const unit = unitOf(block, layout, pack);
      if (unit) {
        const surrounding = reader(block);
        const promising = surrounding.promising || unit.label?.role != null || touches(block, options.force);
        const sentences: Sentence[] = [];
        for (const [index, span] of unit.sentences.entries()) {
          const features = { ...surrounding.features, ...labelFeatures(unit), ...(index > 0 && { 'later-sentence': 1 }) };
          sentences.push(weigh(layout.plain, span, features, promising, pack, reference, options.cache));
          if (index % 8 === 7) yield;
        }
        weighed.push({ unit, pack, surrounding, sentences });
      }
    }
    yield;
  }
  return weighed;
}

/** Sums of the siblings' confidences, by list. */
export const listTotals = (weighed: readonly Weighed[]): ReadonlyMap<number, { total: number; count: number }> => {
  const lists = new Map<number, { total: number; count: number }>();
  for (const item of weighed) {
    const { list } = item.unit.block;
    if (list === null) continue;
    const sums = lists.get(list) ?? { total: 0, count: 0 };
    lists.set(list, { total: sums.total + strongest(item), count: sums.count + 1 });
  }
  return lists;
};

export const siblingsOf = (item: Weighed, lists: ReturnType<typeof listTotals>): Features => {
  const sums = item.unit.block.list === null ? undefined : lists.get(item.unit.block.list);
  return sums ? siblingFeature(strongest(item), sums.total, sums.count) : {};
};

const detected = (item: Weighed, group: Group): Detected | null => {
  const sentences = group.sentences.filter((sentence): sentence is Sentence & { reading: Reading } => sentence.reading !== null);
  const lead = sentences.toSorted((a, b) => b.confidence - a.confidence)[0];
  if (!lead) return null;
  const { annotation, features } = lead.reading;
  const role = roleOf(item.unit.label?.role ?? null, roleUnder(item.surrounding.role), annotation, features);
  return { unit: item.unit, pack: item.pack, surrounding: item.surrounding, sentences, confidence: group.confidence, role };
};

export function* detect(
  layout: Layout,
  whole: LanguagePack | null,
  reference: Reference,
  options: AnalyzeOptions,
): Generator<undefined, readonly Detected[]> {
  const weighed = yield* weighDocument(layout, whole, reference, options);
  const lists = listTotals(weighed);
  const found: Detected[] = [];
  for (const item of weighed) {
    const siblings = siblingsOf(item, lists);
    const sentences = item.sentences.map((sentence) =>
      sentence.reading && siblings['siblings']
        ? { ...sentence, confidence: confidenceOf(item.pack, sentence.reading.features, sentence.context, siblings) }
        : sentence,
    );
    const forced = sentences.filter((sentence) => touches(sentence, options.force));
    if (forced.length > 0) {
      const group = detected(item, { sentences: forced, confidence: Math.max(...forced.map(({ confidence }) => confidence)) });
      if (group) found.push(group);
    }
    const rest = sentences.filter((sentence) => !forced.includes(sentence));
    for (const group of groupSentences(rest, THRESHOLDS[options.surface], item.unit.block.kind !== 'paragraph')) {
      const goal = detected(item, group);
      if (goal) found.push(goal);
    }
  }
  return found.sort((a, b) => (a.sentences[0]?.start ?? 0) - (b.sentences[0]?.start ?? 0));
}
