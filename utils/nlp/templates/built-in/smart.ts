import { defineTemplate } from '../define-template.ts';

/** One goal, five criteria; what is expected follows the goal's role. */
export const template = defineTemplate({
  name: { en: 'Classic SMART', fi: 'Perinteinen SMART' },
  about: { en: 'One goal, five criteria.', fi: 'Yksi tavoite, viisi kriteeriä.' },
  patterns: [
    {
      role: 'goal',
      text: {
        en: '{verb} {metric} from {baseline} to {target} by {date}[ by {step}][ to {purpose}]',
        fi: '{verb}: {metric}, lähtötaso {baseline}, tavoite {target}, {date} mennessä[. Keino: {step}][. Syy: {purpose}]',
      },
    },
  ],
  examples: [{ text: 'Reduce churn from 8% to 5% by 30 June 2027 by calling every customer at risk' }],
});
