import { describe, expect, it } from 'vitest';
import { summarize } from '../../../../components/pages/scratchpad/summary.ts';
import { goalAt } from './goals.ts';

const met = { specific: 'met', measurable: 'met', achievable: 'met', relevant: 'met', timeBound: 'met' } as const;

describe('goals as a whole', () => {
  it('names what most of them lack, and their average', () => {
    const goals = [
      goalAt(0, 'One', { ...met, timeBound: 'missing', score: 75 }),
      goalAt(4, 'Two', { ...met, timeBound: 'missing', measurable: 'partial', score: 62 }),
    ];
    expect(summarize(goals)).toEqual({ count: 2, isSet: false, average: 69, missing: 'timeBound' });
  });

  it('tells objectives with their key results from goals', () => {
    const objective = { ...goalAt(0, 'One', met), role: 'objective' as const };
    expect(summarize([objective, goalAt(4, 'Two', met)]).isSet).toBe(true);
  });

  it('asks only for what is expected', () => {
    const goal = {
      ...goalAt(0, 'One', { ...met, relevant: 'missing' }),
      expected: ['specific', 'measurable'] as const,
    };
    expect(summarize([goal]).missing).toBeNull();
  });

  it('has nothing to say of nothing', () => {
    expect(summarize([])).toEqual({ count: 0, isSet: false, average: 0, missing: null });
  });
});
