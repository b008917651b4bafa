import { describe, expect, it } from 'vitest';
import { analyze } from '../../../../utils/nlp/analyze.ts';
import { builtInTemplates } from '../../../../utils/nlp/templates/index.ts';

const judged = (text: string) =>
  analyze(text, {
    today: '2026-11-26',
    surface: 'field',
    template: builtInTemplates.smart,
    language: 'fi',
    force: [{ start: 0, end: text.length }],
  }).goals;
const results = (text: string): readonly string[] =>
  judged(text).flatMap(({ suggestions }) => suggestions.map(({ result }) => result));

describe('words that would hang on something else stand as a sentence with a label', () => {
  it.each([
    [
      'Perustamme kerhon, jossa eläkeläiset opettavat lapsia veistämään',
      'Perustamme kerhon, jossa eläkeläiset opettavat lapsia veistämään. Ensimmäinen askel: [step]',
    ],
    [
      'Uusimme kassajärjestelmän, koska nykyinen kaatuu joka lauantai.',
      'Uusimme kassajärjestelmän, koska nykyinen kaatuu joka lauantai. Ensimmäinen askel: [step].',
    ],
    [
      'Siirrämme arkiston pilveen niin, ettei mikään katoa',
      '[date] mennessä siirrämme arkiston pilveen niin, ettei mikään katoa',
    ],
    [
      'Palkkaamme kokin, ensimmäinen haastattelu pidetään Turussa',
      'Palkkaamme kokin, ensimmäinen haastattelu pidetään Turussa. Tarkoitus: [purpose]',
    ],
    [
      'Parannamme viihtyisyyttä istuttamalla pihalle puita',
      'Parannamme viihtyisyyttä istuttamalla pihalle puita. Mittari: [metric], tavoitetaso [target]',
    ],
    ['Siivoamme vajan ennen kuin koulut alkavat', 'Siivoamme vajan ennen kuin koulut alkavat ([date])'],
    [
      'Kotiin viimeistään klo 17 ja puhelin pois klo 21',
      'Kotiin viimeistään klo 17 ja puhelin pois klo 21 ([date] asti)',
    ],
    [
      'Projekti on tarkoitus saada päätökseen viimeistään 2.12.2027.',
      'Projekti on tarkoitus saada päätökseen viimeistään 2.12.2027. Tarkennus: [object].',
    ],
  ])('%s', (text, expected) => expect(results(text)).toContain(expected));
});

describe('no brackets stand beside brackets or before an exclamation mark', () => {
  it.each([
    ['Parempi henki pukukoppiin!', 'Parempi henki pukukoppiin! Mittari: [metric], tavoitetaso [target].'],
    ['Uusimme oppaan (ks. kansio 7)', 'Uusimme oppaan (ks. kansio 7). Ensimmäinen askel: [step]'],
  ])('%s', (text, expected) => {
    const all = results(text);
    expect(all.some((result) => result.startsWith(expected.replace(/\.$/u, '')))).toBe(true);
    expect(all.filter((result) => /\)\s*\(|\)\s*!/u.test(result))).toEqual([]);
  });

  it('a date beside an event in brackets leaves the measure a sentence of its own', () =>
    expect(results('Parannamme palvelua ennen avajaisia')).toContain(
      'Parannamme palvelua ennen avajaisia ([date]). Mittari: [metric], tavoitetaso [target]',
    ));
});

describe('“mennessä” follows what is done by a day', () => {
  it.each([
    ['Panostamme perehdytykseen', 'Panostamme perehdytykseen (määräaika: [date])'],
    [
      'Juoksen Vantaan maratonin alle neljään tuntiin',
      'Juoksen Vantaan maratonin alle neljään tuntiin (määräaika: [date])',
    ],
    ['Vapaaehtoiset viihtyvät', 'Vapaaehtoiset viihtyvät (määräaika: [date])'],
    ['Nukun arkiöinä vähintään kahdeksan tuntia', 'Nukun arkiöinä vähintään kahdeksan tuntia [date] asti'],
    ['Julkaisemme jatkossa enemmän videoita', 'Julkaisemme jatkossa enemmän videoita (määräaika: [date])'],
    ['Luen enemmän romaaneja', 'Luen enemmän romaaneja (määräaika: [date])'],
    [
      'Pyrimme siihen, että viesteihin vastataan päivässä',
      'Pyrimme siihen, että viesteihin vastataan päivässä. Määräaika: [date]',
    ],
    ['Uusimme pihan aidan', 'Uusimme pihan aidan [date] mennessä'],
    ['Korjaamme katon ja huolehdimme aidoista', 'Korjaamme katon ja huolehdimme aidoista (määräaika: [date])'],
    ['Uusitaan putkistoa', 'Uusitaan putkistoa (määräaika: [date])'],
    ['Odotusaika alle 3 päivää', 'Odotusaika alle 3 päivää (määräaika: [date])'],
    ['Yritetään pitää kokoukset lyhyinä', 'Yritetään pitää kokoukset lyhyinä [date] asti'],
    ['Luen kirjaa joka ilta', 'Luen kirjaa joka ilta [date] asti'],
    ['Haluamme tulla tutuiksi kylällä', 'Haluamme tulla tutuiksi kylällä [date] mennessä'],
  ])('%s', (text, expected) => expect(results(text)).toContain(expected));
});

