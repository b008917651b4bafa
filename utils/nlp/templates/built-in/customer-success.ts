import { defineTemplate } from '../define-template.ts';
import { MOVE_A_METRIC } from './patterns.ts';

export const template = defineTemplate({
  name: { en: 'Customer success', fi: 'Asiakkuudet' },
  about: { en: 'Customers who stay, use and recommend.', fi: 'Asiakkaat, jotka pysyvät, käyttävät ja suosittelevat.' },
  weights: { specific: 20, measurable: 30, achievable: 10, relevant: 15, timeBound: 25 },
  patterns: MOVE_A_METRIC,
  metrics: [
    {
      id: 'churn',
      names: { en: ['churn'], fi: ['poistuma'] },
      unit: '%',
      better: 'down',
      bounds: [0, 100],
      timing: 'lagging',
      counter: 'nps',
    },
    {
      id: 'net-retention',
      names: { en: ['net revenue retention'], fi: ['nettopysyvyys'] },
      unit: '%',
      better: 'up',
      bounds: [0, 300],
      timing: 'lagging',
    },
    {
      id: 'nps',
      names: { en: ['NPS'], fi: ['suositteluindeksi'] },
      unit: 'points',
      better: 'up',
      bounds: [-100, 100],
      timing: 'lagging',
    },
    {
      id: 'onboarding-completion',
      names: { en: ['onboarding completion rate'], fi: ['käyttöönoton valmistuminen'] },
      unit: '%',
      better: 'up',
      bounds: [0, 100],
      timing: 'leading',
    },
    {
      id: 'first-reply',
      names: { en: ['median first reply time'], fi: ['ensivastauksen mediaani'] },
      unit: 'hours',
      better: 'down',
      bounds: [0, 240],
      timing: 'leading',
      counter: 'nps',
    },
  ],
  examples: [{ text: 'Reduce churn from 8% to 5% by 30 June 2027 by calling every customer at risk' }],
});
