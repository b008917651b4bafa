/** Reads a whole document: every sentence with its features, and how sure it is without its siblings. */

import { contextReader, type ContextReader, type Surrounding } from './context.ts';
import type { Features } from './goal-detector.ts';
import { packOfBlock } from '../language.ts';
import type { Layout } from '../text/layout.ts';
import { sectionLanguages } from '../section-language.ts';
import { nothingFound, okrReader, type OkrReader } from '../okr/structure.ts';
import { weigh, type Sentence } from './readings.ts';
import type { AnalyzeOptions, Annotation, LanguagePack, Reference, Role, Span } from '../types.ts';
import { unitOf, type Unit } from '../text/units.ts';

export type Weighed = {
  readonly unit: Unit;
  readonly pack: LanguagePack;
  readonly surrounding: Surrounding;
  /** What the structure of an OKR makes of it. */
  readonly okr: Role | null;
  readonly sentences: readonly Sentence[];
};

/** What a sentence is, in a place that promises goals: a state or a bare noun phrase counts there, and not elsewhere. */
const shapeInPlace = (shape: Annotation['shape'], { features }: Surrounding): Features => {
  if (features['named-above']) return { [`${shape}-in-named`]: 1, [`${shape}-in-goals`]: 1 };
  if (features['heading-goals'] || features['above-goals']) return { [`${shape}-in-goals`]: 1 };
  if (features['heading-initiative']) return { [`${shape}-in-work`]: 1 };
  return features['heading-not-goals'] ? { [`${shape}-in-talk`]: 1 } : {};
};

const labelFeatures = (unit: Unit): Features => ({
  ...(unit.label && { [unit.label.role ? 'label-goal' : 'label-other']: 1 }),
  ...(unit.block.cells && { [unit.goalColumn ? 'goal-column' : 'other-column']: 1 }),
});

export const touches = (span: Span, spans: readonly Span[] | undefined): boolean =>
  spans?.some((other) => other.start < span.end && span.start < other.end) === true;

export const strongest = ({ sentences }: Weighed): number =>
  Math.max(0, ...sentences.map(({ confidence }) => confidence));

/** Every sentence with its features and the confidence that it has without its siblings; yields after each block. */
export function* weighDocument(
  layout: Layout,
  whole: LanguagePack | null,
  reference: Reference,
  options: AnalyzeOptions,
): Generator<undefined, readonly Weighed[]> {
  const readers = new Map<LanguagePack, { readonly context: ContextReader; readonly okr: OkrReader }>();
  const okrFound = nothingFound();
  const weighed: Weighed[] = [];
  const sectionOf = sectionLanguages(layout, whole, options.language);
  for (const [index, block] of layout.blocks.entries()) {
    const section = sectionOf(index);
    const text = layout.plain.slice(block.start, Math.min(block.end, block.start + 2000));
    const own = packOfBlock(text, whole, section, options.language);
    // Names and units look like no language; a table is in one.
    const pack = block.kind === 'row' ? (own ?? section) : own;
    if (pack) {
      const reader = readers.get(pack) ?? {
        context: contextReader(layout, pack, reference, options.context, options.cache),
        okr: okrReader(layout, pack, reference, okrFound, options.cache),
      };
      readers.set(pack, reader);
      const unit = unitOf(block, layout, pack);
      if (unit) {
        const surrounding = reader.context(block, unit.tails);
        const okr = reader.okr(unit, surrounding);
        const sure = okr !== null || unit.inTable !== null || touches(block, options.force);
        const promising = sure || surrounding.promising || unit.label?.role != null;
        const sentences: Sentence[] = [];
        for (const [at, span] of unit.sentences.entries()) {
          const features = {
            ...surrounding.features,
            ...labelFeatures(unit),
            ...(at > 0 && { 'later-sentence': 1 }),
          };
          sentences.push(
            weigh(
              layout.plain,
              span,
              { features, more: (shape) => shapeInPlace(shape, surrounding), promising, sure },
              pack,
              reference,
              options.cache,
            ),
          );
          if (at % 8 === 7) yield;
        }
        weighed.push({ unit, pack, surrounding, okr, sentences });
      }
    }
    yield;
  }
  return weighed;
}
