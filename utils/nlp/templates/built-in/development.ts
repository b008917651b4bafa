import { defineTemplate } from '../define-template.ts';

/** What one person wants to be able to do. */
export const template = defineTemplate({
  name: { en: 'Development goal', fi: 'Kehittymistavoite' },
  about: {
    en: 'A skill, where it is now, how it will show, and the first step.',
    fi: 'Mitä opit, mistä sen huomaa ja mistä aloitat.',
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
        en: 'By {date} I will be able to {object}, shown by {target}; I start by {step}[ so that {purpose}]',
        fi: '{date} mennessä osaan {object}[, jotta {purpose}]. Sen näkee siitä: {target}. Ensimmäinen askel: {step}',
      },
    },
  ],
  examples: [
    {
      text: 'By 30 June 2027 I will run 10 customer interviews alone by first shadowing three, so that product decisions need no agency',
    },
    {
      text: 'By 31 December 2027 I will present our quarterly results in Finnish to 3 customer meetings, by practising with a colleague every week, so that customers hear them in their own language',
    },
    {
      text: 'Vedän 30.6.2027 mennessä itse 10 asiakashaastattelua harjoittelemalla ensin kolmessa kollegan vieressä, jotta tuotepäätökset eivät odota toimistoa',
    },
    {
      text: 'Esittelen tulokset englanniksi kolmessa asiakastapaamisessa 31.12.2027 mennessä harjoittelemalla kollegan kanssa joka viikko, jotta asiakkaat saavat ne ilman tulkkia',
    },
  ],
});
