import { describe, expect, it } from 'vitest';
import { analyze } from '../../../../utils/nlp/analyze.ts';
import { builtInTemplates } from '../../../../utils/nlp/templates/index.ts';
import type { Criterion, Verdict } from '../../../../utils/nlp/types.ts';

const verdictOf = (text: string, criterion: Criterion): Verdict | undefined =>
  analyze(text, {
    today: '2026-11-26',
    surface: 'field',
    template: builtInTemplates.smart,
    language: 'fi',
    force: [{ start: 0, end: text.length }],
  }).goals[0]?.criteria[criterion].verdict;

const CASES: readonly (readonly [Criterion, readonly (readonly [Verdict, string])[]])[] = [
  [
    'timeBound',
    [
      ['missing', 'Vastaamme tarjouspyyntöihin neljässä tunnissa'],
      ['missing', 'Luon oppaan, jonka avulla uusi kuljettaja pärjää yksin kahdessa viikossa'],
      ['missing', 'Parannan kuukausittaisen raporttini luettavuutta'],
      ['missing', 'Laskut maksetaan 14 päivän kuluessa'],
      ['missing', 'Suljetaan 12 uutta kauppaa kvartaalissa'],
      ['met', 'Asiakastyytyväisyys vähintään 4,5 koko vuoden'],
      ['met', 'Käyttöaste yli 90 % koko kvartaalin'],
      ['met', 'Liikevaihto 2,4 M€ -> 3 M€ 2027'],
      ['missing', 'Hiilijalanjälki −30 % vuoden 2020 tasosta'],
      ['missing', 'Kassat tilitetään samana päivänä'],
      ['missing', 'Soitan asunnon ostajalle viikon sisällä muutosta'],
      ['met', 'Palautan hakemuksen viikon sisällä'],
      ['met', 'Esite, josta vedos pitää olla valmis 4.2.2027'],
      ['partial', 'Koulutamme kuljettajat ennen auditointia'],
      ['partial', 'Otamme oppaan käyttöön 1.3.2027 alkaen'],
      ['partial', 'Palkat täsmäytetään kahdessa päivässä toukokuusta 2027 alkaen'],
      ['partial', 'Päivitämme hinnaston pikimmiten'],
      ['met', 'Viikolla 35 avaamme kahvion'],
      ['met', 'Avaamme kahvion vkon 35 loppuun mennessä'],
      ['met', 'Laadimme hinnaston. Se on valmis 31.3.2027.'],
      ['met', 'Uusimme hinnaston. Määräaika on 31.3.2027.'],
      ['met', 'uusitaan hinnasto ennen kesaa'],
      ['met', 'Käyn lenkillä kolmesti viikossa kesäkuun loppuun asti'],
    ],
  ],
  [
    'measurable',
    [
      ['met', 'Nostetaan käyttäjämäärä 1000:sta 2000:een helmikuuhun mennessä'],
      ['met', 'Käyttäjät 1000 -> 2000 toukokuuhun mennessä'],
      ['met', 'Hankitaan 2000 uutta käyttäjää'],
      ['partial', 'Kasvatetaan liikevaihtoa vuodesta 2025 vuoteen 2027'],
      ['missing', 'Olemme asiakaslähtöisempiä'],
      ['partial', 'Siirrymme versioon 2.0'],
      ['met', 'Turvakurssin suorittaa 90 % väestä 31.3. mennessä'],
      ['met', 'Karsimme kokouksista kolmanneksen'],
      ['partial', 'Jopa 30 % nopeampi toimitus'],
      ['met', 'Myymme kahdelletoista uudelle asiakkaalle'],
      ['met', 'Kustannukset laskevat kolmanneksella'],
      ['met', 'Kaikki esihenkilöt on koulutettu'],
      ['met', 'Tapaamme kahdeksan asiakasta'],
      ['met', 'Tehdään viis haastattelua'],
      ['met', 'Lyhennämme käsittelyn kahdesta päivästä neljään tuntiin'],
      ['met', 'Lyhennetään perehdytystä kolmesta viikosta yhteen'],
      ['met', 'Tilit täsmäytetään neljässä päivässä kesäkuuhun mennessä'],
      ['partial', 'Lupahakemus jätetty kaupungille 30.9. mennessä'],
      ['partial', 'Uusimme verkkokaupan kahden hengen tiimillä'],
    ],
  ],
  [
    'specific',
    [
      ['missing', 'Panostamme laatuun'],
      ['partial', 'Kehitämme verkkopalvelun ajanvarausta'],
      ['met', 'Kävijämääriä kasvatetaan 15 prosenttia'],
      ['met', '14 uutta lainaamista viikossa'],
      ['met', 'Museon kävijämäärä kasvaa 12 %'],
      ['met', 'Osasto julkaisee hoitopolun omaisille'],
      ['met', 'Parannamme kassan konversiota 2 prosentista 3 prosenttiin'],
    ],
  ],
  [
    'achievable',
    [
      ['missing', 'Kymmenkertaistamme myynnin'],
      ['partial', 'Julkaisemme ohjeen'],
      ['met', 'Lyhennämme jonoa aamuvuorojen avulla'],
      ['met', 'Vähennämme hävikkiä tarkemmilla ennusteilla'],
      ['met', 'Avaamme kahvion; meillä on kahden hengen budjetti'],
      ['met', 'Yhdessä oppilaitosten kanssa koulutamme kymmenen hoitajaa'],
    ],
  ],
  [
    'relevant',
    [
      ['missing', 'Sillä tavalla saadaan raportti kuntoon'],
      ['partial', 'Opettelen kitaraa, koska rakastan sitä'],
      ['partial', 'Luon oppaan, jonka avulla uudet myyjät saavuttavat kiintiönsä'],
      ['missing', 'Muokkaamme skriptin niin, ettei listaa tarvita'],
      ['met', 'Uusimme pumput, ettei potilaille satu vahinkoja'],
      ['met', 'Avaamme päiväkirurgian osaston. Tämä lyhentää jonoja.'],
      ['met', 'Tavoitteena on parantaa potilasturvallisuutta, joten uusimme pumput'],
      ['met', 'Lisäämme etävastaanottoja, mikä lyhentää odotusta'],
      ['met', 'Tukeaksemme kasvustrategiaa avaamme Ruotsin verkkokaupan'],
      ['met', 'Tuemme kaupungin ilmastotavoitetta vaihtamalla bussit sähköön'],
      ['met', 'Avaamme iltavastaanoton. Näin potilaat pääsevät hoitoon töiden jälkeen.'],
      ['partial', 'Tapaturmataajuus alle kymmenen'],
      ['partial', 'Lyhennetään rakennuslupien käsittelyä'],
      ['missing', 'Testikattavuus 80 prosenttiin'],
      ['missing', 'Perehdytämme myynnin uuteen lomakkeeseen'],
      ['missing', 'Sovimme myynnin ja tuotannon palaverirytmin'],
      ['missing', 'Kirjoitamme kumppanin kanssa rajapinnan'],
      ['partial', 'Kasvatamme myyntiä'],
      ['partial', 'Hoitajien kuormitus pienenee'],
      ['partial', 'Laskutusvirheet puolittuvat'],
    ],
  ],
];

describe.each(CASES)('%s', (criterion, cases) => {
  it.each(cases)('%s: %s', (verdict, text) => expect(verdictOf(text, criterion)).toBe(verdict));
});
