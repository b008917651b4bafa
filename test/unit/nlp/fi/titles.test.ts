import { expect, it } from 'vitest';
import { analyze } from '../../../../utils/nlp/analyze.ts';
import { builtInTemplates } from '../../../../utils/nlp/templates/index.ts';

const goalsOf = (text: string): readonly string[] =>
  analyze(text, { today: '2026-11-23', surface: 'paste', template: builtInTemplates.smart }).goals.map(
    (goal) => goal.text,
  );

it.each([
  'Tavoitteet vuodelle 2027',
  'Avaintulokset',
  'Keskeiset tulokset Q3',
  'Tiimin tavoitteet syksylle 2027',
  'Päätavoitteet 2027',
  'Tavoitteemme ensi vuodelle',
])('a plain line that only names goals is a heading: %s', (title) => {
  expect(goalsOf(`${title}\nNostamme keskiostoksen 48 eurosta 60 euroon.`)).toEqual([
    'Nostamme keskiostoksen 48 eurosta 60 euroon.',
  ]);
});

it('a line that says what is done with goals is none', () => {
  const line = 'Uudistamme tavoitteet vuodelle 2027 kesäkuun loppuun mennessä';
  expect(goalsOf(`${line}\nNostamme keskiostoksen 48 eurosta 60 euroon.`)).toContain(line);
});
