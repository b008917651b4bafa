import { describe, expect, it } from 'vitest';
import { goalsOf, textsOf } from './analysing.ts';

describe('what looks like a goal and never is', () => {
  it.each([
    'Write to board@example.org by 31 May',
    'Dropout is defined as leaving before the last lesson',
    'As a reader, I want to mark pages so that I find them again',
    'The goal of the game is to collect ten coins',
    'The aim of this chapter is to compare two methods',
    'My goal for this talk is to show that tests are cheap',
    'The purpose of this memo is to set out the options',
    'We are at 471 today',
    'We aim to answer within two hours, as always.',
    'We strive to reply to every letter within five working days.',
    'I’ll be back on Tuesday',
    'Our library is closed from 24 December to 2 January',
    'Meeting notes – 12 March',
    'Economists expect growth of 4 % next year',
    'Save up to 50 % this weekend only!',
    'Target 95 %, actual: 91 %',
    'yarn install && yarn build',
    'Bake at 180 °C for 20 minutes',
    'Keep refrigerated below 5 °C',
    'Take two tablets twice a day',
    'fix(parser): accept empty files',
    'Merge branch develop into main',
    'Bump left-pad from 1.2.0 to 1.3.0',
    'Next meeting: 12 December at 14:00',
    'Progress: 3/8',
    'Customers want to reduce costs by 10% by 2027.',
    'Raised so far: £22k',
    'Bad example: Improve the quality of our bread',
    'Crash when saving a long draft',
    'Cannot log in with an old account',
    'Acme plans to double its headcount by 2027.',
  ])('%s', (text) => {
    expect(textsOf(text)).toEqual([]);
    expect(goalsOf(text, { lines: true }).filter(({ isGoal }) => isGoal)).toEqual([]);
  });

  it.each([
    'Tämän ohjeen tavoite on kuvata prosessi.',
    'Lähetä hakemus osoitteeseen tyopaikat@esimerkki.fi 15.1. mennessä',
    'Ilmoittaudu viimeistään 31.12. osoitteessa kurssit.example.fi',
    'Hävikillä tarkoitetaan myymättä jäänyttä tuotetta',
    'Toivotamme kaikille rauhallista joulua!',
    'Palautus tehdään 14 päivän kuluessa tuotteen vastaanottamisesta',
    'Tarjoamme kilpailukykyisen palkan ja joustavat työajat',
    'Kilpailijamme julkaisee uuden tuotteen huhtikuussa',
    'EU pyrkii vähentämään päästöjä 55 prosenttia vuoteen 2030 mennessä',
    'Ennuste: myynti kasvaa ensi vuonna 3–5 prosenttia',
    'Analyytikot odottavat korkojen laskevan keväällä',
    'Yhtiö arvioi liikevaihdon kasvavan vuonna 2027',
    'Kesäkuussa lomailen kaksi viikkoa Italiassa',
    'Kirjasto on suljettu juhannuksena',
    'Tavoite 95 %, toteuma: 91 %',
    'Vuoden 2027 toimintasuunnitelma',
    'Paista uunin alatasolla 200 asteessa 25 minuuttia',
  ])('%s', (text) => {
    expect(textsOf(text)).toEqual([]);
    expect(goalsOf(text, { lines: true }).filter(({ isGoal }) => isGoal)).toEqual([]);
  });

  it.each([
    'We want our customers to reduce their costs by 10% by 2027',
    'The team plans to double its output by June 2027',
    'Reach 200 active members, where active is defined as one post a month',
    'Keep the pharmacy open on Sundays until June 2027',
    'Take two courses in first aid by May 2027',
    'Keep response time below one hour until June 2027',
    'We aim to answer 95 % of letters within five days by June 2027',
    'Tarjoamme jokaiselle työntekijälle kaksi koulutuspäivää vuoden 2027 aikana',
    'Laadimme tiimin vuosisuunnitelman tammikuun loppuun mennessä',
    'Pidämme kirjaston auki sunnuntaisin kesäkuun 2027 loppuun asti',
  ])('but this is one: %s', (text) => {
    expect(goalsOf(text, { lines: true }).map(({ isGoal }) => isGoal)).toEqual([true]);
  });
});
