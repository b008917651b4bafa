/** The rules of the five criteria, in the order in which they are asked and explained. */

import type { Team } from '../team/team.ts';
import type {
  Candidate,
  Criterion,
  CriterionResult,
  CriterionRule,
  Finding,
  Given,
  LanguagePack,
  Reference,
} from '../types.ts';
import { CRITERIA } from '../types.ts';
import { rule as achievableBaseline } from './achievable/baseline.ts';
import { rule as confidence } from './achievable/confidence.ts';
import { rule as means } from './achievable/means.ts';
import { rule as othersDecide } from './achievable/others-decide.ts';
import { rule as ownWork } from './achievable/own-work.ts';
import { rule as resources } from './achievable/resources.ts';
import { rule as usualStep } from './achievable/usual-step.ts';
import { rule as unbounded } from './achievable/unbounded.ts';
import { combine, levelOf, verdictOf } from './combine.ts';
import { rule as baselineEqualsTarget } from './measurable/baseline-equals-target.ts';
import { rule as changeClash } from './measurable/change-clash.ts';
import { rule as counterMetric } from './measurable/counter-metric.ts';
import { rule as deliverable } from './measurable/deliverable.ts';
import { rule as directionClash } from './measurable/direction-clash.ts';
import { rule as goodDirection } from './measurable/good-direction.ts';
import { rule as impossibleValue } from './measurable/impossible-value.ts';
import { rule as metricWithoutTarget } from './measurable/metric-without-target.ts';
import { rule as noBaseline } from './measurable/no-baseline.ts';
import { rule as numberWithoutMeasure } from './measurable/number-without-measure.ts';
import { rule as openBound } from './measurable/open-bound.ts';
import { rule as percentOrPoints } from './measurable/percent-or-points.ts';
import { rule as placeholder } from './measurable/placeholder.ts';
import { rule as target } from './measurable/target.ts';
import { rule as teamUnit } from './measurable/team-unit.ts';
import { rule as totalOrAverage } from './measurable/total-or-average.ts';
import { rule as vagueAmount } from './measurable/vague-amount.ts';
import { rule as beneficiary } from './relevant/beneficiary.ts';
import { rule as effect } from './relevant/effect.ts';
import { rule as outcome } from './relevant/outcome.ts';
import { rule as purpose } from './relevant/purpose.ts';
import { rule as reason } from './relevant/reason.ts';
import { rule as broadObject } from './specific/broad-object.ts';
import { rule as clearChange } from './specific/clear-change.ts';
import { rule as hedge } from './specific/hedge.ts';
import { rule as measuredChange } from './specific/measured-change.ts';
import { rule as namedMeasure } from './specific/named-measure.ts';
import { rule as namedObject } from './specific/named-object.ts';
import { rule as stacked } from './specific/stacked.ts';
import { rule as teamWord } from './specific/team-word.ts';
import { rule as weakVerb } from './specific/weak-verb.ts';
import { rule as ambiguousDate } from './time-bound/ambiguous-date.ts';
import { rule as cadence } from './time-bound/cadence.ts';
import { rule as deadline } from './time-bound/deadline.ts';
import { rule as event } from './time-bound/event.ts';
import { rule as impossibleDate } from './time-bound/impossible-date.ts';
import { rule as pastDate } from './time-bound/past-date.ts';
import { rule as processDuration } from './time-bound/process-duration.ts';
import { rule as startOnly } from './time-bound/start-only.ts';
import { rule as vagueTime } from './time-bound/vague-time.ts';

export const rules: readonly CriterionRule[] = [
  measuredChange,
  namedMeasure,
  clearChange,
  namedObject,
  weakVerb,
  broadObject,
  hedge,
  stacked,
  teamWord,
  target,
  deliverable,
  metricWithoutTarget,
  numberWithoutMeasure,
  placeholder,
  openBound,
  vagueAmount,
  percentOrPoints,
  noBaseline,
  totalOrAverage,
  directionClash,
  changeClash,
  impossibleValue,
  baselineEqualsTarget,
  teamUnit,
  goodDirection,
  counterMetric,
  means,
  achievableBaseline,
  resources,
  confidence,
  ownWork,
  othersDecide,
  unbounded,
  usualStep,
  purpose,
  effect,
  reason,
  outcome,
  beneficiary,
  deadline,
  startOnly,
  event,
  vagueTime,
  cadence,
  processDuration,
  pastDate,
  impossibleDate,
  ambiguousDate,
];

const ADVISORY: ReadonlySet<string> = new Set(rules.filter(({ advisory }) => advisory).map(({ id }) => id));

const NO_SPAN: Pick<CriterionResult, 'evidence' | 'undermines' | 'findings'> = {
  evidence: [],
  undermines: [],
  findings: [],
};

/**
 * The five verdicts of a candidate, each with its evidence, judged from the text and raised by what is given. Where a
 * team is strict about a rule, what it finds is worth one level less, and advice counts for the verdict.
 */
export const judgeCriteria = (
  candidate: Candidate,
  pack: LanguagePack,
  reference: Reference,
  given: Readonly<Partial<Record<Criterion, Given>>> = {},
  advised = true,
): Record<Criterion, CriterionResult> => {
  const found = new Map<Criterion, Finding[]>(CRITERIA.map((criterion) => [criterion, []]));
  const settings: Team['rules'] = pack.team?.rules ?? {};
  for (const { id, criterion, fault, check } of rules) {
    if (settings[id] === 'off') continue;
    for (const observation of check(candidate, pack, reference)) {
      const { level } = observation;
      const strict = settings[id] === 'strict' && !ADVISORY.has(id);
      found.get(criterion)?.push({
        rule: id,
        criterion,
        ...observation,
        level: strict ? verdictOf(levelOf(level) - 1) : level,
        ...(fault && { fault }),
      });
    }
  }
  const advisory = new Set([...ADVISORY].filter((id) => settings[id] !== 'strict'));
  const entries = CRITERIA.map((criterion) => [
    criterion,
    combine(candidate, criterion, found.get(criterion) ?? [], given[criterion] ?? null, advisory, advised),
  ]);
  return Object.fromEntries(entries) as Record<Criterion, CriterionResult>;
};

/** The verdicts of a text in a language without a pack. */
export const unjudged = (): Record<Criterion, CriterionResult> => {
  const entries = CRITERIA.map((criterion) => [
    criterion,
    { verdict: 'missing', given: null, effective: 'missing', ...NO_SPAN, message: { key: `missing_${criterion}` } },
  ]);
  return Object.fromEntries(entries) as Record<Criterion, CriterionResult>;
};
