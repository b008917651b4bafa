/** Where the core and the labels differ most. */

import { CRITERIA } from '../../nlp/types.ts';
import type { JudgedLine } from './judge-lines.ts';

const LONGEST = 110;

const short = (text: string): string => {
  const flat = text.replace(/\s+/gu, ' ');
  return flat.length > LONGEST ? `${flat.slice(0, LONGEST - 1)}…` : flat;
};

const detectionGap = ({ record, confidence }: JudgedLine): number => (record.isGoal ? 1 - confidence : confidence);

/** In: judged lines. Out: up to `most` lines about detection, then as many about verdicts; unsure records last. */
export const worstOf = (lines: readonly JudgedLine[], most: number): readonly string[] => {
  const detected = lines
    .filter(({ record }) => !record.unsure)
    .toSorted((a, b) => detectionGap(b) - detectionGap(a))
    .slice(0, most)
    .map(
      ({ record, confidence }) =>
        `  ${record.id}  ${record.isGoal ? 'goal' : 'no goal'}, confidence ${confidence.toFixed(2)}: ${short(record.text)}`,
    );
  const verdicts = lines
    .flatMap(({ record, levels }) =>
      CRITERIA.flatMap((criterion) => {
        const label = record.labels?.[criterion];
        return label === undefined ? [] : [{ record, criterion, label, verdict: levels[criterion] }];
      }),
    )
    .filter(({ label, verdict }) => Math.abs(label - verdict) === 2)
    .toSorted((a, b) => Number(a.record.unsure) - Number(b.record.unsure))
    .slice(0, most)
    .map(
      ({ record, criterion, label, verdict }) =>
        `  ${record.id}  ${criterion} ${label}, judged ${verdict}: ${short(record.text)}`,
    );
  return [...detected, ...verdicts];
};

/** In: what a surface flagged and is no goal. Out: up to `most` lines. */
export const noiseOf = (
  noise: readonly { readonly id: string; readonly line: number; readonly text: string }[],
  most: number,
): readonly string[] => noise.slice(0, most).map(({ id, line, text }) => `  ${id}, line ${line}: ${short(text)}`);
