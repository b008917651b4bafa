import { defineTemplate } from '../define-template.ts';

/** After Doerr: an objective, "as measured by" its key results. */
export const template = defineTemplate({
  name: { en: 'Objective as measured by', fi: 'Tavoite ja sen mittari' },
  about: {
    en: 'I will … as measured by …: an objective and the results that prove it, in one sentence.',
    fi: 'Yhdessä lauseessa tavoite ja se, mistä sen onnistuminen näkyy.',
  },
  weights: { specific: 25, measurable: 40, achievable: 5, relevant: 10, timeBound: 20 },
  set: { objectives: [1, 3], keyResults: [1, 5] },
  // A measure without its number measures nothing.
  rules: { 'measurable/metric-without-target': 'strict' },
  patterns: [
    {
      role: 'objective',
      text: {
        en: 'I will {verb} {object} by {date} as measured by {metric} of {target}[, so that {purpose}]',
        fi: '{verb} {object} {date} mennessä (mittari: {metric}, tavoitetaso {target})[, jotta {purpose}]',
      },
    },
  ],
  examples: [
    {
      text: 'I will make our help pages useful by 30 June 2027 as measured by 60% of questions answered there, by rewriting the 20 most read, so that support has time for hard cases',
    },
    {
      text: 'We will shorten month-end closing by 31 March 2027 as measured by 4 working days from the last day of the month, by booking travel costs weekly, so that managers decide on fresh figures',
    },
    {
      text: 'Teemme ohjesivuista hyödylliset 30.6.2027 mennessä: 60 % kysymyksistä saa vastauksen niiltä, jotta tuelle jää aikaa vaikeisiin tapauksiin',
    },
    {
      text: 'Lyhennämme kuukausikatkon 9 työpäivästä 4 työpäivään 31.3.2027 mennessä, jotta johto tekee päätökset tuoreiden lukujen pohjalta',
    },
  ],
});
