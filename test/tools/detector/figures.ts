/** Figures of detection: the ranking of lines, and what is marked in documents at a threshold. */
import { foundAt, type Found, type Outcomes, type Scored, type Seen } from './outcomes.ts';

export const ofKind = ({ texts }: Outcomes, kind: Scored['kind']): readonly Scored[] =>
  texts.filter((one) => one.kind === kind);

const ratio = (a: number, b: number): number => (b === 0 ? 1 : a / b);

export const atThreshold = (texts: readonly Scored[], threshold: number): { precision: number; recall: number } => {
  const above = texts.filter(({ p }) => p >= threshold);
  const right = above.filter(({ positive }) => positive).length;
  return {
    precision: ratio(right, above.length),
    recall: ratio(right, texts.filter(({ positive }) => positive).length),
  };
};

/** Precision where the ranking has found this share of the goals. */
export const precisionAt = (texts: readonly Scored[], recall: number): number => {
  const ranked = texts.toSorted((a, b) => b.p - a.p);
  const needed = recall * ranked.filter(({ positive }) => positive).length;
  let right = 0;
  for (const [index, { positive }] of ranked.entries()) {
    right += Number(positive);
    if (right >= needed) return right / (index + 1);
  }
  return 0;
};

export const falseAlarms = (seen: Seen, threshold: number): readonly Found[] =>
  foundAt(seen, threshold).filter(
    ({ line, endLine }) => !seen.document.goals.some((goal) => goal.line >= line && goal.line <= endLine),
  );

const perThousand = (documents: readonly Seen[], threshold: number): number => {
  const alarms = documents.reduce((sum, seen) => sum + falseAlarms(seen, threshold).length, 0);
  return ratio(
    1000 * alarms,
    documents.reduce((sum, { document }) => sum + document.words, 0),
  );
};

export type DocumentFigures = { free: number; quiet: number; all: number; recall: number };

export const inDocuments = (documents: readonly Seen[], threshold: number): DocumentFigures => {
  const free = documents.filter(({ document }) => document.goals.length === 0);
  const hits = documents.flatMap((seen) => {
    const found = foundAt(seen, threshold);
    return seen.document.goals
      .filter(({ unsure }) => !unsure)
      .map(({ line }) => found.some((goal) => goal.line <= line && line <= goal.endLine));
  });
  return {
    free: perThousand(free, threshold),
    quiet: ratio(free.filter((seen) => falseAlarms(seen, threshold).length === 0).length, free.length),
    all: perThousand(documents, threshold),
    recall: ratio(hits.filter(Boolean).length, hits.length),
  };
};
