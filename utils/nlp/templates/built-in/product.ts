import { defineTemplate } from '../define-template.ts';
import { withPurpose } from './patterns.ts';

export const template = defineTemplate({
  name: { en: 'Product', fi: 'Tuote' },
  about: {
    en: 'What people do with it, not what was shipped.',
    fi: 'Mitä ihmiset tuotteella tekevät, ei se, mitä julkaistiin.',
  },
  weights: { specific: 20, measurable: 30, achievable: 10, relevant: 20, timeBound: 20 },
  patterns: withPurpose,
  set: { objectives: [1, 3], keyResults: [3, 5] },
  words: {
    banned: ['wow factor', 'delightful', 'wow-efekti'],
    preferred: [
      { say: 'people who use it', insteadOf: 'power users' },
      { say: 'käyttäjät', insteadOf: 'loppukäyttäjät' },
    ],
    glossary: [
      {
        term: 'MVP',
        meaning: { en: 'smallest version that answers the question', fi: 'pienin versio, joka vastaa kysymykseen' },
      },
      { term: 'PRD', meaning: { en: 'product requirements document', fi: 'tuotteen vaatimusmäärittely' } },
    ],
  },
  metrics: [
    {
      id: 'activation',
      names: { en: ['activation rate', 'activation'], fi: ['aktivoitumisaste'] },
      unit: '%',
      better: 'up',
      bounds: [0, 100],
      timing: 'leading',
      counter: 'retention',
      step: [0.05, 0.5],
    },
    {
      id: 'retention',
      names: { en: ['retention'], fi: ['käyttäjien pysyvyys', 'pysyvyys'] },
      unit: '%',
      better: 'up',
      bounds: [0, 100],
      timing: 'lagging',
      step: [0.02, 0.2],
      drivers: ['activation', 'time-to-value'],
    },
    {
      id: 'time-to-value',
      names: { en: ['time to first value'], fi: ['aika ensimmäiseen hyötyyn'] },
      unit: { en: 'minutes', fi: 'minuuttia' },
      better: 'down',
      bounds: [0, 10080],
      timing: 'leading',
    },
    {
      id: 'task-success',
      names: { en: ['task success rate'], fi: ['onnistuneiden tehtävien osuus'] },
      unit: '%',
      better: 'up',
      bounds: [0, 100],
      timing: 'leading',
    },
    {
      id: 'weekly-use',
      names: { en: ['weekly active users'], fi: ['viikoittaisten käyttäjien määrä', 'viikoittaiset käyttäjät'] },
      unit: { en: 'people', fi: 'henkeä' },
      better: 'up',
      timing: 'leading',
      counter: 'retention',
    },
  ],
  examples: [
    {
      text: 'Raise activation rate from 35% to 50% by 30 June 2027 by cutting the setup to three steps, so that more trials see a finished report',
    },
    {
      text: 'Shorten time to first value from 40 to 15 minutes by 30 September 2027 by filling in sample data, so that people see their own report on day one',
    },
    {
      text: 'Nostamme aktivoitumisasteen 35 %:sta 50 %:iin 30.6.2027 mennessä lyhentämällä käyttöönoton kolmeen vaiheeseen, jotta useampi kokeilija näkee valmiin raportin',
    },
    {
      text: 'Lyhennämme ajan ensimmäiseen hyötyyn 40 minuutista 15 minuuttiin 30.9.2027 mennessä täyttämällä esimerkkitiedot valmiiksi, jotta käyttäjä näkee raporttinsa heti ensimmäisenä päivänä',
    },
  ],
});
