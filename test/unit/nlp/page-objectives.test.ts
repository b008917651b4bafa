import { describe, expect, it } from 'vitest';
import { objectivesOfPage } from '../../../utils/nlp/page-objectives.ts';
import { goalsOf } from './analysing.ts';

const read = (page: string): readonly string[] => objectivesOfPage(page, goalsOf(page));

describe('the objectives of a pasted page', () => {
  it.each([
    [
      'labels and bullets',
      'Q3 2027 OKRs\n\nO1: Ferries leave on time\n- KR1: Late departures from 12 % to 4 %\n- KR2: Calls answered in 3 minutes 60 % -> 90 %\n\nObjective 2 – The harbour is quiet at night\n * Noise complaints from 40 to 10 a year\n',
      ['Ferries leave on time', 'The harbour is quiet at night'],
    ],
    [
      'a heading over numbers',
      '# Company objectives 2027\n\n1. Ferries leave on time\n2. Open the route to Norway\n',
      ['Ferries leave on time', 'Open the route to Norway'],
    ],
    [
      'headings, in Finnish',
      '# Tavoitteet Q1/2027\n\n## Tavoite 1: Lautat lähtevät ajallaan\nAvaintulokset:\n- Myöhästyneet lähdöt 12 % → 4 %\n\n## Tavoite 2: Satama on yöllä hiljaa\nAvaintulokset:\n- Meluvalitukset 40 → 10 vuodessa\n',
      ['Lautat lähtevät ajallaan', 'Satama on yöllä hiljaa'],
    ],
    [
      'a heading without marks over bullets',
      'Yhtiön tavoitteet\n• Lautat lähtevät ajallaan\n• Satama on yöllä hiljaa',
      ['• Lautat lähtevät ajallaan', '• Satama on yöllä hiljaa'],
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
