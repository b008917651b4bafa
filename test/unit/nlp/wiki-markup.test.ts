import { describe, expect, it } from 'vitest';
import { goalsOf, textsOf } from './analysing.ts';

const PAGE = `h2. Q3 2027 OKRs

h3. Objective: Become the easiest bank to join
* Raise the share of accounts opened online from 40% to 70%
** Publish the new guide for branches
* Cut the time to open an account from 3 days to 1
{code:java}
* Cut the number of lines from 90 to 40 by June
{code}
`;

describe('wiki markup', () => {
  it('has headings, points and points below them', () => {
    expect(goalsOf(PAGE).map(({ line, role }) => [line, role])).toMatchObject([
      [3, 'objective'],
      [4, 'key_result'],
      [5, expect.any(String)],
      [6, 'key_result'],
    ]);
  });

  it('gives what a heading says to what stands below it', () => {
    const given = goalsOf(PAGE).map(({ criteria }) => criteria.timeBound.given);
    expect(given).toMatchObject(Array.from({ length: 4 }, () => ({ source: 'heading', line: 1, verdict: 'met' })));
  });

  it('is read without its marks', () => {
    expect(textsOf(PAGE)).toEqual([
      'Become the easiest bank to join',
      'Raise the share of accounts opened online from 40% to 70%',
      'Publish the new guide for branches',
      'Cut the time to open an account from 3 days to 1',
    ]);
  });

  it('is what its marks say only where they stand as wikis write them', () => {
    const text = 'h2o. We will cut the use of water from 9 to 6 litres by June.';
    expect(textsOf(text)[0]).toContain('We will cut the use of water');
  });
});
