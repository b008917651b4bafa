/** Finds the goals of a document: every sentence is weighed, then again with what its siblings are, then grouped. */

import { contextReader, roleUnder, type ContextReader, type Surrounding } from './context.ts';
import { companyFeature, confidenceOf, type Features } from './goal-detector.ts';
import { groupSentences, type Group } from './grouping.ts';
import { packOfBlock } from './language.ts';
import type { Layout } from './layout.ts';
import { isMember, okrReader, sureOf, type OkrReader } from './okr-structure.ts';
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
  /** What the structure of an OKR makes of it. */
  readonly okr: Role | null;
  readonly sentences: readonly Sentence[];
};

/** What a sentence is, in a place that promises goals: a state or a bare noun phrase counts there, and not elsewhere. */
const shapeInPlace = (reading: Reading, surrounding: Surrounding): Features => {
  const { features } = surrounding;
  const { shape } = reading.annotation;
  if (features['heading-goals'] || features['above-goals']) return { [`${shape}-in-goals`]: 1 };
  if (features['heading-initiative']) return { [`${shape}-in-work`]: 1 };
  return features['heading-not-goals'] ? { [`${shape}-in-talk`]: 1 } : {};
};

const labelFeatures = (unit: Unit): Features => ({
  ...(unit.label && { [unit.label.role ? 'label-goal' : 'label-other']: 1 }),
  ...(unit.block.cells && { [unit.goalColumn ? 'goal-column' : 'other-column']: 1 }),
});

const touches = (span: Span, spans: readonly Span[] | undefined): boolean =>
  spans?.some((other) => other.start < span.end && span.start < other.end) === true;

const strongest = ({ sentences }: Weighed): number => Math.max(0, ...sentences.map(({ confidence }) => confidence));

/** Every sentence with its features and the confidence that it has without its siblings; yields after each block. */
export function* weighDocument(
  layout: Layout,
  whole: LanguagePack | null,
  reference: Reference,
  options: AnalyzeOptions,
): Generator<undefined, readonly Weighed[]> {
  const readers = new Map<LanguagePack, { readonly context: ContextReader; readonly okr: OkrReader }>();
  const weighed: Weighed[] = [];
  for (const block of layout.blocks) {
    const pack = packOfBlock(
      layout.plain.slice(block.start, Math.min(block.end, block.start + 2000)),
      whole,
      options.language,
    );
    if (pack) {
      const reader = readers.get(pack) ?? {
        context: contextReader(layout, pack, reference, options.context),
        okr: okrReader(layout, pack, reference),
      };
      readers.set(pack, reader);
      const unit = unitOf(block, layout, pack);
      if (unit) {
        const surrounding = reader.context(block);
        const okr = reader.okr(unit, surrounding);
        const promising =
          surrounding.promising || okr !== null || unit.label?.role != null || touches(block, options.force);
        const sentences: Sentence[] = [];
        for (const [index, span] of unit.sentences.entries()) {
          const features = {
            ...surrounding.features,
            ...labelFeatures(unit),
            ...(index > 0 && { 'later-sentence': 1 }),
          };
          sentences.push(
            weigh(
              layout.plain,
              span,
              { features, more: (reading) => shapeInPlace(reading, surrounding), promising },
              pack,
              reference,
              options.cache,
            ),
          );
          if (index % 8 === 7) yield;
        }
        weighed.push({ unit, pack, surrounding, okr, sentences });
      }
    }
    yield;
  }
  return weighed;
}

type Sums = { readonly total: number; readonly count: number };

/** The company a block keeps: its list, its section, the document. */
const companyOf = ({ unit: { block } }: Weighed): Readonly<Record<string, string>> => ({
  ...(block.list !== null && { siblings: `list ${block.list}` }),
  section: `section ${block.headings.at(-1) ?? ''}`,
  density: 'document',
});

/** Sums of confidences, by company. */
export const companyTotals = (weighed: readonly Weighed[]): ReadonlyMap<string, Sums> => {
  const sums = new Map<string, Sums>();
  for (const item of weighed) {
    const confidence = strongest(item);
    for (const key of Object.values(companyOf(item))) {
      const { total, count } = sums.get(key) ?? { total: 0, count: 0 };
      sums.set(key, { total: total + confidence, count: count + 1 });
    }
  }
  return sums;
};

/** How goal-like the others are, in the list, the section and the document. */
export const companyFeatures = (item: Weighed, totals: ReadonlyMap<string, Sums>): Features => {
  const own = strongest(item);
  return Object.fromEntries(
    Object.entries(companyOf(item)).map(([name, key]) => [
      name,
      companyFeature(own, totals.get(key)?.total ?? 0, totals.get(key)?.count ?? 0),
    ]),
  );
};

const detected = (item: Weighed, group: Group): Detected | null => {
  const sentences = group.sentences.filter(
    (sentence): sentence is Sentence & { reading: Reading } => sentence.reading !== null,
  );
  const lead = sentences.toSorted((a, b) => b.confidence - a.confidence)[0];
  if (!lead) return null;
  const { annotation, features } = lead.reading;
  const role = roleOf(
    item.okr ?? item.unit.label?.role ?? null,
    roleUnder(item.surrounding.role),
    annotation,
    features,
  );
  return {
    unit: item.unit,
    pack: item.pack,
    surrounding: item.surrounding,
    sentences,
    confidence: group.confidence,
    role,
  };
};

export function* detect(
  layout: Layout,
  whole: LanguagePack | null,
  reference: Reference,
  options: AnalyzeOptions,
): Generator<undefined, readonly Detected[]> {
  const weighed = yield* weighDocument(layout, whole, reference, options);
  const totals = companyTotals(weighed);
  const textOf = ({ start, end }: Span): string => layout.plain.slice(start, end);
  const found: Detected[] = [];
  for (const item of weighed) {
    const company = companyFeatures(item, totals);
    const sentences = item.sentences.map((sentence, index): Sentence => {
      const { reading } = sentence;
      if (!reading) return sentence;
      const confidence = confidenceOf(item.pack, reading.features, sentence.context, company);
      const member =
        item.okr !== null &&
        index === 0 &&
        isMember(textOf(sentence), layout.text.slice(sentence.start, sentence.end), reading);
      return { ...sentence, confidence: member ? sureOf(confidence) : confidence };
    });
    const forced = sentences.filter((sentence) => touches(sentence, options.force));
    if (forced.length > 0) {
      const group = detected(item, {
        sentences: forced,
        confidence: Math.max(...forced.map(({ confidence }) => confidence)),
      });
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
