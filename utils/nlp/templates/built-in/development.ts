import { defineTemplate } from '../define-template.ts';

/** What one person wants to be able to do. */
export const template = defineTemplate({
  name: { en: 'Development goal', fi: 'Kehittymistavoite' },
  about: {
    en: 'A skill, where it is now, how it will show, and the first step.',
    fi: 'Taito, sen taso nyt, mistä kehityksen huomaa ja ensimmäinen askel.',
  },
  calendar: { firstMonth: 1, cycle: 'half' },
  weights: { specific: 25, measurable: 20, achievable: 25, relevant: 15, timeBound: 15 },
  // One skill at a time; what is learned is shown, not only known.
  rules: { 'specific/stacked': 'strict', 'specific/weak-verb': 'strict' },
  set: { objectives: [1, 2] },
  patterns: [
    {
      role: 'goal',
      text: {
        en: 'By {date} I will be able to {object}, shown by {target}; I start by {step}[ because {purpose}]',
        fi: '{date} mennessä osaan {object}; sen näkee siitä, että {target}. Aloitan: {step}[. Syy: {purpose}]',
      },
    },
  ],
  examples: [
    { text: 'By 30 June 2027 I will run customer interviews alone, shown by 10 recorded ones, after shadowing three' },
    {
      text: 'Opin pitämään asiakashaastattelut yksin 30.6.2027 mennessä: näytteenä 10 nauhoitettua haastattelua, ensin seuraan kolmea',
    },
  ],
});
