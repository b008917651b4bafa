import { defineTemplate } from '../define-template.ts';

/** Objectives and key results, set by the quarter: how far and by when weigh most. */
export const template = defineTemplate({
  name: 'OKR',
  about: {
    en: 'One objective, three to five key results. A key result says how far and by when; the objective says why.',
    fi: 'Yksi tavoite, kolmesta viiteen avaintulosta. Avaintulos kertoo, mihin asti ja milloin; tavoite kertoo, miksi.',
  },
  weights: { specific: 20, measurable: 35, achievable: 5, relevant: 15, timeBound: 25 },
  // A task among key results is what most spoils a set.
  rules: { 'okr/kr-is-task': 'strict', 'okr/kr-not-measurable': 'strict' },
  set: { objectives: [1, 3], keyResults: [3, 5] },
  patterns: [
    {
      role: 'key_result',
      text: {
        en: '{verb} {metric} from {baseline} to {target} by {date}',
        fi: '{verb} {metric}: {baseline} → {target}, {date} mennessä',
      },
    },
    {
      role: 'objective',
      text: { en: '{verb} {object}[ so that {purpose}]', fi: '{verb} {object}[, jotta {purpose}]' },
    },
  ],
  examples: [
    {
      text: 'Raise the share of trials that become paid from 12% to 18% by 30 June 2027, so that growth pays for itself',
    },
    {
      text: 'Shorten the setup of a new account from 9 to 3 days by 30 June 2027, so that people see the first report in their trial',
    },
    {
      text: 'Nostamme maksaviksi asiakkaiksi siirtyvien kokeilijoiden osuuden 12 %:sta 18 %:iin 30.6.2027 mennessä, jotta kasvu maksaa itsensä',
    },
    {
      text: 'Lyhennämme uuden asiakkaan käyttöönoton 9 päivästä 3 päivään 30.6.2027 mennessä, jotta ensimmäinen raportti valmistuu jo kokeilun aikana',
    },
  ],
});
