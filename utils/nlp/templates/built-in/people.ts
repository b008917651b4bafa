import { defineTemplate } from '../define-template.ts';
import { withOwner } from './patterns.ts';

export const template = defineTemplate({
  name: { en: 'People and culture', fi: 'Henkilöstö' },
  about: {
    en: 'Hiring, staying and growing, with care for what a number does to people.',
    fi: 'Rekrytointi, pysyvyys ja kasvu; luku ei saa ajaa ihmisen ohi.',
  },
  weights: { specific: 25, measurable: 25, achievable: 15, relevant: 20, timeBound: 15 },
  patterns: withOwner,
  set: { objectives: [1, 3], keyResults: [2, 4] },
  words: {
    banned: ['human capital', 'rockstars', 'inhimillinen pääoma'],
    preferred: [
      { say: 'people', insteadOf: 'headcount' },
      { say: 'henkilöstö', insteadOf: 'henkilöresurssit' },
    ],
    glossary: [
      {
        term: 'eNPS',
        meaning: {
          en: 'how likely people are to recommend working here',
          fi: 'kuinka moni suosittelisi meitä työpaikkana',
        },
      },
      { term: '1:1', meaning: { en: 'a talk between two', fi: 'kahdenkeskinen keskustelu' } },
    ],
  },
  metrics: [
    {
      id: 'employee-nps',
      names: { en: ['eNPS'], fi: ['henkilöstön suositteluindeksi', 'eNPS'] },
      unit: { en: 'points', fi: 'pistettä' },
      better: 'up',
      bounds: [-100, 100],
      timing: 'lagging',
      step: [0.05, 0.6],
    },
    {
      id: 'time-to-hire',
      names: { en: ['time to hire'], fi: ['rekrytoinnin kesto'] },
      unit: { en: 'days', fi: 'päivää' },
      better: 'down',
      bounds: [0, 365],
      timing: 'leading',
      counter: 'regretted-attrition',
      step: [0.05, 0.4],
    },
    {
      id: 'regretted-attrition',
      names: { en: ['regretted attrition'], fi: ['ei-toivottu lähtövaihtuvuus'] },
      unit: '%',
      better: 'down',
      bounds: [0, 100],
      timing: 'lagging',
      step: [0.05, 0.4],
      drivers: ['employee-nps'],
    },
    {
      id: 'offer-acceptance',
      names: { en: ['offer acceptance'], fi: ['hyväksyttyjen työtarjousten osuus'] },
      unit: '%',
      better: 'up',
      bounds: [0, 100],
      timing: 'leading',
    },
    {
      id: 'sick-leave',
      names: { en: ['sick leave'], fi: ['sairauspoissaoloprosentti', 'sairauspoissaolot'] },
      unit: '%',
      better: 'down',
      bounds: [0, 100],
      timing: 'lagging',
      counter: 'employee-nps',
    },
  ],
  examples: [
    {
      text: 'Bring regretted attrition from 14% to 9% by 31 December 2027 by a career talk twice a year for everybody, so that teams keep what they have learned',
    },
    {
      text: 'Shorten time to hire from 60 to 40 days by 30 June 2027 by agreeing on interview days in advance, so that candidates do not choose somebody else',
    },
    {
      text: 'Pienennämme ei-toivotun lähtövaihtuvuuden 14 %:sta 9 %:iin 31.12.2027 mennessä käymällä jokaisen kanssa urakeskustelun kahdesti vuodessa, jotta osaaminen pysyy tiimeissä',
    },
    {
      text: 'Lyhennämme rekrytoinnin keston 60 päivästä 40 päivään 30.6.2027 mennessä sopimalla haastattelupäivät etukäteen, jotta hakija ei ehdi valita toista työpaikkaa',
    },
  ],
});
