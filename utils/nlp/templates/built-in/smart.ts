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
        en: '{verb} {metric} from {baseline} to {target} by {date}[ by {step}][ so that {purpose}]',
        fi: '{verb} {metric} tasolta {baseline} tasolle {target} {date} mennessä[, jotta {purpose}][. Keino: {step}]',
      },
    },
  ],
  examples: [
    {
      text: 'Raise the share of invoices paid on time from 70% to 85% by 30 June 2027 by reminding two days before, so that we need no credit line',
    },
    {
      text: 'Cut the waiting time at the front desk from 20 to 8 minutes by 30 September 2027 by opening a second counter at lunch, so that nobody leaves unserved',
    },
    {
      text: 'Nostamme ajallaan maksettujen laskujen osuuden 70 %:sta 85 %:iin 30.6.2027 mennessä muistuttamalla kaksi päivää ennen, jotta emme tarvitse luottolimiittiä',
    },
    {
      text: 'Lyhennämme vastaanoton odotusajan 20 minuutista 8 minuuttiin 30.9.2027 mennessä avaamalla toisen tiskin lounasajaksi, jotta kukaan ei lähde jonosta',
    },
  ],
});
