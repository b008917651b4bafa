import { defineTemplate } from '../define-template.ts';
import { MOVE_A_METRIC } from './patterns.ts';

export const template = defineTemplate({
  name: { en: 'People and culture', fi: 'Henkilöstö' },
  about: {
    en: 'Hiring, staying and growing, with care for what a number does to people.',
    fi: 'Rekrytointi, pysyvyys ja kasvu; luku ei saa ajaa ihmisen ohi.',
  },
  weights: { specific: 25, measurable: 25, achievable: 15, relevant: 20, timeBound: 15 },
  patterns: MOVE_A_METRIC,
  metrics: [
    {
      id: 'employee-nps',
      names: { en: ['eNPS'], fi: ['henkilöstön suositteluindeksi'] },
      unit: 'points',
      better: 'up',
      bounds: [-100, 100],
      timing: 'lagging',
    },
    {
      id: 'time-to-hire',
      names: { en: ['time to hire'], fi: ['rekrytoinnin kesto'] },
      unit: 'days',
      better: 'down',
      bounds: [0, 365],
      timing: 'leading',
      counter: 'regretted-attrition',
    },
    {
      id: 'regretted-attrition',
      names: { en: ['regretted attrition'], fi: ['ei-toivottu lähtövaihtuvuus'] },
      unit: '%',
      better: 'down',
      bounds: [0, 100],
      timing: 'lagging',
    },
    {
      id: 'offer-acceptance',
      names: { en: ['offer acceptance'], fi: ['hyväksytyt tarjoukset'] },
      unit: '%',
      better: 'up',
      bounds: [0, 100],
      timing: 'leading',
    },
    {
      id: 'sick-leave',
      names: { en: ['sick leave'], fi: ['sairauspoissaolot'] },
      unit: '%',
      better: 'down',
      bounds: [0, 100],
      timing: 'lagging',
      counter: 'employee-nps',
    },
  ],
  examples: [
    {
      text: 'Bring regretted attrition from 14% to 9% by 31 December 2027 by a career talk twice a year for everybody',
    },
  ],
});
