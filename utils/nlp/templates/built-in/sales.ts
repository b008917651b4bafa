import { defineTemplate } from '../define-template.ts';
import { MOVE_A_METRIC } from './patterns.ts';

export const template = defineTemplate({
  name: { en: 'Sales', fi: 'Myynti' },
  about: {
    en: 'Win rate, cycle, ramp-up: targets in numbers that a rep can move.',
    fi: 'Voittoprosentti, kesto, perehtyminen: lukuja, joihin myyjä voi vaikuttaa.',
  },
  weights: { specific: 20, measurable: 30, achievable: 15, relevant: 10, timeBound: 25 },
  patterns: MOVE_A_METRIC,
  metrics: [
    {
      id: 'win-rate',
      names: { en: ['win rate'], fi: ['voittoprosentti'] },
      unit: '%',
      better: 'up',
      bounds: [0, 100],
      timing: 'lagging',
      counter: 'deal-size',
    },
    {
      id: 'deal-size',
      names: { en: ['average deal'], fi: ['keskikauppa'] },
      unit: '€',
      better: 'up',
      timing: 'lagging',
    },
    {
      id: 'sales-cycle',
      names: { en: ['sales cycle'], fi: ['myyntisykli'] },
      unit: 'days',
      better: 'down',
      bounds: [1, 730],
      timing: 'lagging',
    },
    {
      id: 'ramp-up',
      names: { en: ['ramp-up time'], fi: ['perehtymisaika'] },
      unit: 'months',
      better: 'down',
      bounds: [0, 36],
      timing: 'lagging',
    },
    {
      id: 'qualified-meetings',
      names: { en: ['qualified meetings'], fi: ['sovitut tapaamiset'] },
      unit: 'a week',
      better: 'up',
      bounds: [0, 200],
      timing: 'leading',
      counter: 'win-rate',
    },
    {
      id: 'recurring-revenue',
      names: { en: ['recurring revenue'], fi: ['jatkuva liikevaihto'] },
      unit: '€',
      better: 'up',
      timing: 'lagging',
    },
  ],
  examples: [
    { text: 'Raise the win rate from 18% to 25% by 31 October 2027 by asking for the budget in the first meeting' },
  ],
});
