import { describe, expect, it } from 'vitest';
import { readLabel } from '../../../../utils/nlp/languages/fi/labels.ts';
import { goalsOf, textsOf } from '../analysing.ts';

describe('labels, versions and counted themes', () => {
  it('reads a key result whose label stands before a number', () => {
    const text =
      'Tavoite 1: Paketit tulevat, kun asukas on kotona\nAT1 Myöhästyneet paketit 9 %:sta 2 %:iin\nAT2 90 % paketeista näkyy seurannassa (nyt 64 %)\nAT3 25 lokeroa satamaan\n';
    const [objective, ...keyResults] = goalsOf(text, { language: 'fi' });
    expect(keyResults.map(({ text: words, role }) => [words, role])).toEqual([
      ['Myöhästyneet paketit 9 %:sta 2 %:iin', 'key_result'],
      ['90 % paketeista näkyy seurannassa (nyt 64 %)', 'key_result'],
      ['25 lokeroa satamaan', 'key_result'],
    ]);
    expect(objective?.set?.keyResults).toEqual([2, 3, 4]);
  });

  it.each([
    ['Yhtiön tavoite: Asiakkaat pysyvät meillä', 'objective', 'company'],
    ['Tiimin tavoite 2 – Odotusaika lyhenee 14 päivästä 7 päivään', 'objective', 'team'],
    ['Myynnin ja tuen yhteinen tavoite: Odotusaika lyhenee 14 päivästä 7 päivään', 'objective', undefined],
    ['Tiimin avaintulos: Odotusaika lyhenee 14 päivästä 7 päivään', 'key_result', undefined],
    ['Oma tavoite: Luen 12 kirjaa vuonna 2027', 'goal', 'own'],
    ['Oma avaintulos 3: Luen 12 kirjaa vuonna 2027', 'key_result', undefined],
  ])('takes whose it is with the label: %s', (line, role, level) => {
    const [goal] = goalsOf(line, { language: 'fi' });
    expect([goal?.text, goal?.role, goal?.level]).toEqual([line.replace(/^.*?(?:: | – )/u, ''), role, level]);
  });

  it.each(['Hallituksen tehtävä: ', 'Kokouksen teema: ', 'Kevään tavoite: '])('leaves %s in the line', (label) =>
    expect(readLabel(`${label}40 uutta jäsentä`)).toBeNull(),
  );

  it('leaves what a version holds', () =>
    expect(
      textsOf('## Versio 4.2\n\n- Lisätty tumma teema\n- Korjaa kaatuminen, kun lista on tyhjä\n', { language: 'fi' }),
    ).toEqual([]));

  it('takes no target from how a text is ordered', () => {
    const text = 'Keskitymme kolmeen asiaan: iloon, rauhaan ja leikkiin.';
    expect(goalsOf(text, { language: 'fi', lines: true })[0]?.criteria.measurable.verdict).toBe('missing');
  });
});
