import { defineTemplate } from '../define-template.ts';
import { MOVE_A_METRIC } from './patterns.ts';

export const template = defineTemplate({
  name: { en: 'Customer success', fi: 'Asiakkuudet' },
  about: { en: 'Customers who stay, use and recommend.', fi: 'Asiakkaat, jotka pysyvät, käyttävät ja suosittelevat.' },
  weights: { specific: 20, measurable: 30, achievable: 10, relevant: 15, timeBound: 25 },
  patterns: MOVE_A_METRIC,
  set: { objectives: [1, 3], keyResults: [2, 4] },
  words: {
    banned: ['delight', 'sticky', 'ihastuttaa'],
    preferred: [
      { say: 'health score', insteadOf: 'happiness score' },
      { say: 'käyttöönotto', insteadOf: 'onboardaus' },
    ],
    glossary: [
      { term: 'QBR', meaning: { en: 'quarterly business review', fi: 'neljännesvuosikatsaus asiakkaan kanssa' } },
      { term: 'NRR', meaning: { en: 'net revenue retention', fi: 'nykyisten asiakkaiden liikevaihdon nettopysyvyys' } },
      {
        term: 'health score',
        meaning: { en: 'how likely a customer is to stay', fi: 'kuinka todennäköisesti asiakas pysyy' },
      },
    ],
  },
  metrics: [
    {
      id: 'churn',
      names: { en: ['churn'], fi: ['asiakaspoistuma', 'poistuma', 'asiakasvaihtuvuus'] },
      unit: '%',
      better: 'down',
      bounds: [0, 100],
      timing: 'lagging',
      counter: 'nps',
      step: [0.05, 0.4],
      drivers: ['onboarding-completion', 'first-reply'],
    },
    {
      id: 'net-retention',
      names: { en: ['net revenue retention', 'NRR'], fi: ['nettopysyvyys', 'NRR'] },
      unit: '%',
      better: 'up',
      bounds: [0, 300],
      timing: 'lagging',
      step: [0.01, 0.1],
      drivers: ['onboarding-completion'],
    },
    {
      id: 'nps',
      names: { en: ['NPS'], fi: ['suositteluindeksi', 'NPS'] },
      unit: { en: 'points', fi: 'pistettä' },
      better: 'up',
      bounds: [-100, 100],
      timing: 'lagging',
    },
    {
      id: 'onboarding-completion',
      names: { en: ['onboarding completion rate'], fi: ['käyttöönottojen valmistumisaste'] },
      unit: '%',
      better: 'up',
      bounds: [0, 100],
      timing: 'leading',
    },
    {
      id: 'first-reply',
      names: { en: ['median first reply time'], fi: ['ensimmäisen vastauksen mediaaniaika', 'ensivastausaika'] },
      unit: { en: 'hours', fi: 'tuntia' },
      better: 'down',
      bounds: [0, 240],
      timing: 'leading',
      counter: 'nps',
    },
  ],
  examples: [
    {
      text: 'Reduce churn from 8% to 5% by 30 June 2027 by calling every customer at risk, so that we need not win them back',
    },
    {
      text: 'Cut the median first reply time from 9 to 4 hours by 30 September 2027 by moving two people to the morning shift, so that customers are not kept waiting overnight',
    },
    {
      text: 'Pienennämme asiakaspoistuman 8 %:sta 5 %:iin 30.6.2027 mennessä soittamalla jokaiselle riskissä olevalle asiakkaalle, jotta heitä ei tarvitse voittaa takaisin',
    },
    {
      text: 'Lyhennämme ensimmäisen vastauksen mediaaniajan 9 tunnista 4 tuntiin 30.9.2027 mennessä siirtämällä kaksi ihmistä aamuvuoroon, jotta asiakas saa vastauksen samana päivänä',
    },
  ],
});
