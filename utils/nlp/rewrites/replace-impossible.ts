import type { RewriteExamples } from '../types.ts';
import { blank, defineRewrite, proposal, proposing, replacement } from './build.ts';
import { figureIn } from './figure.ts';

/** "Reach 110% market share": the writer says which value was meant, in the same unit. */
export const rewrite = defineRewrite({
  id: 'replace-impossible',
  improves: ['measurable'],
  summary: 'Leaves a blank for a value that its measure cannot have.',
  propose: proposing('measurable', ({ frame }, { criteria }) => {
    const beyond = criteria.measurable.findings.filter(({ rule }) => rule === 'measurable/impossible-value');
    const [at] = beyond;
    const quantity = frame.annotation.quantities.find(({ start }) => start + frame.offset === at?.span.start);
    if (!quantity || beyond.length > 1) return [];
    const figure = figureIn(frame.annotation.text, quantity);
    if (!figure) return [];
    return [proposal([replacement(frame, figure, '[target]')], [blank('target')], 'step_how_far', 'lead_how_far')];
  }),
});

export const examples: RewriteExamples = {
  en: {
    rewrites: [['Reach 110% market share by May 2027', 'Reach [target]% market share by May 2027']],
    leaves: ['Reach 90% market share by May 2027'],
  },
  fi: {
    rewrites: [['Nostamme asiakaspysyvyyden 120 %:iin', 'Nostamme asiakaspysyvyyden [target] %:iin']],
    leaves: ['Nostamme asiakaspysyvyyden 92 %:iin'],
  },
};
