/** Learns the weights: sentences by what they say, then once more by the company that an unseen model makes of them. */
import { companyFeatures, companyTotals } from '../../../utils/nlp/detection/company.ts';
import { GATED } from '../../../utils/nlp/detection/goal-detector.ts';
import type { LanguagePack } from '../../../utils/nlp/types.ts';
import type { Weighed } from '../../../utils/nlp/detection/weigh-document.ts';
import { fit, probability, type Example, type Features, type Limits, type Weights } from '../logistic.ts';
import { isGated, type ReadDocument } from './documents.ts';
import type { Labelled } from './labelled.ts';

const PARTS = 3;
export const hashOf = (repo: string): number =>
  [...repo].reduce((sum, character) => (sum * 31 + (character.codePointAt(0) ?? 0)) % 100_003, 7);
const partOf = (repo: string): number => Math.floor(hashOf(repo) / 10) % PARTS;

type Company = ReadonlyMap<Weighed, Features>;

/** The document as these weights see it, each sentence by itself. */
export const seenBy = ({ weighed, layout }: ReadDocument, pack: LanguagePack, weights: Weights): readonly Weighed[] =>
  weighed.map((item) => ({
    ...item,
    pack: { ...pack, weights },
    sentences: item.sentences.map((sentence) => {
      const { reading, start, end } = sentence;
      if (!reading || isGated(item, layout.plain.slice(start, end), pack))
        return { ...sentence, reading: null, confidence: GATED };
      return { ...sentence, confidence: probability({ ...reading.features, ...sentence.context }, weights) };
    }),
  }));

const companyBy = (
  documents: readonly ReadDocument[],
  pack: LanguagePack,
  weights: Weights,
): Map<Weighed, Features> => {
  const found = new Map<Weighed, Features>();
  for (const document of documents) {
    const seen = seenBy(document, pack, weights);
    const totals = companyTotals(seen);
    seen.forEach((item, index) => found.set(document.weighed[index] as Weighed, companyFeatures(item, totals)));
  }
  return found;
};

export const examplesOf = (labelled: readonly Labelled[], weights: Weights, company: Company): Example[] =>
  labelled.map(({ bag, positive, weight, repo }) => {
    const best = bag
      .map(({ features, item }) => ({ ...features, ...(item && company.get(item)) }))
      .toSorted((a, b) => probability(b, weights) - probability(a, weights))[0] as Features;
    return { features: best, positive, weight, group: repo };
  });

/** The company that a document keeps is weighed by a model that has not seen it, as it will be in use. */
export const train = (
  labelled: readonly Labelled[],
  documents: readonly ReadDocument[],
  pack: LanguagePack,
  limits: Limits,
  from?: Weights,
): Weights => {
  let weights: Weights = {};
  let company: Company = new Map();
  for (let round = 0; round < 2; round += 1) {
    const found = new Map<Weighed, Features>();
    for (let part = 0; part < PARTS; part += 1) {
      const rest = labelled.filter(({ repo }) => partOf(repo) !== part);
      const others = fit(examplesOf(rest, weights, company), limits, from);
      const mine = documents.filter(({ repo }) => partOf(repo) === part);
      for (const entry of companyBy(mine, pack, others)) found.set(...entry);
    }
    company = found;
    weights = fit(examplesOf(labelled, weights, company), limits, from);
  }
  return weights;
};
