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

/** A goal that seems to serve an objective above, for a word that both have. */
export function servingGoal(text: string, parent: string): Goal {
  const goal = goalAt(0, text);
  const values = { whose: '@parent_level_company', parent, words: 'customers' };
  const message = { key: 'parent_serves_words', values };
  const given = { verdict: 'met', source: 'template', line: null, text: parent, message } as const;
  return { ...goal, criteria: { ...goal.criteria, relevant: { ...goal.criteria.relevant, given } } };
}
