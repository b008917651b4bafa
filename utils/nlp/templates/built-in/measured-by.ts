import { defineTemplate } from '../define-template.ts';

/** After Doerr: an objective, "as measured by" its key results. */
export const template = defineTemplate({
  name: { en: 'Objective as measured by', fi: 'Tavoite, jota mitataan' },
  about: {
    en: 'I will … as measured by …: an objective and the results that prove it, in one sentence.',
    fi: 'Tavoite ja sen mittari samassa lauseessa.',
  },
  weights: { specific: 25, measurable: 40, achievable: 5, relevant: 10, timeBound: 20 },
  set: { objectives: [1, 3], keyResults: [1, 5] },
  // A measure without its number measures nothing.
  rules: { 'measurable/metric-without-target': 'strict' },
  patterns: [
    {
      role: 'objective',
      text: {
        en: 'I will {verb} {object} by {date} as measured by {metric} of {target}',
        fi: '{verb} {object} {date} mennessä (mittari: {metric}, tavoitetaso {target})',
      },
    },
  ],
  examples: [
    { text: 'I will make our help pages useful by 30 June 2027 as measured by 60% of questions answered there' },
    {
      text: 'Teemme ohjesivuista hyödyllisiä 30.6.2027 mennessä, mittarina 60 % kysymyksistä, joihin vastaus löytyy sieltä',
    },
  ],
});
