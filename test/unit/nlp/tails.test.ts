import { describe, expect, it } from 'vitest';
import { en } from '../../../utils/nlp/languages/en/index.ts';
import { fi } from '../../../utils/nlp/languages/fi/index.ts';
import { tailsOf } from '../../../utils/nlp/text/tails.ts';
import { goalsOf } from './analysing.ts';

const kept = (text: string, pack = en): string => text.slice(0, tailsOf(text, pack).end);

describe('what stands after a goal in its line', () => {
  it.each([
    ['Cut waiting time to 9 days – Owner: Ines – 🟢 on track', 'Cut waiting time to 9 days'],
    ['Cut waiting time to 9 days (owner: Ines)', 'Cut waiting time to 9 days'],
    ['Cut waiting time to 9 days [at risk]', 'Cut waiting time to 9 days'],
    ['Cut waiting time to 9 days - done', 'Cut waiting time to 9 days'],
    ['Cut waiting time to 9 days (kvm)', 'Cut waiting time to 9 days'],
    ['Cut waiting time to 9 days (@clinic)', 'Cut waiting time to 9 days'],
    ['Cut waiting time to 9 days 🔴', 'Cut waiting time to 9 days'],
    ['Cut waiting time to 9 days, owner: Ines', 'Cut waiting time to 9 days'],
  ])('is taken off: %s', (text, expected) => {
    expect(kept(text)).toBe(expected);
  });

  it.each([
    'Cut waiting time to 9 days (now 14)',
    'Cut waiting time to 9 days – in every clinic',
    'Cut waiting time to 9 days – due: 31 March',
    'Move all patients (children first)',
    'Get the audit done',
    'Open a clinic in Tarn (north)',
  ])('stays where it is part of it: %s', (text) => {
    expect(kept(text)).toBe(text);
  });

  it('reads the same in Finnish', () => {
    expect(kept('Lyhennämme jonot 9 päivään – Vastuu: Ines – 🟡 myöhässä', fi)).toBe('Lyhennämme jonot 9 päivään');
  });

  it('gives an owner to the goal, and is no part of its text', () => {
    const [, goal] = goalsOf(
      '# Q1 2027 OKRs\n\n- Objective: Nobody waits\n  - KR1: Cut waiting to 9 days – Owner: Ines',
    );
    expect(goal?.text).toBe('Cut waiting to 9 days');
    expect(goal?.criteria.achievable.given).toEqual({ verdict: 'met', source: 'field', line: 4, text: 'Ines' });
  });
});
