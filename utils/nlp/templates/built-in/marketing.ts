import { defineTemplate } from '../define-template.ts';
import { withPurpose } from './patterns.ts';

export const template = defineTemplate({
  name: { en: 'Marketing', fi: 'Markkinointi' },
  about: {
    en: 'From reach to revenue: no followers without what they lead to.',
    fi: 'Näkyvyydestä kauppoihin: seuraajat eivät riitä, ellei heistä tule asiakkaita.',
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
      { term: 'MQL', meaning: { en: 'marketing-qualified lead', fi: 'markkinoinnin hyväksymä liidi' } },
      { term: 'SQL', meaning: { en: 'sales-qualified lead', fi: 'myynnin hyväksymä liidi' } },
      { term: 'CAC', meaning: { en: 'customer acquisition cost', fi: 'asiakashankinnan kustannus' } },
    ],
  },
  metrics: [
    {
      id: 'qualified-leads',
      names: { en: ['qualified leads'], fi: ['laadukkaiden liidien määrä', 'laadukkaat liidit'] },
      unit: { en: 'a month', fi: 'kuukaudessa' },
      better: 'up',
      timing: 'leading',
      counter: 'lead-conversion',
    },
    {
      id: 'lead-conversion',
      names: {
        en: ['lead conversion rate', 'lead conversion'],
        fi: ['liidien konversioprosentti', 'liidien konversio'],
      },
      unit: '%',
      better: 'up',
      bounds: [0, 100],
      timing: 'leading',
      step: [0.05, 0.5],
    },
    {
      id: 'acquisition-cost',
      names: { en: ['acquisition cost'], fi: ['asiakashankinnan kustannus', 'hankintahinta'] },
      unit: '€',
      better: 'down',
      timing: 'lagging',
      counter: 'qualified-leads',
      step: [0.05, 0.25],
      drivers: ['lead-conversion', 'trial-starts'],
    },
    {
      id: 'trial-starts',
      names: { en: ['trial starts'], fi: ['aloitettujen kokeilujen määrä', 'aloitetut kokeilut'] },
      unit: { en: 'a month', fi: 'kuukaudessa' },
      better: 'up',
      timing: 'leading',
    },
    {
      id: 'organic-visits',
      names: { en: ['organic visits'], fi: ['orgaanisten käyntien määrä', 'orgaaniset käynnit'] },
      unit: { en: 'a month', fi: 'kuukaudessa' },
      better: 'up',
      timing: 'leading',
      counter: 'lead-conversion',
    },
  ],
  examples: [
    {
      text: 'Raise lead conversion rate from 4% to 5% by 30 September 2027 by calling every lead within a day, so that sales has 40 more meetings a month',
    },
    {
      text: 'Lower the acquisition cost from 320 € to 260 € by 31 December 2027 by ending two campaigns that bring no trials, so that growth pays for itself',
    },
    {
      text: 'Nostamme liidien konversion 4 %:sta 5 %:iin 30.9.2027 mennessä soittamalla jokaiselle liidille päivän sisällä, jotta myynti saa 40 tapaamista lisää kuukaudessa',
    },
    {
      text: 'Alennamme asiakashankinnan kustannuksen 320 eurosta 260 euroon 31.12.2027 mennessä lopettamalla kaksi kampanjaa, jotka eivät tuo kokeiluja, jotta kasvu maksaa itsensä',
    },
  ],
});
