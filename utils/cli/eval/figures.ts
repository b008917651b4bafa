/** All figures of one language as flat names and numbers: what is printed, kept as a baseline and compared. */

import { thresholdOf } from '../../nlp/detection/thresholds.ts';
import { packs } from '../../nlp/languages/index.ts';
import { CRITERIA, type AnalyzeOptions, type Criterion, type Surface } from '../../nlp/types.ts';
import { judgeDocuments, type DocumentFigures } from './judge-documents.ts';
import { judgeAlone, judgeInContext, type JudgedLine } from './judge-lines.ts';
import { judgeSets } from './judge-sets.ts';
import {
  confusionOf,
  exactOf,
  f1Of,
  kappaOf,
  macroF1Of,
  precisionAtRecall,
  precisionOf,
  recallOf,
  type Confusion,
  type Counts,
} from './measures.ts';
import type { Records } from './records.ts';

export type Figures = Readonly<Record<string, number>>;
export type Evaluation = {
  readonly figures: Figures;
  readonly confusions: Readonly<Record<string, Confusion>>;
  readonly lines: readonly JudgedLine[];
  readonly sets: ReadonlyMap<string, Counts>;
  /** Lines of documents that the quiet surface flags and that are no goals. */
  readonly noise: DocumentFigures['noise'];
};

const SURFACES: readonly Surface[] = ['field', 'paste', 'prose'];
const LEAST_RECALL = 0.85;

const detection = (lines: readonly JudgedLine[], found: (line: JudgedLine) => boolean): Counts => {
  const sure = lines.filter(({ record }) => !record.unsure);
  return {
    hits: sure.filter((line) => line.record.isGoal && found(line)).length,
    alarms: sure.filter((line) => !line.record.isGoal && found(line)).length,
    misses: sure.filter((line) => line.record.isGoal && !found(line)).length,
  };
};

const named = (name: string, counts: Counts): Figures => ({
  [`${name} precision`]: precisionOf(counts),
  [`${name} recall`]: recallOf(counts),
  [`${name} F1`]: f1Of(counts),
});

export const confusionFor = (lines: readonly JudgedLine[], criterion: Criterion): Confusion =>
  confusionOf(
    lines.flatMap(({ record, levels }) =>
      record.labels ? [[record.labels[criterion], levels[criterion]] as const] : [],
    ),
  );

const sureOf = (surface: Surface, language: string): number =>
  thresholdOf(surface, packs.find(({ code }) => code === language) ?? {});

const lineFigures = (name: string, lines: readonly JudgedLine[]): Figures => {
  const sure = lines.filter(({ record }) => !record.unsure);
  const ranked = sure.map(({ confidence, record }) => ({ confidence, isGoal: record.isGoal }));
  return Object.assign(
    {},
    ...SURFACES.map((surface) =>
      named(
        `${name} detection ${surface}`,
        detection(lines, ({ confidence, record }) => confidence >= sureOf(surface, record.lang)),
      ),
    ),
    { [`${name} detection precision at recall ${LEAST_RECALL}`]: precisionAtRecall(ranked, LEAST_RECALL) },
    ...CRITERIA.map((criterion) => {
      const table = confusionFor(lines, criterion);
      return {
        [`${name} ${criterion} kappa`]: kappaOf(table),
        [`${name} ${criterion} exact`]: exactOf(table),
        [`${name} ${criterion} macro-F1`]: macroF1Of(table),
      };
    }),
  ) as Figures;
};

const rewriteFigures = (lines: readonly JudgedLine[]): Figures =>
  Object.fromEntries(
    CRITERIA.map((criterion) => {
      const asked = lines.filter(({ record, rewrites }) => record.isGoal && rewrites[criterion] !== undefined);
      return [
        `rewrite offered ${criterion}`,
        asked.filter(({ rewrites }) => rewrites[criterion]).length / Math.max(1, asked.length),
      ];
    }),
  );

/** In: the records of one language. Out: everything that `eval` prints about it. */
export const evaluate = ({ lines, documents, sets }: Records, options: AnalyzeOptions): Evaluation => {
  const alone = lines.map((record) => judgeAlone(record, options));
  const inContext = lines.map((record) => judgeInContext(record, options));
  const inDocuments =
    documents.length === 0
      ? []
      : SURFACES.map((surface) => [surface, judgeDocuments(documents, surface, options)] as const);
  const inSets = sets.length === 0 ? new Map<string, Counts>() : judgeSets(sets, options);
  const goals = inContext.filter(({ record }) => record.isGoal);
  const timeGiven: Counts = {
    hits: goals.filter(({ record, timeGiven: given }) => record.timeInContext && given).length,
    alarms: goals.filter(({ record, timeGiven: given }) => !record.timeInContext && given).length,
    misses: goals.filter(({ record, timeGiven: given }) => record.timeInContext && !given).length,
  };
  const pooled = inSets.get('pooled');
  const figures: Figures = {
    ...(lines.length > 0 && {
      ...lineFigures('text', alone),
      ...lineFigures('context', inContext),
      ...named('time in context', timeGiven),
      ...rewriteFigures(alone),
    }),
    ...Object.assign(
      {},
      ...inDocuments.map(([surface, found]) => ({
        ...named(`documents ${surface}`, found),
        [`documents ${surface} false alarms per 1,000 words`]: found.alarmsPerThousand,
        [`documents ${surface} false alarms per 1,000 words, goal-free`]: found.alarmsPerThousandGoalFree,
        [`documents ${surface} goal-free and quiet`]: found.quiet,
      })),
    ),
    ...(pooled && named('sets pooled', pooled)),
  };
  const confusions = Object.fromEntries(
    lines.length === 0
      ? []
      : CRITERIA.flatMap((criterion) => [
          [`text ${criterion}`, confusionFor(alone, criterion)],
          [`context ${criterion}`, confusionFor(inContext, criterion)],
        ]),
  ) as Record<string, Confusion>;
  return {
    figures,
    confusions,
    lines: alone,
    sets: inSets,
    noise: inDocuments.find(([surface]) => surface === 'prose')?.[1].noise ?? [],
  };
};
