import { describe, expect, it } from 'vitest';
import { nouns, plainNouns } from '../../../../utils/nlp/languages/fi/noun-stems.ts';
import { anyOf } from '../../../../utils/nlp/languages/fi/words.ts';

describe('the forms of a noun', () => {
  it.each([
    ['myynti', 'myynti myynnin myyntiä myyntiin myynnistä myyntejä myyntimme verkkomyyntiä', 'myynnö synti'],
    ['hinta', 'hinta hinnan hintaa hintoja hinnoissa hintojen hintaan', 'hintikka'],
    ['määrä', 'määrä määrän määrää määriä määrissä jäsenmäärästä', 'märkä'],
    ['vaihtuvuus', 'vaihtuvuus vaihtuvuuden vaihtuvuutta vaihtuvuuteen', 'vaihtuva'],
    ['kustannus', 'kustannus kustannuksen kustannusta kustannuksia', 'kustantaja'],
    ['ihminen', 'ihminen ihmisen ihmistä ihmisiä ihmisten', 'ihmetys'],
    ['virhe', 'virhe virheen virhettä virheitä virheisiin', 'virka'],
    ['kate/katte', 'kate katteen katetta katteisiin', 'katto'],
    ['putki/putke', 'putki putken putkea putkia', 'putoaa'],
    ['asiakas/asiakkaa', 'asiakas asiakkaan asiakkaita asiakkaiden asiakkaalle', 'asia'],
  ])('%s', (noun, forms, others) => {
    const found = (words: string): readonly string[] => words.split(' ').filter((word) => nouns(noun).test(word));
    expect([found(forms).join(' '), found(others)]).toEqual([forms, []]);
  });

  it('are no parts of compounds where the noun stands alone', () => {
    expect(['yrityksen', 'kasvuyrityksen'].map((word) => plainNouns('yritys').test(word))).toEqual([true, false]);
  });
});

describe('words as a tree of letters', () => {
  it('are found whole, those with a pattern at their end as well', () => {
    const tree = new RegExp(`^(?:${anyOf(['tuo', 'tuote', 'tuoli', 'määr(?=i)', 'arvo'])})(?:iä)?$`, 'u');
    const words = ['tuote', 'tuoli', 'tuo', 'arvo', 'määriä', 'määrä', 'tu', 'tuol', 'arvot'];
    expect(words.filter((word) => tree.test(word))).toEqual(['tuote', 'tuoli', 'tuo', 'arvo', 'määriä']);
  });
});
