/** Reads an objective and its key results as one: what a coach would say about the set, naming both sides. */

import type { AnalysisCache, Goal, LanguagePack, Reference, SetFinding, SpeaksOf } from '../types.ts';
import { duplicateKeyResults, nothingShared } from './overlap.ts';
import {
  keyResultIsTask,
  keyResultNotMeasurable,
  objectiveIsDeliverable,
  objectiveIsMetric,
  objectiveVague,
  placeholderTarget,
} from './members.ts';
import { afterParent, againstParent, copyOfParent, moreThanParent, orphan } from './cascade.ts';
import { NO_TOPICS, topicsOf } from './parent-match/words.ts';
import { saidBy, servedBy, topicsOfParent } from './parent-match/serving.ts';
import { levelToHold, sequentialPlan, stackedKeyResult } from './kinds.ts';
import { amountIn } from './amounts.ts';
import type { Above, Member, OkrSet, Page, Parent, Said, SetRule } from './okr-set.ts';
import { movementOf } from './same-metric.ts';
import { stakeIn } from './stakes.ts';
import { arithmetic, parts, twoTargets } from './numbers.ts';
import { tooFew, tooFewObjectives, tooMany, tooManyObjectives } from './limits.ts';
import { allLagging, noCounterMeasure } from './team-measures.ts';
import { contradiction, keyResultLate, mixedForms, noDeadline, restates } from './whole.ts';

const NO_PAGE: Page = { objectives: [], first: false };

/** What can be said of a goal without key results too. */
const cascadeRules: readonly SetRule[] = [copyOfParent, againstParent, afterParent, moreThanParent, orphan];

export const setRules: readonly SetRule[] = [
  keyResultIsTask,
  keyResultNotMeasurable,
  tooFew,
  tooMany,
  tooFewObjectives,
  tooManyObjectives,
  objectiveVague,
  objectiveIsMetric,
  objectiveIsDeliverable,
  placeholderTarget,
  duplicateKeyResults,
  restates,
  contradiction,
  twoTargets,
  arithmetic,
  parts,
  ...cascadeRules,
  stackedKeyResult,
  sequentialPlan,
  levelToHold,
  nothingShared,
  noDeadline,
  keyResultLate,
  mixedForms,
  allLagging,
  noCounterMeasure,
];

/** Few rules ask, and those that do ask again for each that is above. */
export const saidIn = (text: string, pack: LanguagePack, reference: Reference): Said => {
  const annotation = pack.annotate(text, reference);
  const read: { -readonly [Part in keyof Said]?: Said[Part] } = {};
  return {
    text,
    annotation,
    get topics() {
      return (read.topics ??= pack.topics ? topicsOf(text, pack.topics, annotation.times) : NO_TOPICS);
    },
    get moves() {
      return (read.moves = read.moves === undefined ? movementOf(annotation, pack.topics) : read.moves);
    },
    get stake() {
      return (read.stake = read.stake === undefined ? stakeIn(annotation, pack.topics) : read.stake);
    },
    get amount() {
      return (read.amount = read.amount === undefined ? amountIn(annotation, pack) : read.amount);
    },
  };
};

const memberOf = (goal: Goal, pack: LanguagePack, reference: Reference): Member =>
  Object.assign(saidIn(goal.text, pack, reference), { goal });

/** Reads what is above, which may be in another language than the goal. */
export type ReadAbove = {
  readonly said: (text: string) => Said;
  readonly cache?: AnalysisCache | undefined;
};

const parentsOf = (member: Member, above: readonly Above[], pack: LanguagePack, readAbove: ReadAbove): Parent[] => {
  const team = above.filter(({ isOpen }) => isOpen === true);
  const match = servedBy(member.goal.text, member.annotation.times, team, pack, readAbove.cache);
  const [served, near] = match
    ? [team[match.index], [match.index, ...match.others].map((index) => team[index])]
    : [undefined, []];
  return above.map((each) => ({
    text: each.text,
    details: each.details,
    line: each.line,
    served: each.isOpen !== true || each === served,
    near: each.isOpen !== true || near.includes(each),
    // Most are never read: whatever asks for it pays.
    get topics() {
      return topicsOfParent(each, pack, readAbove.cache);
    },
    get said() {
      return saidBy(each).map(readAbove.said);
    },
  }));
};

const speaksOf = ({ whole, both, byLetters, holdsBack }: SpeaksOf): SpeaksOf => ({
  ...(whole && { whole }),
  ...(both && { both }),
  ...(byLetters && { byLetters }),
  ...(holdsBack && { holdsBack }),
});

const findingsBy = (rules: readonly SetRule[], set: OkrSet): readonly SetFinding[] =>
  rules.flatMap((rule) =>
    rule.check(set).map((finding) => ({ rule: `okr/${rule.id}`, ...finding, ...speaksOf(rule) })),
  );

/** What is around a set; nothing, where it stands alone. */
type Around = {
  readonly count?: number;
  readonly above?: readonly Above[];
  readonly page?: Page;
  readonly readAbove?: ReadAbove;
};

/** All findings about a set, the weightiest first. */
export const readSet = (
  objective: Goal,
  keyResults: readonly Goal[],
  pack: LanguagePack,
  reference: Reference,
  {
    count = keyResults.length,
    above = [],
    page = NO_PAGE,
    readAbove = { said: (text) => saidIn(text, pack, reference) },
  }: Around = {},
): readonly SetFinding[] => {
  const first = memberOf(objective, pack, reference);
  const parents = parentsOf(first, above, pack, readAbove);
  return findingsBy(setRules, {
    objective: first,
    keyResults: keyResults.map((goal) => memberOf(goal, pack, reference)),
    count,
    parents,
    team: pack.team ?? null,
    page,
  });
};

/** Of an objective that a goal only stands below, no more is asked than that the goal does not work against it. */
export const besideRules: readonly SetRule[] = [againstParent];

/** What there is to say about a goal without key results and the objectives above it. */
export const readCascade = (
  goal: Goal,
  pack: LanguagePack,
  reference: Reference,
  above: readonly Above[],
  readAbove: ReadAbove,
  rules: readonly SetRule[] = cascadeRules,
): readonly SetFinding[] => {
  const objective = memberOf(goal, pack, reference);
  const parents = parentsOf(objective, above, pack, readAbove);
  return findingsBy(rules, {
    objective,
    keyResults: [],
    count: 0,
    parents,
    team: pack.team ?? null,
    page: NO_PAGE,
  });
};
