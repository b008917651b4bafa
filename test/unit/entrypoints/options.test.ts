import { describe, expect, it } from 'vitest';
import { cycleOf } from '../../../utils/nlp/time/calendar.ts';
import { originsOf, siteEntries } from '../../../entrypoints/options/sites.ts';
import { readAddress } from '../../../utils/platform/hosts.ts';

describe('the cycle that holds a day', () => {
  it.each([
    ['2026-11-23', 1, 'quarter', '2026-10-01', '2026-12-31'],
    ['2026-11-23', 2, 'quarter', '2026-11-01', '2027-01-31'],
    ['2027-01-15', 2, 'quarter', '2026-11-01', '2027-01-31'],
    ['2026-03-31', 4, 'year', '2025-04-01', '2026-03-31'],
    ['2028-02-29', 3, 'half', '2027-09-01', '2028-02-29'],
    ['2027-02-10', 7, 'month', '2027-02-01', '2027-02-28'],
  ] as const)('%s, fiscal year from month %i, a %s: %s to %s', (today, firstMonth, cycle, start, end) => {
    expect(cycleOf(today, { firstMonth, cycle })).toEqual({ start, end });
  });
});

describe('an address as a person types it', () => {
  it.each([
    ['intra.example.com', 'intra.example.com', 'https://intra.example.com/*'],
    [' https://intra.example.com/a/b?c ', 'intra.example.com', 'https://intra.example.com/*'],
    ['http://intra.example.com:8080', 'intra.example.com:8080', 'http://intra.example.com/*'],
    ['LOCALHOST', 'localhost', 'https://localhost/*'],
  ])('reads %s', (typed, host, origin) => expect(readAddress(typed)).toEqual({ host, origin }));

  it.each(['', '   ', 'not an address', 'intra', 'ftp://intra.example.com', 'javascript:alert(1)', 'https://'])(
    'does not read %j',
    (typed) => expect(readAddress(typed)).toBeNull(),
  );
});

describe('the list of sites', () => {
  it('holds every site that something was said about, by name', () => {
    const origins = ['https://wiki.example.com/*'];
    expect(siteEntries({ sites: { 'intra.example.com': false }, pins: { 'wiki.example.com': 'en' }, origins })).toEqual(
      [
        { host: 'intra.example.com', on: false, language: null },
        { host: 'wiki.example.com', on: true, language: 'en' },
      ],
    );
    expect(originsOf('wiki.example.com:8080', origins)).toEqual(origins);
  });
});
