import type { TemplateDraft } from '../../templates/define-template.ts';
import type { CriterionRule, RuleExamples } from '../../types.ts';
import { cuesOf, inOwnSentences, observe, targetsOf } from '../reading.ts';

export const rule: CriterionRule = {
  id: 'measurable/counter-metric',
  criterion: 'measurable',
  summary: 'Names the measure that suffers when a measure of the team is pushed too far.',
  why: 'A number that is chased alone is reached at the cost of another (Grove’s paired indicators).',
  advisory: true,
  check: inOwnSentences((sentence, { team }) => {
    const named = cuesOf(sentence.annotation, 'team-metric');
    if (targetsOf(sentence.annotation).length === 0) return [];
    return named.slice(0, 1).flatMap((cue) => {
      const counter = team?.metric(team.metric(cue.lemma ?? '')?.counter ?? '');
      if (!counter || named.some(({ lemma }) => lemma === counter.id)) return [];
      const values = { other: counter.name };
      // It takes nothing away: the target stands, and this is what to watch beside it.
      return [observe(sentence, cue, 'supports', 'met', 'measurable_counter_metric', values)];
    });
  }),
};

/** The team whose measures the examples are read with. */
export const exampleTemplate: TemplateDraft = {
  name: 'Measures',
  metrics: [
    {
      id: 'reply',
      names: { en: ['first reply time'], fi: ['vastausaika'] },
      unit: { en: 'hours', fi: 'tuntia' },
      better: 'down',
      counter: 'solved',
    },
    { id: 'solved', names: { en: ['solved at once'], fi: ['kerralla ratkaistut'] }, unit: '%', better: 'up' },
  ],
};

export const examples: RuleExamples = {
  en: {
    finds: ['Cut the [first reply time] from 8 hours to 4 by May 2027.'],
    ignores: ['Cut the first reply time.', 'Cut waiting from 8 hours to 4 by May 2027.'],
  },
  fi: {
    finds: ['Lyhennämme [vastausajan] 8 tunnista 4 tuntiin.'],
    ignores: ['Lyhennämme vastausaikaa.', 'Lyhennämme jonon 8 tunnista 4 tuntiin.'],
  },
};
