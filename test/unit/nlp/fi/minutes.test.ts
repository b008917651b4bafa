/** Minutes, headings and levels: what looks like a goal by its verb or its figure, and what is one though it doesn't. */
import { describe, expect, it } from 'vitest';
import { textsOf } from '../analysing.ts';
import { judged } from './judging.ts';

const NOTES = [
  'Tuomas varaa tilan kevään koulutukseen',
  'Priya lähettää kyselyn jäsenille perjantaihin mennessä',
  'Seuraava palaveri 26.11. klo 10',
];

describe('what stands in minutes', () => {
  it.each([
    ['a list', NOTES.map((note) => `- ${note}`).join('\n')],
    ['lines', NOTES.join('\n')],
  ])('is no goal: %s', (_kind, notes) =>
    expect(textsOf(`# Palaveri 12.11.\n\n${notes}`, { surface: 'prose' })).toEqual([]),
  );
});

it.each(['Painopiste 2: Elinvoima', '# Retro 41'])('a numbered heading is no goal: %s', (heading) =>
  expect(textsOf(heading)).toEqual([]),
);

it('a measure with a number is no numbered heading', () => {
  expect(textsOf('# Tavoitteet\n\n- NPS 40 kesäkuun loppuun mennessä')).toEqual(['NPS 40 kesäkuun loppuun mennessä']);
});

describe('a level that is not to be passed', () => {
  const level = 'Kirjaston varausjono on keskimäärin enintään 30 päivää vuonna 2027';

  it('is a goal', () => expect(textsOf(level)).toEqual([level]));

  it('is measured and has its time', () => {
    const { measurable, timeBound } = judged(level).criteria;
    expect([measurable.verdict, timeBound.verdict]).toEqual(['met', 'met']);
  });
});

it('what turns by itself is a goal', () => expect(textsOf('Kiusaaminen vähenee')).toEqual(['Kiusaaminen vähenee']));
