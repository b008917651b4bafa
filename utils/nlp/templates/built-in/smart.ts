import { defineTemplate } from '../define-template.ts';

/** One goal, five criteria; what is expected follows the goal's role. */
export const template = defineTemplate({
  name: { en: 'Classic SMART', fi: 'Perinteinen SMART' },
  about: { en: 'One goal, five criteria.', fi: 'Yksi tavoite, viisi kriteeriä.' },
  patterns: [
    {
      role: 'goal',
      offer: 'new',
      text: {
        en: '{verb} {metric} from {baseline} to {target} by {date}[ by {step}][ to {purpose}]',
        fi: '{verb} {metric} tasolta {baseline} tasolle {target} {date} mennessä[. Keino: {step}][. Syy: {purpose}]',
      },
    },
  ],
  examples: [
    { text: 'Raise the share of invoices paid on time from 70% to 85% by 30 June 2027 by reminding two days before' },
    {
      text: 'Nostamme ajallaan maksettujen laskujen osuuden 70 %:sta 85 %:iin 30.6.2027 mennessä muistuttamalla kaksi päivää ennen',
    },
  ],
});
