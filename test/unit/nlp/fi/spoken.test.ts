import { describe, expect, it } from 'vitest';
import { actionOf } from '../../../../utils/nlp/criteria/reading.ts';
import { fi } from '../../../../utils/nlp/languages/fi/index.ts';
import { builtInTemplates } from '../../../../utils/nlp/templates/index.ts';

const reference = { today: '2026-11-26', calendar: builtInTemplates.smart.calendar };
const read = (text: string) => fi.annotate(text, reference);

describe('verbs as they are spoken', () => {
  it.each([
    ['Tehään mökille uus laituri', 'tehdä'],
    ['Nostetaa hintoja', 'nostaa'],
    ['Kirjotetaan ohjeet uusiks', 'kirjoittaa'],
    ['Alotetaan kerho', 'aloittaa'],
    ['Viiään myynti Viroon', 'viedä'],
    ['Pitäs saada varasto kuntoon', 'saada'],
    ['Mä meinaan lopettaa tupakan', 'lopettaa'],
  ])('%s', (text, lemma) => expect(actionOf(read(text)).lemma).toBe(lemma));

  it('nouns that look like them stay nouns', () =>
    expect(actionOf(read('Uusi hotelli ja huone kahdelle')).kind).toBe('topic'));
});

describe('times as they are spoken', () => {
  it.each([
    ['Saadaan varasto kuntoon vuodenvaihteeseen mennessä', '2026-12-31'],
    ['Siirrymme kuun vaihteessa uuteen ohjelmaan', '2026-11-30'],
    ['Pitäis siivota autotalli ens viikol', '2026-12-06'],
    ['Kyltit valmiiks viimeistään jouluks', '2026-12-24'],
    ['Myydään ens vuonna sata konetta', '2027-12-31'],
    ['Hoidetaan luvat tän vuoden loppuun mennessä', '2026-12-31'],
  ])('%s', (text, day) => expect(read(text).times.map(({ to }) => to)).toEqual([day]));

  it('the turn of a road is none', () => expect(read('Korjataan tien vaihteet ja pientareet').times).toEqual([]));
});
