import { defineTemplate } from '../define-template.ts';
import { withPurpose } from './patterns.ts';

export const template = defineTemplate({
  name: { en: 'Marketing', fi: 'Markkinointi' },
  about: {
    en: 'From reach to revenue: no followers without what they lead to.',
    fi: 'Näkyvyydestä kauppaan: seuraajat eivät yksin riitä.',
  },
  weights: { specific: 20, measurable: 30, achievable: 10, relevant: 20, timeBound: 20 },
  patterns: withPurpose,
  set: { objectives: [1, 3], keyResults: [3, 5] },
  words: {
    banned: ['go viral', 'buzz', 'räjäyttää somen', 'hypeä'],
    preferred: [
      { say: 'qualified leads', insteadOf: 'eyeballs' },
      { say: 'laadukkaat liidit', insteadOf: 'silmäparit' },
    ],
    glossary: [
      { term: 'MQL', meaning: 'marketing-qualified lead' },
      { term: 'SQL', meaning: 'sales-qualified lead' },
      { term: 'CAC', meaning: 'customer acquisition cost' },
    ],
  },
  metrics: [
    {
      id: 'qualified-leads',
      names: { en: ['qualified leads'], fi: ['laadukkaat liidit'] },
      unit: { en: 'a month', fi: 'kuukaudessa' },
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
      step: [0.05, 0.5],
    },
    {
      id: 'acquisition-cost',
      names: { en: ['acquisition cost'], fi: ['hankintahinta'] },
      unit: '€',
      better: 'down',
      timing: 'lagging',
      counter: 'qualified-leads',
      step: [0.05, 0.25],
      drivers: ['lead-conversion', 'trial-starts'],
    },
    {
      id: 'trial-starts',
      names: { en: ['trial starts'], fi: ['kokeilun aloitukset'] },
      unit: { en: 'a month', fi: 'kuukaudessa' },
      better: 'up',
      timing: 'leading',
    },
    {
      id: 'organic-visits',
      names: { en: ['organic visits'], fi: ['orgaaniset käynnit'] },
      unit: { en: 'a month', fi: 'kuukaudessa' },
      better: 'up',
      timing: 'leading',
      counter: 'lead-conversion',
    },
  ],
  examples: [
    { text: 'Raise lead conversion from 4% to 6% by 30 September 2027 so that sales has 40 more meetings a month' },
    {
      text: 'Nostamme liidien konversion 4 %:sta 6 %:iin 30.9.2027 mennessä, jotta myynti saa 40 tapaamista enemmän kuussa',
    },
  ],
});
