/** A document's picture: its goals under their objectives, in the order a person asks for. Pure. */
import { CRITERIA, VERDICTS, type Criterion, type Goal, type SetFinding } from '../../../utils/nlp/types.ts';

/** `id` is whatever leads back to the goal in its page. */
export type Entry<Id = unknown> = { readonly id: Id; readonly goal: Goal };

/** By place, or by any of what a row shows. */
export const ORDERS = ['place', 'score', 'missing', 'goal', ...CRITERIA] as const;
export type Order = (typeof ORDERS)[number];

export const isCriterion = <O extends Order>(order: O): order is O & Criterion =>
  (CRITERIA as readonly string[]).includes(order);

/**
 * An objective with its key results, or goals that stand by themselves (`objective` null). `named`: the objective that a
 * table names beside them.
 */
export type Group<Id = unknown> = {
  readonly objective: Entry<Id> | null;
  readonly named: string | null;
  readonly entries: readonly Entry<Id>[];
  readonly findings: readonly SetFinding[];
};

export type Share = { readonly criterion: Criterion; readonly met: number; readonly asked: number };

/** How many of those that are asked for it meet each criterion. */
export const sharesOf = (goals: readonly Goal[]): readonly Share[] =>
  CRITERIA.map((criterion) => {
    const asked = goals.filter(({ expected }) => expected.includes(criterion));
    return { criterion, asked: asked.length, met: asked.filter((goal) => isMet(goal, criterion)).length };
  });

const isMet = ({ criteria }: Goal, criterion: Criterion): boolean => criteria[criterion].effective === 'met';

/** How many of the criteria that are asked of it a goal does not meet. */
export const lacks = (goal: Goal): number => goal.expected.filter((criterion) => !isMet(goal, criterion)).length;

/** Those that lack it first; last those that are not asked. */
const levelOf = ({ expected, criteria }: Goal, criterion: Criterion): number =>
  expected.includes(criterion) ? VERDICTS.indexOf(criteria[criterion].effective) : VERDICTS.length;

/** What is said of a set whose objective this is, or of a goal and the objectives above it. */
export const findingsOf = (goal: Goal): readonly SetFinding[] => goal.set?.findings ?? [];

type Compare = (one: Goal, other: Goal) => number;

const BY: Readonly<Record<Exclude<Order, 'place' | Criterion>, Compare>> = {
  goal: (one, other) => one.text.localeCompare(other.text),
  score: (one, other) => one.score - other.score,
  missing: (one, other) => lacks(other) - lacks(one) || one.score - other.score,
};

const comparing = (order: Exclude<Order, 'place'>): Compare =>
  isCriterion(order) ? (one, other) => levelOf(one, order) - levelOf(other, order) : BY[order];

/**
 * In: the goals of each text, in the order of the text. Out: by place, groups as they stand; else one list, the weakest
 * first, without groups (what a set lacks is said of its objective then: `findingsOf`).
 */
export function groupsOf<Id>(texts: readonly (readonly Entry<Id>[])[], order: Order): readonly Group<Id>[] {
  if (order !== 'place') {
    const compare = comparing(order);
    const entries = texts.flat().toSorted((one, other) => compare(one.goal, other.goal));
    return entries.length === 0 ? [] : [{ objective: null, named: null, entries, findings: [] }];
  }
  return texts.flatMap(byPlace);
}

function byPlace<Id>(entries: readonly Entry<Id>[]): readonly Group<Id>[] {
  const groups: (Pick<Group<Id>, 'objective' | 'named' | 'findings'> & { entries: Entry<Id>[] })[] = [];
  for (const entry of entries) {
    const { goal } = entry;
    const open = groups.at(-1);
    if (goal.role === 'objective')
      groups.push({ objective: entry, named: null, entries: [], findings: findingsOf(goal) });
    else if (open && belongs(goal, open)) open.entries.push(entry);
    else groups.push({ objective: null, named: goal.objective, entries: [entry], findings: [] });
    if (goal.role !== 'objective' && goal.set) {
      const last = groups.at(-1);
      if (last) groups.splice(-1, 1, { ...last, findings: [...last.findings, ...findingsOf(goal)] });
    }
  }
  return groups;
}

/** Loose goals gather where they stand together; others go where their objective is. */
const belongs = (goal: Goal, { objective, named }: Pick<Group, 'objective' | 'named'>): boolean =>
  goal.objective === (objective ? objective.goal.text : named);
