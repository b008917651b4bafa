import { defineTemplate } from '../define-template.ts';

/** OKRs that go down from the company to teams that sell: each goal says which one it serves, and how it is done. */
export const template = defineTemplate({
  name: { en: 'Cascading go-to-market OKR', fi: 'Portaittainen markkinoinnin ja myynnin OKR' },
  about: {
    en: 'Company, team, person: every goal says what it serves and how it will be reached.',
    fi: 'Yhtiö, tiimi, ihminen: jokainen tavoite kertoo, mitä se tukee ja miten siihen päästään.',
  },
  weights: { specific: 20, measurable: 25, achievable: 15, relevant: 20, timeBound: 20 },
  required: {
    goal: ['specific', 'measurable', 'achievable', 'relevant', 'timeBound'],
    objective: ['specific', 'relevant', 'timeBound'],
    key_result: ['specific', 'measurable', 'relevant', 'timeBound'],
  },
  // Every goal has a parent, and says it in its own words.
  rules: { 'okr/no-parent': 'strict', 'okr/copies-parent': 'strict', 'okr/later-than-parent': 'strict' },
  set: { objectives: [1, 3], keyResults: [3, 5] },
  patterns: [
    {
      role: 'key_result',
      text: {
        en: '{verb} {metric} from {baseline} to {target} by {date} in support of {purpose}',
        fi: '{verb} {metric}: {baseline} → {target}, {date} mennessä (tukee tavoitetta: {purpose})',
      },
    },
  ],
  examples: [
    {
      text: 'Shorten the ramp-up of new reps from 6 to 4 months by 31 December 2027 by pairing each with a senior rep, to support 20% growth',
    },
    {
      text: 'Raise qualified leads from 140 to 200 a month by 30 June 2027 by running one webinar a month, to support 20% growth',
    },
    {
      text: 'Lyhennämme uusien myyjien perehtymisen 6 kuukaudesta 4 kuukauteen 31.12.2027 mennessä antamalla jokaiselle kokeneen parin, jotta yhtiö kasvaa 20 %',
    },
    {
      text: 'Nostamme laadukkaiden liidien määrän 140:stä 200:aan kuukaudessa 30.6.2027 mennessä järjestämällä webinaarin joka kuukausi, jotta yhtiö kasvaa 20 %',
    },
  ],
});
