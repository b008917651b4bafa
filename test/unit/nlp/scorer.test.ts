import { describe, expect, it } from 'vitest';
import { expectedCriteria, levelOf, scoreOf } from '../../../utils/nlp/scorer.ts';
import { betterGiven, givenTime, withGiven } from '../../../utils/nlp/given.ts';
import { builtInTemplates } from '../../../utils/nlp/templates/built-in/index.ts';
import {
  CRITERIA,
  type Criterion,
  type CriterionResult,
  type Given,
  type Template,
  type Verdict,
} from '../../../utils/nlp/types.ts';

const template: Template = { ...builtInTemplates.smart, name: 'Test' };

const result = (effective: Verdict): CriterionResult => ({
  verdict: effective,
  given: null,
  effective,
  evidence: [],
  undermines: [],
  findings: [],
  message: { key: 'test' },
});

const all = (verdicts: readonly Verdict[]): Record<Criterion, CriterionResult> =>
  Object.fromEntries(CRITERIA.map((criterion, index) => [criterion, result(verdicts[index] ?? 'missing')])) as Record<
    Criterion,
    CriterionResult
  >;

describe('expected criteria', () => {
  const alone = { objectiveKnown: false, hasKeyResults: false };

  it('asks goals and initiatives for all five', () => {
    expect(expectedCriteria('goal', alone, template)).toEqual(CRITERIA);
    expect(expectedCriteria('initiative', alone, template)).toEqual(CRITERIA);
  });

  it('asks a key result for its purpose only when no objective is known', () => {
    expect(expectedCriteria('key_result', alone, template)).toContain('relevant');
    expect(expectedCriteria('key_result', { ...alone, objectiveKnown: true }, template)).toEqual([
      'specific',
      'measurable',
      'timeBound',
    ]);
  });

  it('asks an objective for a measure only when it has no key results', () => {
    expect(expectedCriteria('objective', alone, template)).toContain('measurable');
    expect(expectedCriteria('objective', { ...alone, hasKeyResults: true }, template)).toEqual([
      'specific',
      'relevant',
      'timeBound',
    ]);
  });

  it('asks no objective of the company what it serves: nothing stands above it', () => {
    expect(expectedCriteria('objective', { ...alone, level: 'company' }, template)).not.toContain('relevant');
    expect(expectedCriteria('objective', { ...alone, level: 'team' }, template)).toContain('relevant');
    expect(expectedCriteria('goal', { ...alone, level: 'company' }, template)).toContain('relevant');
  });

  it('follows a template that names its own', () => {
    expect(expectedCriteria('goal', alone, { ...template, required: { goal: ['specific'] } })).toEqual(['specific']);
  });
});

describe('score', () => {
  it.each<readonly [readonly Verdict[], number]>([
    [['met', 'met', 'met', 'met', 'met'], 100],
    [['missing', 'missing', 'missing', 'missing', 'missing'], 0],
    [['met', 'partial', 'partial', 'partial', 'missing'], 50],
    [['met', 'met', 'partial', 'partial', 'missing'], 63],
  ])('%j is worth %i', (verdicts, points) => {
    expect(scoreOf(all(verdicts), CRITERIA, template.weights)).toBe(points);
  });

  it('counts only what is expected', () => {
    expect(scoreOf(all(['met', 'missing', 'missing', 'missing', 'missing']), ['specific'], template.weights)).toBe(100);
  });

  it('leaves a key result that nobody can measure so few points that it is marked', () => {
    const asked = ['specific', 'measurable', 'timeBound'] as const;
    const of = (measurable: Verdict, role: 'key_result' | 'initiative') =>
      scoreOf(all(['met', measurable, 'missing', 'missing', 'met']), asked, template.weights, role);
    expect([of('met', 'key_result'), of('partial', 'key_result'), of('partial', 'initiative')]).toEqual([100, 74, 83]);
  });

  it('leaves what holds something wrong so few points that it is marked, unless nobody is advised', () => {
    const wrong = (effective: Verdict): CriterionResult => {
      const about = { span: { start: 0, end: 1 }, message: { key: 'test' } };
      const fault = { rule: 'time-bound/past-date', criterion: 'timeBound', fault: 'past' } as const;
      return { ...result(effective), findings: [{ ...about, ...fault, polarity: 'undermines', level: 'partial' }] };
    };
    const of = (effective: Verdict) =>
      scoreOf({ ...all(['met', 'met', 'met', 'met', 'met']), timeBound: wrong(effective) }, CRITERIA, template.weights);
    expect([of('partial'), of('met')]).toEqual([74, 100]);
  });

  it('numbers the verdicts', () => {
    expect((['missing', 'partial', 'met'] as const).map(levelOf)).toEqual([0, 1, 2]);
  });
});

describe('what is given', () => {
  const heading: Given = { verdict: 'met', source: 'heading', line: 1, text: 'Q3 2027' };
  const field: Given = { verdict: 'partial', source: 'field', line: null, text: 'after the launch' };

  it('keeps the better record, and the first of two equals', () => {
    expect(betterGiven(field, heading)).toBe(heading);
    expect(betterGiven(heading, { ...heading, source: 'column' })).toBe(heading);
    expect(withGiven({ timeBound: heading }, 'timeBound', field).timeBound).toBe(heading);
  });

  it('makes a period that a calendar holds a met deadline', () => {
    const time = { start: 0, end: 7, kind: 'period', from: '2027-07-01', to: '2027-09-30' } as const;
    expect(givenTime(time, 'heading', 1, 'Q3 2027')).toEqual(heading);
    expect(givenTime(null, 'heading', 1, '')).toBeNull();
  });
});
