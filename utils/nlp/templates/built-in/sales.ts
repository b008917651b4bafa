import { defineTemplate } from '../define-template.ts';
import { withStep } from './patterns.ts';

export const template = defineTemplate({
  name: { en: 'Sales', fi: 'Myynti' },
  about: {
    en: 'Win rate, cycle, ramp-up: targets in numbers that a rep can move.',
    fi: 'Voittoprosentti, myyntisykli, perehtyminen: lukuja, joihin myyjä voi vaikuttaa.',
  },
  weights: { specific: 20, measurable: 30, achievable: 15, relevant: 10, timeBound: 25 },
  patterns: withStep,
  set: { objectives: [1, 3], keyResults: [2, 4] },
  words: {
    banned: ['low-hanging fruit', 'matalalla roikkuvat hedelmät'],
    preferred: [
      { say: 'win rate', insteadOf: 'hit rate' },
      { say: 'voittoprosentti', insteadOf: 'osumaprosentti' },
    ],
    glossary: [
      { term: 'ACV', meaning: { en: 'annual contract value', fi: 'sopimuksen vuosiarvo' } },
      { term: 'ARR', meaning: { en: 'annual recurring revenue', fi: 'vuotuinen toistuva liikevaihto' } },
      { term: 'MEDDIC', meaning: { en: 'how a deal is qualified', fi: 'tapa arvioida, kannattaako kauppaa jatkaa' } },
    ],
  },
  metrics: [
    {
      id: 'win-rate',
      names: { en: ['win rate'], fi: ['voittoprosentti'] },
      unit: '%',
      better: 'up',
      bounds: [0, 100],
      timing: 'lagging',
      counter: 'deal-size',
      step: [0.02, 0.3],
      drivers: ['qualified-meetings'],
    },
    {
      id: 'deal-size',
      names: { en: ['average deal'], fi: ['kaupan keskikoko', 'keskikauppa'] },
      unit: '€',
      better: 'up',
      timing: 'lagging',
      step: [0.05, 0.25],
    },
    {
      id: 'sales-cycle',
      names: { en: ['sales cycle'], fi: ['myyntisyklin pituus', 'myyntisykli'] },
      unit: { en: 'days', fi: 'päivää' },
      better: 'down',
      bounds: [1, 730],
      timing: 'lagging',
      step: [0.05, 0.3],
    },
    {
      id: 'ramp-up',
      names: { en: ['ramp-up time'], fi: ['perehtymisaika'] },
      unit: { en: 'months', fi: 'kuukautta' },
      better: 'down',
      bounds: [0, 36],
      timing: 'lagging',
      step: [0.1, 0.4],
    },
    {
      id: 'qualified-meetings',
      names: { en: ['qualified meetings'], fi: ['sovittujen asiakastapaamisten määrä', 'sovitut tapaamiset'] },
      unit: { en: 'a week', fi: 'viikossa' },
      better: 'up',
      bounds: [0, 200],
      timing: 'leading',
      counter: 'win-rate',
    },
    {
      id: 'recurring-revenue',
      names: { en: ['recurring revenue'], fi: ['toistuva liikevaihto', 'jatkuva liikevaihto'] },
      unit: '€',
      better: 'up',
      timing: 'lagging',
      step: [0.02, 0.25],
      drivers: ['win-rate', 'deal-size', 'qualified-meetings'],
    },
  ],
  examples: [
    {
      text: 'Raise the win rate from 18% to 23% by 31 October 2027 by asking for the budget in the first meeting, so that the north reaches its plan',
    },
    {
      text: 'Shorten the ramp-up time of new reps from 6 to 4 months by 31 December 2027 by pairing each with a senior rep, so that the spring plan holds',
    },
    {
      text: 'Nostamme voittoprosentin 18 %:sta 23 %:iin 31.10.2027 mennessä kysymällä budjetin jo ensimmäisessä tapaamisessa, jotta pohjoinen pääsee suunnitelmaansa',
    },
    {
      text: 'Lyhennämme uusien myyjien perehtymisajan 6 kuukaudesta 4 kuukauteen 31.12.2027 mennessä antamalla jokaiselle kokeneen parin, jotta kevään suunnitelma pitää',
    },
  ],
});
