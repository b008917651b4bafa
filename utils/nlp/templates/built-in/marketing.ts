import { defineTemplate } from '../define-template.ts';
import { MOVE_A_METRIC } from './patterns.ts';

export const template = defineTemplate({
  name: { en: 'Marketing', fi: 'Markkinointi' },
  about: {
    en: 'From reach to revenue: no followers without what they lead to.',
    fi: 'Näkyvyydestä kauppaan: ei seuraajia ilman sitä, mihin ne johtavat.',
  },
  weights: { specific: 20, measurable: 30, achievable: 10, relevant: 20, timeBound: 20 },
  patterns: MOVE_A_METRIC,
  metrics: [
    {
      id: 'qualified-leads',
      names: { en: ['qualified leads'], fi: ['laadukkaat liidit'] },
      unit: 'a month',
      better: 'up',
      timing: 'leading',
      counter: 'lead-conversion',
    },
    {
      id: 'lead-conversion',
      names: { en: ['lead conversion rate'], fi: ['liidien konversio'] },
      unit: '%',
      better: 'up',
      bounds: [0, 100],
      timing: 'leading',
    },
    {
      id: 'acquisition-cost',
      names: { en: ['acquisition cost'], fi: ['hankintahinta'] },
      unit: '€',
      better: 'down',
      timing: 'lagging',
      counter: 'qualified-leads',
    },
    {
      id: 'trial-starts',
      names: { en: ['trial starts'], fi: ['kokeilun aloitukset'] },
      unit: 'a month',
      better: 'up',
      timing: 'leading',
    },
    {
      id: 'organic-visits',
      names: { en: ['organic visits'], fi: ['orgaaniset käynnit'] },
      unit: 'a month',
      better: 'up',
      timing: 'leading',
      counter: 'lead-conversion',
    },
  ],
  examples: [
    { text: 'Raise lead conversion from 4% to 6% by 30 September 2027 so that sales has 40 more meetings a month' },
  ],
});
