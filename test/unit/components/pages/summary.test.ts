import { describe, expect, it } from 'vitest';
import { summarize } from '../../../../components/pages/scratchpad/summary.ts';
import type { Suggestion } from '../../../../utils/nlp/types.ts';
import { goalAt } from './goals.ts';

const met = { specific: 'met', measurable: 'met', achievable: 'met', relevant: 'met', timeBound: 'met' } as const;

describe('goals as a whole', () => {
  it('names what the next step of most of them is about, and their average', () => {
    const goals = [
      goalAt(0, 'One', { ...met, timeBound: 'missing', score: 75 }),
      goalAt(4, 'Two', { ...met, timeBound: 'missing', measurable: 'partial', score: 62 }),
      goalAt(8, 'Three', { ...met, timeBound: 'missing', score: 75 }),
    ];
    expect(summarize(goals)).toEqual({ count: 3, isSet: false, average: 71, next: 'timeBound' });
  });

  it('speaks of one goal as its own step does', () => {
    const steps = { criterion: 'timeBound', improves: ['timeBound'] } as unknown as Suggestion;
    const goal = { ...goalAt(0, 'One', { specific: 'partial' }), suggestions: [steps] };
    expect(summarize([goal]).next).toBe('timeBound');
    expect(summarize([{ ...goal, suggestions: [] }]).next).toBe('specific');
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
    expect(summarize([goal]).next).toBeNull();
  });

  it('has nothing to say of nothing', () => {
    expect(summarize([])).toEqual({ count: 0, isSet: false, average: 0, next: null });
  });
});
