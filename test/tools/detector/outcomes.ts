/** What a model says of texts of organisations that it has not seen: cross-validation by repository. */
import { inCompany } from '../../../utils/nlp/detection/company.ts';
import { groupSentences } from '../../../utils/nlp/detection/grouping.ts';
import { lineAt } from '../../../utils/nlp/text/layout.ts';
import type { LanguagePack } from '../../../utils/nlp/types.ts';
import type { Weighed } from '../../../utils/nlp/detection/weigh-document.ts';
import { probability, type Weights } from '../logistic.ts';
import { run, type ReadDocument } from './documents.ts';
import type { Labelled } from './labelled.ts';
import { hashOf, seenBy } from './training.ts';

export type Scored = {
  readonly p: number;
  readonly positive: boolean;
  readonly kind: Labelled['kind'];
  readonly repo: string;
  readonly text: string;
};
export type Seen = { readonly document: ReadDocument; readonly items: readonly Weighed[] };
export type Outcomes = { readonly texts: readonly Scored[]; readonly documents: readonly Seen[] };

const scoreOf = ({ bag }: Labelled, weights: Weights): number =>
  Math.max(...bag.map(({ features, gated }) => (gated ? 0.01 : probability(features, weights))));

type FromRepo = { readonly repo: string };

/** So many texts in each part as can be, every repository whole. Each `split` shares them out another way. */
export const sharedOut = (labelled: readonly FromRepo[], count: number, split: number): ReadonlyMap<string, number> => {
  const sizes = new Map<string, number>();
  for (const { repo } of labelled) sizes.set(repo, (sizes.get(repo) ?? 0) + 1);
  const load = Array.from({ length: count }, () => 0);
  const folds = new Map<string, number>();
  const rank = (repo: string): number => (sizes.get(repo) ?? 0) * (1 + (hashOf(`${split} ${repo}`) % 100) / 100);
  for (const [repo, size] of [...sizes].toSorted(([a], [b]) => rank(b) - rank(a) || a.localeCompare(b))) {
    const lightest = load.indexOf(Math.min(...load));
    folds.set(repo, lightest);
    load[lightest] = (load[lightest] ?? 0) + size;
  }
  return folds;
};

/** Invented by us: learned from, and no measure of anything. */
export const isOwn = (repo: string): boolean => repo.startsWith('own ');

/** What others wrote is shared out in the same way however much of our own there is. */
export const foldsOf = (labelled: readonly FromRepo[], count: number, split: number): ReadonlyMap<string, number> => {
  const own = labelled.filter(({ repo }) => isOwn(repo));
  const others = labelled.filter(({ repo }) => !isOwn(repo));
  return new Map([...sharedOut(others, count, split), ...sharedOut(own, count, split)]);
};

export const outcomesOf = (
  labelled: readonly Labelled[],
  documents: readonly ReadDocument[],
  pack: LanguagePack,
  weights: Weights,
): Outcomes => ({
  texts: labelled
    .filter(({ kind }) => kind !== 'document')
    .map((one) => ({
      p: scoreOf(one, weights),
      positive: one.positive,
      kind: one.kind,
      repo: one.repo,
      text: one.text,
    })),
  documents: documents
    .filter(({ own }) => !own)
    .map((document) => ({
      document,
      items: run(inCompany(seenBy(document, pack, weights), document.layout)),
    })),
});

export type Found = { readonly line: number; readonly endLine: number; readonly p: number; readonly text: string };

/** The goals of a document at a threshold, as the product would give them. */
export const foundAt = ({ document: { layout }, items }: Seen, threshold: number): readonly Found[] =>
  items.flatMap(({ sentences, unit }) =>
    groupSentences(sentences, unit.block, threshold).flatMap((group) => {
      const [first, last] = [group.sentences[0], group.sentences.at(-1)];
      if (!first || !last) return [];
      return [
        {
          line: lineAt(layout.lines, first.start),
          endLine: lineAt(layout.lines, last.end - 1),
          p: group.confidence,
          text: layout.plain.slice(first.start, last.end),
        },
      ];
    }),
  );
