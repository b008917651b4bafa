import { defineTemplate } from '../define-template.ts';
import { withStep } from './patterns.ts';

export const template = defineTemplate({
  name: { en: 'Engineering', fi: 'Tuotekehitys' },
  about: { en: 'Speed and soundness side by side.', fi: 'Nopeus ja luotettavuus rinnakkain.' },
  weights: { specific: 25, measurable: 30, achievable: 10, relevant: 15, timeBound: 20 },
  patterns: withStep,
  set: { objectives: [1, 2], keyResults: [2, 4] },
  words: {
    banned: ['bulletproof', 'rock solid', 'luodinkestävä'],
    preferred: [
      { say: 'rewrite', insteadOf: 'rearchitect' },
      { say: 'kirjoittaa uudelleen', insteadOf: 'refaktoroida kaikki' },
    ],
    glossary: [
      { term: 'SLO', meaning: 'service level objective' },
      { term: 'MTTR', meaning: 'mean time to recovery' },
      { term: 'CI', meaning: 'continuous integration' },
    ],
  },
  metrics: [
    {
      id: 'lead-time',
      names: { en: ['lead time'], fi: ['läpimenoaika'] },
      unit: { en: 'days', fi: 'päivää' },
      better: 'down',
      bounds: [0, 365],
      timing: 'leading',
      counter: 'failure-rate',
    },
    {
      id: 'deploy-frequency',
      names: { en: ['deploy frequency'], fi: ['julkaisutiheys'] },
      unit: { en: 'a week', fi: 'viikossa' },
      better: 'up',
      timing: 'leading',
      counter: 'failure-rate',
    },
    {
      id: 'failure-rate',
      names: { en: ['change failure rate'], fi: ['epäonnistuneet muutokset'] },
      unit: '%',
      better: 'down',
      bounds: [0, 100],
      timing: 'lagging',
      step: [0.05, 0.5],
    },
    {
      id: 'recovery-time',
      names: { en: ['recovery time'], fi: ['palautumisaika'] },
      unit: { en: 'hours', fi: 'tuntia' },
      better: 'down',
      bounds: [0, 720],
      timing: 'lagging',
      step: [0.1, 0.6],
      drivers: ['lead-time'],
    },
    {
      id: 'availability',
      names: { en: ['availability'], fi: ['käytettävyys'] },
      unit: '%',
      better: 'up',
      bounds: [0, 100],
      timing: 'lagging',
      drivers: ['failure-rate', 'recovery-time'],
    },
  ],
  examples: [
    { text: 'Shorten lead time from 9 to 4 days by 31 March 2027 by splitting changes of over 400 lines' },
    { text: 'Lyhennämme läpimenoajan 9 päivästä 4 päivään 31.3.2027 mennessä pilkkomalla yli 400 rivin muutokset' },
  ],
});
