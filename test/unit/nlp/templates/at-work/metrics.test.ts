import { describe, expect, it } from 'vitest';
import { both, found, resultsOf, rulesOf, set, team } from './team.ts';

const WIN_RATE = {
  id: 'demo-win',
  names: { en: ['demo win rate', 'demo conversion'], fi: ['demovoitto'] },
  unit: '%',
  better: 'up',
  bounds: [0, 60],
  step: [0.02, 0.25],
  timing: 'lagging',
  counter: 'deal',
} as const;
const DEAL = {
  id: 'deal',
  names: { en: ['average deal'], fi: ['keskikauppa'] },
  unit: { en: '€', fi: '€' },
  better: 'up',
  timing: 'lagging',
} as const;

describe('metrics', () => {
  const template = team({ metrics: [WIN_RATE, DEAL] });

  it('bring their unit and the question where it stands today', () => {
    const [, after] = both('Raise our demo conversion', template);
    expect(resultsOf(after)[0]).toBe('Raise our demo conversion from [baseline]% to [target]% by [date]');
    const [plain, euros] = both('Raise the average deal by 30 June 2027', template);
    expect(resultsOf(plain).join(' ')).not.toContain('€');
    expect(resultsOf(euros)).toContain('Raise the average deal from €[baseline] to €[target] by 30 June 2027');
  });

  it('bring them in Finnish too, by any of the word’s forms', () => {
    const [, after] = both('Nostamme keskikauppaa', template);
    expect(resultsOf(after)).toContain('Nostamme keskikauppaa (lähtötaso [baseline] €, tavoitetaso [target] €)');
  });

  it('move where something else would be made', () => {
    const meetings = { ...DEAL, id: 'meetings', names: { fi: ['ensitapaamiset'] }, unit: 'kpl/vko' };
    const [, after] = both('Lisätään ensitapaamisia', team({ metrics: [meetings] }));
    expect(after.criteria).toMatchObject({
      specific: { verdict: 'partial' },
      measurable: { verdict: 'partial', message: { key: 'measurable_metric_without_target' } },
    });
  });

  it('are offered before those of the library, with their units', () => {
    const [, after] = both('Improve the demos for new clinics', template);
    const slot = after.suggestions.flatMap(({ slots }) => slots).find(({ name }) => name === 'metric');
    expect(slot?.choices.slice(0, 2)).toEqual([
      { text: 'demo win rate', note: { key: 'metric_unit', values: { unit: '%' } } },
      { text: 'average deal', note: { key: 'metric_unit', values: { unit: '€' } } },
    ]);
  });

  it('have bounds, a good direction and a usual step', () => {
    const [, beyond] = both('Raise demo win rate to 75% by 30 June 2027', template);
    expect(beyond.criteria.measurable.findings).toContainEqual(
      expect.objectContaining({
        rule: 'measurable/impossible-value',
        message: {
          key: 'measurable_impossible_value',
          values: { words: '75%', measure: 'demo win rate', low: 0, high: 60 },
        },
      }),
    );
    const [, against] = both('Cut demo win rate from 25% to 20% by 30 June 2027', template);
    expect(rulesOf(against)).toContain('measurable/good-direction');
    const [, far] = both('Raise demo win rate from 20% to 40% by 30 June 2027', template);
    expect(rulesOf(far)).toContain('achievable/usual-step');
  });

  it('name what suffers when they are pushed, and take nothing away for it', () => {
    const [before, after] = both('Raise demo win rate from 20% to 24% by 30 June 2027', template);
    expect(after.criteria.measurable).toMatchObject({
      effective: 'met',
      message: { key: 'measurable_counter_metric', values: { words: 'demo win rate', other: 'average deal' } },
    });
    expect(after.score).toBeGreaterThanOrEqual(before.score);
  });

  it('in a set: all late, and none that watches over what suffers', () => {
    const text = set([
      'Raise demo win rate from 20% to 24%',
      'Raise demo conversion from 30% to 40%',
      'Raise demo win rate in Oulu to 30%',
    ]);
    const rules = found(text, template).map(({ rule }) => rule);
    expect(rules).toEqual(expect.arrayContaining(['okr/all-lagging', 'okr/no-counter-measure']));
    expect(found(text).map(({ rule }) => rule)).not.toContain('okr/all-lagging');
  });
});
