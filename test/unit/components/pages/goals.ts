import { CRITERIA, type Criterion, type Goal, type Verdict } from '../../../../utils/nlp/types.ts';

/** A goal that says in `text` what stands from `start` on; every criterion missing unless told otherwise. */
export function goalAt(
  start: number,
  text: string,
  { score = 50, ...verdicts }: Partial<Record<Criterion, Verdict>> & { readonly score?: number } = {},
): Goal {
  const result = (verdict: Verdict) => ({
    verdict,
    given: null,
    effective: verdict,
    evidence: [],
    undermines: [],
    findings: [],
    message: { key: 'step_specific' },
  });
  return {
    start,
    end: start + text.length,
    text,
    line: 1,
    endLine: 1,
    language: 'en',
    isGoal: true,
    confidence: 0.9,
    role: 'goal',
    score,
    expected: CRITERIA,
    criteria: Object.fromEntries(
      CRITERIA.map((criterion) => [criterion, result(verdicts[criterion] ?? 'missing')]),
    ) as unknown as Goal['criteria'],
    deadline: null,
    suggestions: [],
    objective: null,
  };
}
