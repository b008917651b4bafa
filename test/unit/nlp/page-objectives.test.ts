import { describe, expect, it } from 'vitest';
import { objectivesOfPage } from '../../../utils/nlp/okr/page-objectives.ts';
import { goalsOf } from './analysing.ts';

const DAY = { today: '2027-01-11', calendar: { firstMonth: 1, cycle: 'quarter' } } as const;
const read = (page: string) => objectivesOfPage(page, goalsOf(page), DAY);
const plain = (...texts: readonly string[]) => texts.map((text) => ({ text, details: [] }));

describe('the objectives of a pasted page', () => {
  it.each([
    [
      'labels and bullets',
      'Our OKRs\n\nO1: Ferries leave on time\n- KR1: Late departures from 12 % to 4 %\n- KR2: Calls answered in 3 minutes 60 % -> 90 %\n\nObjective 2 – The harbour is quiet at night\n * Noise complaints from 40 to 10 a year\n',
      [
        {
          text: 'Ferries leave on time',
          details: ['Late departures from 12 % to 4 %', 'Calls answered in 3 minutes 60 % -> 90 %'],
        },
        { text: 'The harbour is quiet at night', details: ['Noise complaints from 40 to 10 a year'] },
      ],
    ],
    [
      'letters without numbers',
      'Q2 2028 OKRs\nO: Ferries leave on time\nKR1: Late departures from 12 % to 4 %\nKR2: Calls answered in 3 minutes 60 % -> 90 %\n',
      [
        {
          text: 'Ferries leave on time',
          details: ['by 30 June 2028', 'Late departures from 12 % to 4 %', 'Calls answered in 3 minutes 60 % -> 90 %'],
        },
      ],
    ],
    [
      'a heading over numbers',
      '# Company objectives, Q2 2028\n\n1. Ferries leave on time\n2. Open the route to Norway\n',
      [
        { text: 'Ferries leave on time', details: ['by 30 June 2028'], whose: 'company' },
        { text: 'Open the route to Norway', details: ['by 30 June 2028'], whose: 'company' },
      ],
    ],
    [
      'headings, in Finnish',
      '# Tavoitteet Q1/2028\n\n## Tavoite 1: Lautat lähtevät ajallaan\nAvaintulokset:\n- Myöhästyneet lähdöt 12 % → 4 %\n\n## Tavoite 2: Satama on yöllä hiljaa\nAvaintulokset:\n- Meluvalitukset 40 → 10 kuukaudessa\n',
      [
        { text: 'Lautat lähtevät ajallaan', details: ['31.3.2028 mennessä', 'Myöhästyneet lähdöt 12 % → 4 %'] },
        { text: 'Satama on yöllä hiljaa', details: ['31.3.2028 mennessä', 'Meluvalitukset 40 → 10 kuukaudessa'] },
      ],
    ],
    [
      'a table’s column, each once, due when the last of its rows is',
      '| Objective | Key result | Due |\n|---|---|---|\n| Ferries leave on time | Late departures from 12 % to 4 % | 31 March 2027 |\n| Ferries leave on time | Calls answered in 3 minutes from 60 % to 90 % | 30 June 2027 |\n',
      [
        {
          text: 'Ferries leave on time',
          details: [
            'by 30 June 2027',
            'Late departures from 12 % to 4 %',
            'Calls answered in 3 minutes from 60 % to 90 %',
          ],
        },
      ],
    ],
    [
      'a heading without marks over bullets',
      'Yhtiön tavoitteet\n• Lautat lähtevät ajallaan\n• Satama on yöllä hiljaa',
      [
        { text: 'Lautat lähtevät ajallaan', details: [], whose: 'company' },
        { text: 'Satama on yöllä hiljaa', details: [], whose: 'company' },
      ],
    ],
    [
      'a line "Priorities" over plain lines',
      'Priorities\nFerries leave on time\nThe harbour is quiet at night\n',
      plain('Ferries leave on time', 'The harbour is quiet at night'),
    ],
    [
      'plain lines with bullets of their own',
      'Our priorities 2028\n\nFerries leave on time\n- Late departures from 12 % to 4 %\n- Calls answered\n\nThe harbour is quiet at night\n- Complaints from 40 to 10\n',
      [
        {
          text: 'Ferries leave on time',
          details: ['by 31 December 2028', 'Late departures from 12 % to 4 %', 'Calls answered'],
        },
        { text: 'The harbour is quiet at night', details: ['by 31 December 2028', 'Complaints from 40 to 10'] },
      ],
    ],
    [
      'lists of the company and of a team, what stands further in with its own',
      'Company priorities\n1. Ferries leave on time\n   a) every day of the year\n2. The harbour is quiet\n\nTeam goals\n1. Crews that stay\n',
      [
        { text: 'Ferries leave on time', details: ['every day of the year'], whose: 'company' },
        { text: 'The harbour is quiet', details: [], whose: 'company' },
        { text: 'Crews that stay', details: [], whose: 'team' },
      ],
    ],
  ])('are found by %s', (_, page, objectives) => {
    expect(read(page)).toEqual(objectives);
  });

  it.each([['Ferries leave on time\nThe harbour is quiet at night'], ['Lunch at noon\nThen a walk'], ['']])(
    'are none in %j: it stays as it is',
    (page) => {
      expect(read(page)).toEqual([]);
    },
  );
});
