/** From findings to a verdict: the strongest support, held down by what undermines it, in the best sentence. */

import type { Candidate, Criterion, CriterionResult, Finding, Given, Verdict } from '../types.ts';
import { VERDICTS } from '../types.ts';
import type { Sentence } from './reading.ts';

/** 0, 1 or 2 for missing, partial and met. */
export const levelOf = (verdict: Verdict): 0 | 1 | 2 => (verdict === 'met' ? 2 : verdict === 'partial' ? 1 : 0);

export const verdictOf = (level: number): Verdict => VERDICTS[level >= 2 ? 2 : level >= 1 ? 1 : 0];

const within = (sentence: Sentence, finding: Finding): boolean =>
  finding.span.start >= sentence.offset && finding.span.start < sentence.offset + sentence.annotation.text.length + 1;

const levelIn = (findings: readonly Finding[]): number => {
  const support = Math.max(
    0,
    ...findings.filter(({ polarity }) => polarity === 'supports').map(({ level }) => levelOf(level)),
  );
  const ceiling = Math.min(
    2,
    ...findings.filter(({ polarity }) => polarity === 'undermines').map(({ level }) => levelOf(level)),
  );
  return Math.min(support, ceiling);
};

/** The finding that explains the verdict best: advice, else what carries it when met and holds it back when not. */
const explain = (
  criterion: Criterion,
  level: number,
  findings: readonly Finding[],
  advice: Finding | undefined,
): Finding['message'] => {
  if (advice && level >= levelOf(advice.level)) return advice.message;
  const supports = findings
    .filter(({ polarity }) => polarity === 'supports')
    .sort((a, b) => levelOf(b.level) - levelOf(a.level));
  const holding = findings.find(
    ({ polarity, level: ceiling }) => polarity === 'undermines' && levelOf(ceiling) <= level && levelOf(ceiling) < 2,
  );
  const noted = findings.find(({ polarity }) => polarity === 'undermines');
  const chosen =
    level === 2
      ? supports[0]
      : (holding ?? (level === 0 ? noted : undefined) ?? (level === 1 ? supports[0] : undefined));
  return chosen?.message ?? { key: `missing_${criterion}` };
};

/** One criterion of one candidate. Specific, Measurable and Time-bound hear only the writer's own sentences. */
export const combine = (
  candidate: Candidate,
  criterion: Criterion,
  findings: readonly Finding[],
  given: Given | null,
  /** Rules that only advise. */
  advisory: ReadonlySet<string> = new Set(),
  /** Somebody writes this now, so that advice counts for what they see. */
  advised = true,
): CriterionResult => {
  let best: { level: number; findings: readonly Finding[] } = { level: -1, findings: [] };
  for (const sentence of candidate.sentences) {
    const inSentence = findings.filter((finding) => within(sentence, finding));
    const level = levelIn(inSentence.filter(({ rule }) => !advisory.has(rule)));
    if (level > best.level) best = { level, findings: inSentence };
  }
  const verdict = verdictOf(best.level);
  const spans = (polarity: Finding['polarity']): Finding['span'][] =>
    best.findings
      .filter((finding) => finding.polarity === polarity)
      .map(({ span }) => span)
      .sort((a, b) => a.start - b.start);
  const advice = best.findings.find(({ rule }) => advisory.has(rule));
  const effective = given && levelOf(given.verdict) > best.level ? given.verdict : verdict;
  return {
    verdict,
    given,
    effective: advice && advised ? verdictOf(Math.min(levelOf(effective), levelOf(advice.level))) : effective,
    evidence: spans('supports'),
    undermines: spans('undermines'),
    findings: best.findings,
    message: explain(criterion, Math.max(0, best.level), best.findings, advice),
  };
};
