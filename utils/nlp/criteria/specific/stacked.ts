import type { CriterionRule, RuleExamples } from '../../types.ts';
import { cuesOf, inOwnSentences, observe, quoted } from '../reading.ts';

export const rule: CriterionRule = {
  id: 'specific/stacked',
  criterion: 'specific',
  summary: 'Finds two goals in one sentence, each with a verb and a target of its own.',
  why: 'One can be reached and the other missed: the sentence is then neither kept nor broken (Lucassen 2016 on atomic requirements).',
  advisory: true,
  check: inOwnSentences((sentence) =>
    cuesOf(sentence.annotation, 'stacked')
      .slice(0, 1)
      .map((cue) =>
        observe(sentence, cue, 'undermines', 'partial', 'specific_stacked', { words: quoted(sentence, cue) }),
      ),
  ),
};

export const examples: RuleExamples = {
  en: {
    finds: ['Raise NPS to 45 and [cut] churn to 5 %.'],
    ignores: ['Raise NPS in sales and marketing to 45.', 'Design and launch 3 dashboards.', 'Raise NPS to 45.'],
  },
  fi: {
    finds: ['Nostamme kattavuuden 80 %:iin ja [lyhennämme] koontiajan 5 minuuttiin.'],
    ignores: ['Kasvatamme myyntiä ja markkinointia 10 %:lla.', 'Nostamme kattavuuden 80 %:iin.'],
  },
};
