import { describe, expect, it } from 'vitest';
import { annotate } from '../../../../utils/nlp/languages/fi/annotate.ts';
import { conjugate } from '../../../../utils/nlp/languages/fi/conjugator.ts';
import { fi } from '../../../../utils/nlp/languages/fi/index.ts';
import { judged, reference } from './judging.ts';

const form = (verb: string, feature: string): string | undefined =>
  conjugate(verb).find(([, name]) => name === feature)?.[0];

describe('verb forms', () => {
  it.each([
    ['vähentää', 'vähennämme', 'vähennetään', 'vähensin'],
    ['lisätä/lisää', 'lisäämme', 'lisätään', 'lisäsin'],
    ['luoda', 'luomme', 'luodaan', 'loin'],
    ['julkaista', 'julkaisemme', 'julkaistaan', 'julkaisin'],
    ['tehdä', 'teemme', 'tehdään', 'tein'],
    ['hankkia', 'hankimme', 'hankitaan', 'hankin'],
  ])('%s', (verb, plural, passive, past) => {
    expect([form(verb, 'first-plural'), form(verb, 'passive'), form(verb, 'past')]).toEqual([plural, passive, past]);
  });
});

describe('times', () => {
  it.each([
    ['Julkaisemme oppaan 30.6.2027 mennessä', 'deadline', '2027-06-30'],
    ['Julkaisemme oppaan vuoden 2027 loppuun mennessä', 'deadline', '2027-12-31'],
    ['Julkaisemme oppaan kesäkuussa', 'period', '2027-06-30'],
    ['Julkaisemme oppaan ensi vuosineljänneksellä', 'period', '2027-03-31'],
    ['Julkaisemme oppaan Q2/2027 aikana', 'period', '2027-06-30'],
    ['Julkaisemme oppaan kevätlukukauden loppuun mennessä', 'deadline', '2027-05-31'],
    ['Julkaisemme oppaan lukuvuoden loppuun mennessä', 'deadline', '2027-06-30'],
    ['Julkaisemme oppaan 2027 loppuun mennessä', 'deadline', '2027-12-31'],
    ['Julkaisemme oppaan toisella vuosipuoliskolla', 'period', '2026-12-31'],
    ['Julkaisemme oppaan vk 12 mennessä', 'deadline', '2027-03-28'],
    ['Julkaisemme oppaan huomiseen mennessä', 'deadline', '2026-11-24'],
    ['Julkaisemme oppaan pääsiäiseen mennessä', 'deadline', '2027-03-28'],
    ['Julkaisemme oppaan juhannukseen mennessä', 'deadline', '2027-06-25'],
    ['Julkaisemme oppaan vuosikymmenen loppuun mennessä', 'deadline', '2030-12-31'],
    ['Julkaisemme oppaan strategiakauden loppuun mennessä', 'deadline', null],
    ['Julkaisemme oppaan 40-vuotispäivääni mennessä', 'event', null],
    ['Julkaisemme oppaan alkukeväällä', 'period', '2027-05-31'],
    ['Julkaisemme oppaan keskiviikkoon mennessä', 'deadline', '2026-11-25'],
    ['Julkaisemme oppaan ennen perjantaita', 'deadline', '2026-11-26'],
    ['Julkaisemme oppaita vuodesta 2028 alkaen', 'start', null],
    ['Julkaisemme oppaan viikkojen 10–14 aikana', 'period', '2027-04-11'],
    ['Julkaisemme oppaan 15.3.27 mennessä', 'deadline', '2027-03-15'],
    ['Julkaisemme oppaan strategiakaudella 2027–2030', 'period', '2030-12-31'],
    ['Julkaisemme oppaan, kevät 2027', 'period', '2027-05-31'],
    ['Julkaisemme oppaan ennen kuin vieraat tulevat jouluna', 'deadline', '2026-12-24'],
    ['Julkaisemme oppaan elokuun 2027 alusta', 'start', null],
    ['Julkaisemme oppaan remontin valmistuttua', 'event', null],
    ['Julkaisemme oppaan hankkeen aikana', 'event', null],
    ['Julkaisemme oppaan neljän kuukauden kuluessa', 'duration', '2027-03-23'],
    ['Julkaisemme oppaan kolmessa viikossa', 'duration', '2026-12-14'],
    ['Julkaisemme uutiskirjeen kuukausittain', 'cadence', null],
    ['Vähennämme valitukset 40 → 10 vuodessa', 'cadence', null],
    ['Tilaajat 1 200 → 2 000 vuodessa', 'cadence', null],
    ['Julkaisemme oppaan ennen tilinpäätöstä', 'event', null],
    ['Julkaisemme oppaan pian', 'vague', null],
  ])('%s', (text, kind, to) => {
    expect(annotate(text, reference).times.map((time) => [time.kind, time.to])).toEqual([[kind, to]]);
  });

  it('keep the time of a service apart from that of the goal', () => {
    expect(annotate('Vastaamme viesteihin kahden päivän kuluessa', reference).times.map(({ kind }) => kind)).toEqual([
      'process',
    ]);
  });
});