describe('what a label adds is read as part of the goal', () => {
  it('though a relative clause stands before it', () => {
    const goals = judged(
      'Perustamme kerhon, jossa lapset veistävät. Määräaika: 31.5.2027. Mittari: kävijät, tavoitetaso 40. Ensimmäinen askel: kysely kouluille. Tarkoitus: lapset löytävät kavereita.',
    );
    expect(goals.map(({ criteria }) => Object.values(criteria).map(({ verdict }) => verdict))).toEqual([
      ['met', 'met', 'met', 'met', 'met'],
    ]);
  });
});

describe('the case of what is measured decides how far it moves', () => {
  it.each([
    ['Vähennämme päästöjämme', 'Vähennämme päästöjämme [target] %:lla'],
    ['Vähennetään sairauspoissaoloja', 'Vähennetään sairauspoissaoloja [target] %:lla'],
    ['Nostamme vastausprosentin', 'Nostamme vastausprosentin [baseline] %:sta [target] %:iin'],
  ])('%s', (text, expected) => expect(results(text)).toContain(expected));
});

describe('nobody makes it so that', () => {
  it.each([
    ['Läpäisyaste nousee', 'Läpäisyaste nousee (tarkoitus: [purpose])'],
    ['Olemme alueen luotetuin kauppa', 'Olemme alueen luotetuin kauppa (tarkoitus: [purpose])'],
  ])('%s', (text, expected) => expect(results(text)).toContain(expected));
});

describe('what is done or not is asked for no measure', () => {
  const asks = (text: string): boolean => results(text).some((result) => /mittari:/iu.test(result));
  it.each([
    'Päivitämme kriisiviestintäohjeen',
    'Pelastussuunnitelma päivitetään syyskuussa',
    'Lopetan nuuskan 1.3.2027',
    'Maalaustyöt valmiiksi',
    'Varastonhoitajat koulutettu',
    'Vien kirjastonhoitajan tutkinnon läpi',
    'Siirrämme arkiston pilveen niin, ettei kukaan huomaa katkoja',
    'Jäsen voi muuttaa osoitteensa itse',
  ])('%s', (text) => expect(asks(text)).toBe(false));
  it.each(['Perustamme kyliin lainaamoja', 'Parannamme perehdytystä', 'Kirjavirheiden korjaaminen', 'Luen enemmän'])(
    '%s',
    (text) => expect(asks(text)).toBe(true),
  );
});

describe('no deadline stands beside a time in other words', () => {
  it.each([
    'Lukuvuoden jälkeen en enää korjaa kokeita iltaisin',
    'Harjoittelun aikana opin tekemään tarjouksen',
    'Viikon tavoite on nukkua paremmin',
    'Hakemus, josta luonnos pitää olla valmis 4.2.',
  ])('%s', (text) => expect(results(text).filter((result) => result.includes('[date]'))).toEqual([]));
});

it('parts nobody from the course that is theirs', () =>
  expect(results('Koulutamme neljä tuomaria lajiliiton kurssilla').filter((r) => /liiton \[date\]/u.test(r))).toEqual(
    [],
  ));

it('does not measure one thing by the verb of another', () =>
  expect(results('Parannetaan toimitusaikaa ja laatua').filter((result) => result.startsWith('Lyhennetään'))).toEqual(
    [],
  ));

it('puts no label between two sentences that belong together', () =>
  expect(results('Korjataan katto, koska se vuotaa. Siksi haemme lainaa.')).toContain(
    'Korjataan katto, koska se vuotaa (ensimmäinen askel: [step]). Siksi haemme lainaa.',
  ));

it('says what is meant after an adverb', () =>
  expect(results('Varaston hukka pitää saada alas')).toContain(
    'Varaston hukka pitää saada alas (tarkennus: [object])',
  ));
