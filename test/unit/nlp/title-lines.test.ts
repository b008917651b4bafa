import { describe, expect, it } from 'vitest';
import { goalsOf } from './analysing.ts';

const LISTS = [
  '\n\n- Open a second clinic in Turku',
  '\n- Open a second clinic in Turku',
  '\n\nOpen a second clinic in Turku',
];

describe('a plain line that names goals', () => {
  it.each(
    ['Goals 2027', 'Q3 2027 OKRs', 'Objectives for Q2 2027', 'My goals for 2027', 'Sales team OKRs Q3 2027:'].flatMap(
      (title) => LISTS.map((list) => [title, list] as const),
    ),
  )('gives its period to what is below: %s%s', (title, list) => {
    const goals = goalsOf(title + list);
    expect(goals).toHaveLength(1);
    expect(goals[0]?.criteria.timeBound.given).toMatchObject({ source: 'heading', line: 1, verdict: 'met' });
  });

  it.each(['Hit our targets in 2027', 'We met our goals in 2027.', 'Photos from 2027', 'Goals: sell more in 2027'])(
    'and no other line does: %s',
    (line) => {
      const goal = goalsOf(`${line}\n\nOpen a second clinic in Turku`).at(-1);
      expect(goal?.text).toContain('clinic');
      expect(goal?.criteria.timeBound.given).toBeNull();
    },
  );

  it('holds over one without a period, and ends at the next period or marked heading', () => {
    const text =
      'Goals 2027\n\nOpen a second clinic in Turku\n\nOur goals\n\nHire two nurses for the clinic\n\nGoals 2028\n\nOpen a third clinic in Oulu\n\n## Ideas\n\nPublish the triage guide';
    expect(goalsOf(text).map(({ criteria }) => criteria.timeBound.given?.line ?? null)).toEqual([1, 1, 9, null]);
  });

  it('leaves an objective above it the key results of its own list', () => {
    const text =
      'Q3 2027 OKRs\n\nObjective: Hire better and faster\n- Offer acceptance rate of 85%\n- Fill 8 of 10 open roles\n- Answer faster\n\nGoals 2028\n- Open a clinic in Turku\n\nKey results\n1. Open the desk at seven';
    const roles = goalsOf(text).map(({ role }) => role);
    expect(roles.slice(0, 4)).toEqual(['objective', 'key_result', 'key_result', 'key_result']);
  });
});

describe('first words that a stranger types', () => {
  it.each([
    ['Increase sales by next quarter', 'partial'],
    ['Do the needful and leverage synergies across the organisation by Q3', 'partial'],
    ['Cut checkout abandonment on mobile by next quarter', 'met'],
    ['Hire three nurses for the night shift by March', 'met'],
    ['Offer acceptance rate of 85%', 'met'],
  ] as const)('Specific: %s', (line, verdict) => {
    const [goal] = goalsOf(line, { lines: true });
    expect(goal?.criteria.specific.verdict).toBe(verdict);
  });

  it.each([
    ['Offer acceptance rate of 85%', 'key_result'],
    ['Offer first aid courses in May', 'initiative'],
  ] as const)('role: %s', (line, role) => {
    expect(goalsOf(line, { lines: true })[0]?.role).toBe(role);
  });
});
