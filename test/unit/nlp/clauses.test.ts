import { describe, expect, it } from 'vitest';
import { readClauses } from '../../../utils/nlp/languages/en/clauses.ts';

const kinds = (text: string): string[] =>
  readClauses(text).map(({ kind, concrete }) => `${kind}${concrete === undefined ? '' : concrete ? '+' : '-'}`);

describe('clauses', () => {
  it.each([
    ['Renew the price list so that partners can quote in a day', ['main', 'purpose+']],
    ['In order to reach the growth target, we hire two engineers', ['purpose+', 'main']],
    ['Publish a guide to support the 2027 growth target', ['main', 'purpose+']],
    ['Reduce churn by calling every customer at risk', ['main', 'means']],
    ['Form a council through the city network', ['main', 'means']],
    ['Win subscribers through weekly guest posts', ['main', 'means']],
    ['Run a marathon by training four times a week', ['main', 'means']],
    ['Open a ward with a €20k budget', ['main', 'means']],
    ['Open a ward within the current budget', ['main', 'means']],
    ['Open a ward, beginning with two rooms', ['main', 'means']],
    ['To win customers, publish the price list', ['purpose+', 'main']],
    ['Publish the price list for better customer service', ['main', 'purpose+']],
    ['Publish the price list so customers trust us', ['main', 'purpose+']],
    ['Publish the price list, since customers keep asking for it', ['main', 'reason+']],
    ['Publish the price list, as it helps resellers to plan', ['main', 'reason+']],
    ['Publish the price list, thus improving service', ['main', 'participle+']],
    ['Move the shop because the old servers lose orders', ['main', 'reason+']],
    ['Open a ward, reducing waiting times', ['main', 'participle+']],
    ['Build a programme by which new reps reach their quota', ['main', 'relative-']],
    ['Train staff, which cuts waiting times', ['main', 'relative+']],
  ])('%s', (text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });

  it.each([
    'We plan to hire two engineers',
    'Continue to grow',
    'Our goal is to open a shop',
    'We are able to ship twice',
    'Help users to file claims',
    'Raise NPS from 31 to 45',
    'To our customers, this will be new',
  ])('takes this "to" for no purpose: %s', (text) => {
    expect(kinds(text)).not.toContain('purpose+');
    expect(kinds(text)).not.toContain('purpose-');
  });

  it('finds no result in an empty purpose', () => {
    expect(kinds('Hold retrospectives to get better')).toEqual(['main', 'purpose-']);
  });

  it('covers the text without overlaps', () => {
    const text = 'To keep our promise, we cut waiting times by hiring two nurses, which helps patients';
    const clauses = readClauses(text);
    clauses.reduce((end, clause) => {
      expect(clause.start).toBeGreaterThanOrEqual(end);
      return clause.end;
    }, 0);
  });
});
