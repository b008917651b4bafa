import { describe, expect, it } from 'vitest';
import { goalsOf } from './analysing.ts';

describe('a list of thousands below one objective', () => {
  it('is read as far as a set goes, and counted whole', () => {
    const text = ['Objective: Delight our customers', ...Array.from({ length: 1500 }, () => '- KR: Cut costs by 5%')];
    const goals = goalsOf(text.join('\n'));
    const [objective] = goals;
    expect(objective?.set?.keyResults).toHaveLength(goals.length - 1);
    expect(objective?.set?.findings.length).toBeLessThan(1500);
    const tooMany = objective?.set?.findings.find(({ rule }) => rule === 'okr/too-many-krs');
    expect(tooMany?.message.values).toEqual({ count: goals.length - 1 });
  });
});