describe('quantities', () => {
  it.each([
    ['Nostamme NPS:n 32:sta 45:een', ['baseline 32', 'target 45']],
    ['Laskemme hävikin 5 %:sta 3 %:iin', ['baseline 5', 'target 3']],
    ['Lisäämme myyntiä 10 %:lla', ['change 10']],
    ['Kasvatamme osuuden viidestä kahdeksaan', ['baseline 5', 'target 8']],
    ['Nosta osuus kahdestakympistä kuuteenkymppiin', ['baseline 20', 'target 60']],
    ['Palkkaamme viisi uutta myyjää', ['target 5']],
    ['Kutsumme mukaan kolmetoista kuntaa', ['target 13']],
    ['Annamme opastusta kahdellekymmenelle nuorelle', ['target 20']],
    ['Kasvatamme jäsenmäärän kolmestasadasta viiteensataan', ['baseline 300', 'target 500']],
    ['Vastausaika alle 4 tuntia', ['bound 4']],
  ])('%s', (text, expected) => {
    expect(annotate(text, reference).quantities.map(({ part, value }) => `${part} ${String(value)}`)).toEqual(expected);
  });
});

describe('language', () => {
  it.each([
    'Suurendada müüki 10% võrra aasta lõpuks.',
    'Vähendada klientide voolavust 8%-lt 5%-le juuniks.',
    'Öka försäljningen med 10 % till slutet av året.',
    'Minska personalomsättningen från 12 % till 8 % under 2027',
    'Reduce churn from 8% to 5% by June',
  ])('%s is not Finnish', (text) => {
    expect(fi.evidence(text)).toBeLessThan(0.5);
  });

  it.each(['Vähennämme asiakasvaihtuvuutta', 'Julkaisemme oppaan kesäkuussa', 'Tavoitteena nostaa tuottavuutta'])(
    '%s is Finnish',
    (text) => {
      expect(fi.evidence(text)).toBeGreaterThan(0.75);
    },
  );
});

describe('what rewrites write is understood', () => {
  it.each([
    ['timeBound', 'Julkaisemme oppaan 31.12.2030 mennessä.'],
    ['measurable', 'Julkaisemme oppaan (mittari: asiakastyytyväisyys, tavoitetaso 80).'],
    ['achievable', 'Julkaisemme oppaan (ensimmäinen askel: kysely kaikille hoitajille).'],
    ['achievable', 'Julkaisemme oppaan (omistaja: Maria Virtanen).'],
    ['relevant', 'Julkaisemme oppaan, jotta asiakkaat saavat avun samana päivänä.'],
    ['relevant', 'Julkaisemme oppaan (tukee tavoitetta: ”Potilaat saavat avun ajoissa”).'],
  ] as const)('%s: %s', (criterion, text) => {
    expect(judged(text).criteria[criterion].verdict).toBe('met');
  });
});

it('reads labels, headings and columns', () => {
  expect(fi.label('Avaintulos 2: Lisää myyntiä')).toEqual({ end: 14, role: 'key_result' });
  expect(fi.label('Tavoite: Lisätä myyntiä')?.role).toBe('objective');
  expect(fi.label('AT1: Lisää myyntiä')?.role).toBe('key_result');
  expect(fi.label('Lisää myyntiä')).toBeNull();
  expect(fi.heading('Tärkeimmät tulokset:', reference).role).toBe('key_result');
  expect(fi.heading('Tavoitteet Q3/2027', reference)).toMatchObject({ role: 'goals', period: { to: '2027-09-30' } });
  const fromFebruary = { ...reference, calendar: { firstMonth: 2, cycle: 'quarter' } } as const;
  expect(fi.heading('OKR tilikausi 2027', fromFebruary)?.period?.to).toBe('2027-01-31');
  expect(['Lähtötaso', 'Tavoitetaso', 'Vastuu', 'Määräaika'].map(fi.column)).toEqual([
    'baseline',
    'target',
    'owner',
    'due',
  ]);
});
