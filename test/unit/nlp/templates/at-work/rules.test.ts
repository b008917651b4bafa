import { describe, expect, it } from 'vitest';
import { unknownRules } from '../../../../../utils/nlp/templates/notes.ts';
import { both, found, rulesOf, set, team } from './team.ts';

describe('rules', () => {
  it('that are off find nothing', () => {
    const text = 'Improve the onboarding of new reps by 30 June 2027';
    const [before, after] = both(text, team({ rules: { 'specific/weak-verb': 'off' } }));
    expect([rulesOf(before).includes('specific/weak-verb'), rulesOf(after).includes('specific/weak-verb')]).toEqual([
      true,
      false,
    ]);
  });

  it('that a team is strict about allow one level less', () => {
    const text = 'Improve the onboarding of new reps by 30 June 2027';
    const [before, after] = both(text, team({ rules: { 'specific/weak-verb': 'strict' } }));
    expect([before.criteria.specific.verdict, after.criteria.specific.verdict]).toEqual(['partial', 'missing']);
    expect(after.score).toBeLessThan(before.score);
  });

  it('that only advise count for the verdict where a team is strict', () => {
    const text = 'Open the shop in Oulu by 31 May 2019';
    const [before, after] = both(text, team({ rules: { 'time-bound/past-date': 'strict' } }));
    expect([before.criteria.timeBound.verdict, after.criteria.timeBound.verdict]).toEqual(['met', 'partial']);
  });

  it('about sets are off or stand first', () => {
    const text = set(['Publish the price list', 'Raise NPS from 31 to 45', 'Raise NPS from 31 to 45']);
    const usual = found(text).map(({ rule }) => rule);
    expect(usual).toContain('okr/kr-is-task');
    expect(usual).toContain('okr/duplicate-krs');
    const rules = { 'okr/kr-is-task': 'off', 'okr/duplicate-krs': 'strict' } as const;
    const [first, ...others] = found(text, team({ rules }));
    expect(first).toMatchObject({ rule: 'okr/duplicate-krs', strict: true });
    expect(others.map(({ rule }) => rule)).not.toContain('okr/kr-is-task');
  });

  it('about parents are off as well', () => {
    const text = 'Goal: Renew the wiki of the office by 30 June 2027';
    const parents = [{ text: 'Win ten hospitals', level: 'company' }] as const;
    expect(found(text, team({ parents })).map(({ rule }) => rule)).toContain('okr/no-parent');
    expect(found(text, team({ parents, rules: { 'okr/no-parent': 'off' } }))).toEqual([]);
  });

  it('that are not known are named', () => {
    const rules = { 'specific/hedge': 'off', 'okr/kr-is-task': 'strict', 'specific/later': 'off' } as const;
    expect(unknownRules(team({ rules }))).toEqual(['specific/later']);
  });
});
