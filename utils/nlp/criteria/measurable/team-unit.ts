import type { TemplateDraft } from '../../templates/define-template.ts';
import type { CriterionRule, Quantity, RuleExamples } from '../../types.ts';
import { inOwnSentences, knownAt, observe } from '../reading.ts';
import { onlyTeamMeasure } from '../team-measure.ts';

type Kind = Quantity['kind'];

const PERCENT: ReadonlySet<Kind> = new Set(['percent', 'points']);
const MONEY: ReadonlySet<Kind> = new Set(['money']);
/** A bare number may be in any unit. */
const TOLD: ReadonlySet<Kind> = new Set([...PERCENT, ...MONEY, 'duration']);

/** In which kinds of numbers such a unit is counted; null for units that no sign tells. */
const kindsOf = (unit: string): ReadonlySet<Kind> | null => {
  if (/%/u.test(unit)) return PERCENT;
  return /\p{Sc}|^(?:EUR|USD|GBP|SEK|NOK|DKK)$/iu.test(unit) ? MONEY : null;
};

export const rule: CriterionRule = {
  id: 'measurable/team-unit',
  criterion: 'measurable',
  fault: 'numbers',
  summary: 'Finds a measure of the team that stands, or is to stand, at a number of another unit.',
  why: 'The team has said what this measure is counted in; another unit is a slip, or another measure.',
  advisory: true,
  check: inOwnSentences((sentence, { team }) => {
    const { annotation } = sentence;
    const named = onlyTeamMeasure(annotation, team);
    const kinds = kindsOf(named?.metric.unit ?? '');
    if (!named || !kinds) return [];
    const isOff = (['baseline', 'target'] as const).some((part) => {
      const { kind } = knownAt(annotation, part) ?? {};
      return kind !== undefined && TOLD.has(kind) && !kinds.has(kind);
    });
    const { cue, metric } = named;
    return isOff
      ? [observe(sentence, cue, 'undermines', 'partial', 'measurable_team_unit', { unit: metric.unit })]
      : [];
  }),
};

/** The team whose measures the examples are read with. */
export const exampleTemplate: TemplateDraft = {
  name: 'Measures',
  metrics: [
    { id: 'deal', names: { en: ['average deal'], fi: ['keskikauppa'] }, unit: '€', better: 'up' },
    { id: 'win-rate', names: { en: ['win rate'], fi: ['voittoprosentti'] }, unit: '%', better: 'up' },
  ],
};

export const examples: RuleExamples = {
  en: {
    finds: [
      'Raise the [average deal] from 40% to 44% by May 2027.',
      'Raise the [average deal] to 50 days by May 2027.',
      'Raise the [win rate] from €18 to €25 by May 2027.',
    ],
    ignores: [
      'Raise the average deal from €40,000 to €44,000 by May 2027.',
      'Raise the average deal by 10% by May 2027.',
      'Raise the average deal from 40,000 to 44,000 by May 2027.',
    ],
  },
  fi: {
    finds: ['Nostamme [keskikaupan] 41 %:sta 50 %:iin.'],
    ignores: ['Nostamme keskikaupan 41 000 €:sta 50 000 €:oon.', 'Nostamme keskikauppaa 10 %:lla.'],
  },
};
