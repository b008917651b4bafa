import { describe, expect, it } from 'vitest';
import { analysed, goalsOf, textsOf } from './analysing.ts';

const FOREIGN = {
  German: [
    'Den Umsatz bis 30. Juni 2027 um 10 % steigern',
    'Wir werden die Kundenzufriedenheit von 72 auf 85 erhöhen.',
    'Ziel: Kosten senken',
  ],
  Swedish: [
    'Öka försäljningen med 10 % före den 30 juni 2027',
    'Vi ska minska antalet fel från 8 till 5.',
    'Mål: anställa två utvecklare',
  ],
  Estonian: [
    'Suurendada müüki 10 % võrra 30. juuniks 2027',
    'Meie eesmärk on vähendada kulusid 8 protsenti.',
    'Leida kümme uut klienti',
  ],
  Dutch: ['De omzet met 10 % verhogen voor 30 juni 2027', 'We willen het aantal klachten verlagen van 8 naar 5.'],
  Finnish: [
    'Kasvata myyntiä 10 % kesäkuun 2027 loppuun mennessä',
    'Tavoitteena on vähentää poistumaa 8 prosentista 5 prosenttiin.',
  ],
  French: ["Augmenter les ventes de 10 % d'ici le 30 juin 2027", 'Nous allons réduire le nombre de plaintes de 8 à 5.'],
};

describe.each(Object.entries(FOREIGN))('%s has no pack', (_language, sentences) => {
  it.each(sentences)('leaves %j alone', (sentence) => {
    const [line] = goalsOf(sentence, { lines: true });
    expect(line).toMatchObject({ language: null, isGoal: false });
    expect(goalsOf(sentence)).toEqual([]);
  });

  it('says so of the whole text', () => expect(analysed(sentences.join('\n')).language).toBeNull());
});

describe('mixed texts', () => {
  it('finds the English goal and leaves the German sentence', () => {
    const text =
      'Our goals\n\n- Reduce churn from 8% to 5% by June 2027\n- Den Umsatz im Norden bis zum 30. Juni um 10 % steigern und die Kosten senken';
    expect(textsOf(text)).toEqual(['Reduce churn from 8% to 5% by June 2027']);
  });
});

it.each([
  'Increase sales',
  'Reduce churn from 8% to 5%',
  'NPS up from 30 to 45',
  'Hire two engineers',
  'Zero-downtime deploys by Q2',
])('knows %j as English', (text) => expect(goalsOf(text, { lines: true })[0]?.language).toBe('en'));
