import { describe, expect, it } from 'vitest';
import { builtInTemplates } from '../../../../../utils/nlp/templates/index.ts';
import { goalsOf } from '../../analysing.ts';
import { both, resultsOf, team } from './team.ts';

describe('patterns', () => {
  it('take the writer’s words as they are and leave the rest blank', () => {
    const [, after] = both('Raise our win rate in Finland by 30 June 2027', builtInTemplates.sales);
    expect(after.suggestions.find(({ id }) => id === 'use-pattern')?.result).toBe(
      'Raise our win rate in Finland from [baseline]% to [target]% by 30 June 2027 by [step]',
    );
  });

  it('build an objective and what shows it, after Doerr', () => {
    const [before, after] = both(
      'Objective: Make our help pages useful for new users',
      builtInTemplates['measured-by'],
    );
    expect(before.suggestions.map(({ id }) => id)).not.toContain('use-pattern');
    expect(resultsOf(after)[0]).toBe(
      'I will make our help pages useful for new users by [date] as measured by [metric] of [target]',
    );
  });

  it('stand where a Finnish word needs no other ending', () => {
    const [, after] = both('Lyhennämme uusien myyjien perehtymisaikaa', builtInTemplates.sales);
    expect(resultsOf(after)).toContain(
      'Lyhennämme uusien myyjien perehtymisaikaa: [baseline] kuukautta → [target] kuukautta, [date] mennessä. Keino: [step]',
    );
    const inflected = goalsOf('Lyhennämme perehtymisajan 6 kuukaudesta', { template: builtInTemplates.sales });
    expect(inflected.flatMap(({ suggestions }) => suggestions.map(({ id }) => id))).not.toContain('use-pattern');
  });

  it('for new goals only are not offered for goals that are there', () => {
    const pattern = { role: 'goal', text: 'We {verb} {metric} from {baseline} to {target} until {date}' } as const;
    const plain = both(
      'Raise the win rate',
      team({ patterns: [{ role: 'goal', text: '{verb} {metric}: {baseline} to {target} ({date})' }] }),
    )[1];
    expect(plain.suggestions.map(({ id }) => id)).toContain('use-pattern');
    const [, after] = both('Raise the win rate', team({ patterns: [{ ...pattern, offer: 'new' }] }));
    expect(after.suggestions.map(({ id }) => id)).not.toContain('use-pattern');
  });
});
