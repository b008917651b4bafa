import type { RewriteExamples } from '../types.ts';
import { defineRewrite, proposal, proposing, replacement } from './build.ts';
import { figureIn } from './figure.ts';

/** "Increase … from 12 % to 8 %": one of the two is a slip, and numbers are the likelier one. */
export const rewrite = defineRewrite({
  id: 'swap-numbers',
  improves: ['measurable'],
  summary: 'Swaps two numbers that go against their verb.',
  propose: proposing('measurable', ({ frame }, { criteria }) => {
    const clash = criteria.measurable.findings.find(({ rule }) => rule === 'measurable/direction-clash')?.span;
    if (!clash) return [];
    const { text, quantities } = frame.annotation;
    const figures = quantities
      .filter(({ start, end }) => start + frame.offset >= clash.start && end + frame.offset <= clash.end)
      .flatMap((quantity) => figureIn(text, quantity) ?? []);
    const [first, second] = figures;
    if (!first || !second || figures.length > 2) return [];
    return [
      proposal(
        [
          replacement(frame, first, text.slice(second.start, second.end)),
          replacement(frame, second, text.slice(first.start, first.end)),
        ],
        [],
        'step_swap',
        'lead_swap',
      ),
    ];
  }),
});

export const examples: RewriteExamples = {
  en: {
    rewrites: [
      ['Increase conversion from 12% to 8% by May 2027', 'Increase conversion from 8% to 12% by May 2027'],
      ['Reduce NPS from 40 to 50', 'Reduce NPS from 50 to 40'],
      ['Raise NPS from 20 to -10', 'Raise NPS from -10 to 20'],
    ],
    leaves: ['Increase conversion from 8% to 12% by May 2027'],
  },
  fi: {
    rewrites: [['Vähennämme poistumaa 3 %:sta 5 %:iin', 'Vähennämme poistumaa 5 %:sta 3 %:iin']],
    leaves: ['Vähennämme poistumaa 5 %:sta 3 %:iin'],
  },
};
