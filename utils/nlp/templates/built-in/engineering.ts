import { defineTemplate } from '../define-template.ts';
import { withStep } from './patterns.ts';

export const template = defineTemplate({
  name: { en: 'Engineering', fi: 'Ohjelmistokehitys' },
  about: { en: 'Speed and soundness side by side.', fi: 'Nopeus ja luotettavuus rinta rinnan.' },
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
      { term: 'SLO', meaning: { en: 'service level objective', fi: 'palvelutason tavoite' } },
      { term: 'MTTR', meaning: { en: 'mean time to recovery', fi: 'keskimääräinen palautumisaika' } },
      { term: 'CI', meaning: { en: 'continuous integration', fi: 'jatkuva integraatio' } },
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
      names: { en: ['change failure rate'], fi: ['epäonnistuneiden muutosten osuus'] },
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
      names: { en: ['availability'], fi: ['palvelun saatavuus', 'saatavuus'] },
      unit: '%',
      better: 'up',
      bounds: [0, 100],
      timing: 'lagging',
      drivers: ['failure-rate', 'recovery-time'],
    },
  ],
  examples: [
    {
      text: 'Shorten lead time from 9 to 4 days by 31 March 2027 by splitting changes of over 400 lines, so that customers get fixes the same week',
    },
    {
      text: 'Lower the change failure rate from 18% to 10% by 30 June 2027 by testing every migration on a copy, so that on-call nights stay quiet',
    },
    {
      text: 'Lyhennämme läpimenoajan 9 päivästä 4 päivään 31.3.2027 mennessä pilkkomalla yli 400 rivin muutokset, jotta asiakkaat saavat korjaukset samalla viikolla',
    },
    {
      text: 'Laskemme epäonnistuneiden muutosten osuuden 18 %:sta 10 %:iin 30.6.2027 mennessä kokeilemalla jokaisen migraation kopiolla, jotta päivystysyöt pysyvät rauhallisina',
    },
  ],
});
