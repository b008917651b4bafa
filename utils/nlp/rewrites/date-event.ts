import type { RewriteExamples } from '../types.ts';
import { dateBlank, defineRewrite, insertion, proposal, proposing } from './build.ts';

/** "before launch" becomes "before launch ([date])": the event stays, and anybody knows when it is. */
export const rewrite = defineRewrite({
  id: 'date-event',
  improves: ['timeBound'],
  summary: 'Says when the event is that the goal is to be reached by.',
  propose: proposing('timeBound', ({ frame, phrasing }, input) => {
    const event = frame.annotation.times.find(
      (time) => time.kind === 'event' && time.end <= frame.end && phrasing.datable(frame.annotation, time),
    );
    if (!event) return [];
    return [
      proposal(
        [insertion(frame, event.end, phrasing.glue.onDate)],
        [dateBlank(input, phrasing)],
        'step_event',
        'lead_by_when',
      ),
    ];
  }),
});

export const examples: RewriteExamples = {
  en: {
    rewrites: [['Train all volunteers before the launch', 'Train all volunteers before the launch ([date])']],
    leaves: ['Train all volunteers', 'Train all volunteers before 1 May 2027'],
  },
  fi: {
    rewrites: [['Koulutamme vapaaehtoiset ennen avajaisia', 'Koulutamme vapaaehtoiset ennen avajaisia ([date])']],
    leaves: ['Koulutamme vapaaehtoiset', 'Koulutamme vapaaehtoiset ennen joulua'],
  },
};
