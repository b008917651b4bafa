import { describe, expect, it } from 'vitest';
import { judgeCriteria } from '../../../utils/nlp/criteria/index.ts';
import { deadlineOf } from '../../../utils/nlp/given.ts';
import { en } from '../../../utils/nlp/languages/en/index.ts';
import { readSet, setRules } from '../../../utils/nlp/okr.ts';
import type { Candidate, Goal, Reference, Role, SetFinding } from '../../../utils/nlp/types.ts';

const reference: Reference = { today: '2026-11-23', calendar: { firstMonth: 1, cycle: 'quarter' } };

const goal = (text: string, line: number, role: Role): Goal => {
  const sentence = { offset: 0, annotation: en.annotate(text, reference), own: true };
  const candidate: Candidate = { start: 0, end: text.length, text, language: 'en', role, sentences: [sentence] };
  return {
    start: 0,
    end: text.length,
    line,
    endLine: line,
    text,
    language: 'en',
    isGoal: true,
    confidence: 1,
    role,
    score: 0,
    expected: [],
    criteria: judgeCriteria(candidate, en, reference),
    deadline: deadlineOf(candidate),
    suggestions: [],
    objective: null,
  };
};

const findings = (objective: string, ...keyResults: readonly string[]): readonly SetFinding[] =>
  readSet(
    goal(objective, 1, 'objective'),
    keyResults.map((text, index) => goal(text, index + 2, 'key_result')),
    en,
    reference,
  );

const ruled = (found: readonly SetFinding[], id: string): readonly (readonly number[])[] =>
  found.filter(({ rule }) => rule === `okr/${id}`).map(({ lines }) => lines);

const sound = ['Raise NPS from 31 to 45', 'Cut first reply time from 9 to 4 hours', 'Lift renewals from 80 % to 92 %'];

describe('sets of key results', () => {
  it('has little to say about a sound set with a date', () => {
    const found = findings('Make support the reason why customers stay in 2027', ...sound);
    expect(found.map(({ rule }) => rule).filter((rule) => rule !== 'okr/mixed-forms')).toEqual([]);
  });

  it.each([
    ['kr-is-task', ['Publish the support guide', ...sound], [[2]]],
    ['kr-not-measurable', [...sound, 'Be more helpful'], [[5]]],
    ['too-few-krs', sound.slice(0, 2), [[1, 2, 3]]],
    [
      'too-many-krs',
      [...sound, 'Win 10 new customers', 'Raise CSAT to 4.4', 'Cut escalations to 5 a month'],
      [[1, 2, 3, 4, 5, 6, 7]],
    ],
    ['placeholder-target', [...sound, 'Raise CSAT to X %'], [[5]]],
    ['duplicate-krs', [...sound, 'Raise NPS from 31 to 50'], [[2, 5]]],
    ['no-deadline', sound, [[1]]],
  ] as const)('finds %s', (id, keyResults, lines) => {
    expect(ruled(findings('Make support the reason why customers stay', ...keyResults), id)).toEqual(lines);
  });

  it('finds a key result that is due after its objective', () => {
    const found = findings(
      'Renew the support desk by 30 June 2027',
      ...sound,
      'Win 10 new customers by 30 September 2027',
    );
    expect(ruled(found, 'kr-late')).toEqual([[1, 5]]);
  });

  it('finds retention to be the complement of churn', () => {
    const found = findings(
      'Reduce customer churn by 2%',
      'Raise satisfaction scores by 5%',
      'Keep customer retention at 92%',
      'Cut support requests by 8%',
    );
    expect(ruled(found, 'kr-restates-objective')).toEqual([[1, 3]]);
    expect(ruled(found, 'objective-is-metric')).toEqual([[1]]);
  });

  it('finds two key results that pull one measure in two directions', () => {
    const found = findings(
      'Renew the support desk',
      'Increase churn to 9 %',
      'Reduce churn to 5 %',
      'Win 10 new customers',
    );
    expect(ruled(found, 'contradiction')).toEqual([[2, 3]]);
  });

  it('names each rule once', () => {
    expect(new Set(setRules.map(({ id }) => id)).size).toBe(setRules.length);
  });
});
