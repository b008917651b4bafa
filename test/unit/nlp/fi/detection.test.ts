import { describe, expect, it } from 'vitest';
import { analyze } from '../../../../utils/nlp/analyze.ts';
import { builtInTemplates } from '../../../../utils/nlp/templates/index.ts';

const found = (text: string): readonly string[] =>
  analyze(text, { today: '2026-11-26', surface: 'paste', template: builtInTemplates.smart }).goals.map(
    (goal) => goal.text,
  );

describe('pasted Finnish that holds no goal', () => {
  it.each([
    [
      'a job advertisement',
      'Haemme joukkoomme kesätyöntekijää. Odotamme sinulta iloista asennetta ja kokemusta kassasta.',
    ],
    ['the duties of a role', 'Koordinaattori vastaa aikatauluista ja huolehtii tilojen varauksista.'],
    ['a recipe', 'Lisää jauhot ja sekoita tasaiseksi. Nosta pellille ja paista kypsäksi.'],
    ['instructions', 'Valitse tiedosto, siirrä se kansioon ja paina lopuksi Tallenna.'],
    ['minutes', 'Käsiteltiin talousarvio. Päätettiin, että Leena pyytää tarjoukset.'],
    ['an advertisement', 'Palvelumme auttaa säästämään aikaa. Tilaa nyt ja saat alennuksen!'],
    ['news', 'Kaupunki aikoo rakentaa uuden uimahallin vuoteen 2031 mennessä, kertoo rakennuttaja.'],
    ['a message', 'Hei, nähdään huomenna kuudelta!'],
    [
      'duties below a question',
      'Mitä teet meillä?\n- valmistat annokset\n- kasvatat lounasmyyntiä\n- pidät huolta omavalvonnasta',
    ],
    ['what a recipe takes', 'Tarvitset\n- 4 dl vehnäjauhoja\n- 100 g voita\n- 2 munaa'],
    ['what somebody said', 'Tavoitteena on, että jokainen pääsee mukaan, sanoo puheenjohtaja Salla Niemi.'],
    ['errands of next week', 'Ensi viikolla varaan huoneen ja päivitän kalvot.'],
    ['what is said in passing', 'Haen paketin illalla ja laitan sen kaappiin.'],
    ['a calendar', 'Kerhoillat\n- helmikuu: lautapelit\n- huhtikuu: retki lintutornille'],
    ['figures of a week', 'Viikkokatsaus 8 / Kahvila\n\nLuvut\n- Asiakkaita 412\n- Myynti 6 200 €'],
    ['what others do by the minutes', 'Riikka lähettää kutsut jäsenille. Jari varaa tilan kokousta varten.'],
    ['what comes up in a meeting', 'Ensi viikolla Oskari ja minä käymme läpi talven vuorolistat.'],
    ['what others hand in', 'Avustushakemukset on jätettävä 31.3. mennessä kulttuuritoimistoon.'],
    ['a rule', 'Lainatut välineet palautetaan kauden päätteeksi.'],
    ['a forecast', 'Vienti supistunee ensi vuonna 2 prosenttia.'],
    ['what others want', 'Vieraat haluavat maksaa puhelimella.'],
    ['what was learned', 'Opin tällä viikolla kääntämään kartan.'],
    ['a step of a guide', 'Karsi sitten tavoitteet kolmeen.'],
    ['errands, told', 'Tilaa uudet nimikyltit'],
    ['a wish', 'Hyvää juhannusta koko talkooväelle!'],
    ['a notice', 'Lukusali on suljettu remontin vuoksi huomenna.'],
  ])('%s', (_kind, text) => expect(found(text)).toEqual([]));
});

describe('goals as people write them', () => {
  it.each([
    'Tehään mökille uus laituri valmiiks ennen juhannusta',
    'Meidän luokka kerää leirikouluun 2 500 euroa toukokuuhun mennessä',
    'Vahennamme havikkia neljanneksella kevaan aikana',
    'Tavoitteena on, että jokainen partiolainen oppii solmut kevääseen mennessä.',
    'Samalla pyritään lyhentämään jono alle viiteen minuuttiin.',
    'Kasvata myyntiä Turussa',
    'Lyhennä toimitusaikaa',
    'Paranna asukastyytyväisyyttä',
    'Hanki kahdeksan uutta jäsentä Raumalta',
    'Kehitän puhetaitojani',
    'Opin ruotsia',
    'Jokainen vartija saa ensiapukurssin tänä vuonna',
    'Aion lopettaa napostelun vappuun mennessä',
    'Kuljetusvauriot alle puoleen prosenttiin',
    'Käyn joka kuukausi kehityskeskustelun jokaisen tiimiläisen kanssa.',
    'Luen joka kuukausi yhden ammattikirjan',
    'Palkka-ajot eivät koskaan epäonnistu',
    'Dokumentoimme julkisen rajapinnan',
  ])('%s', (text) => expect(found(text)).toEqual([text]));
});
