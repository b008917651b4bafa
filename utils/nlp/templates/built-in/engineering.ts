import { defineTemplate } from '../define-template.ts';
import { MOVE_A_METRIC } from './patterns.ts';

export const template = defineTemplate({
  name: { en: 'Engineering', fi: 'Tuotekehitys' },
  about: { en: 'Speed and soundness side by side.', fi: 'Nopeus ja luotettavuus rinnakkain.' },
  weights: { specific: 25, measurable: 30, achievable: 10, relevant: 15, timeBound: 20 },
  patterns: MOVE_A_METRIC,
  metrics: [
    {
      id: 'lead-time',
      names: { en: ['lead time'], fi: ['läpimenoaika'] },
      unit: 'days',
      better: 'down',
      bounds: [0, 365],
      timing: 'leading',
      counter: 'failure-rate',
    },
    {
      id: 'deploy-frequency',
      names: { en: ['deploy frequency'], fi: ['julkaisutiheys'] },
      unit: 'a week',
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
    },
    {
      id: 'recovery-time',
      names: { en: ['recovery time'], fi: ['palautumisaika'] },
      unit: 'hours',
      better: 'down',
      bounds: [0, 720],
      timing: 'lagging',
    },
    {
      id: 'availability',
      names: { en: ['availability'], fi: ['käytettävyys'] },
      unit: '%',
      better: 'up',
      bounds: [0, 100],
      timing: 'lagging',
    },
  ],
  examples: [{ text: 'Shorten lead time from 9 to 4 days by 31 March 2027 by splitting changes of over 400 lines' }],
});
