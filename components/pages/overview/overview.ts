/** A document's picture: its goals under their objectives, in the order a person asks for. Pure. */
import { isAdvice } from '../../levels.ts';
import { CRITERIA, VERDICTS, type Criterion, type Goal, type SetFinding } from '../../../utils/nlp/types.ts';

/** `id` is whatever leads back to the goal in its page. */
export type Entry<Id = unknown> = { readonly id: Id; readonly goal: Goal };

/** A goal as it is shown, with what is found about it. */
export type Row<Id = unknown> = Entry<Id> & { readonly notes: readonly SetFinding[] };

/** By place, or by any of what a row shows. */
export const ORDERS = ['place', 'score', 'missing', 'goal', ...CRITERIA] as const;
export type Order = (typeof ORDERS)[number];

export const isCriterion = <O extends Order>(order: O): order is O & Criterion =>
  (CRITERIA as readonly string[]).includes(order);

/**
 * An objective with its key results, or goals that stand by themselves (`objective` null). `named`: the objective that a
 * table names beside them. `findings` are about the set as a whole; the others stand with the goal they are about.
 */
export type Group<Id = unknown> = {
  readonly objective: Row<Id> | null;
  readonly named: string | null;
  readonly entries: readonly Row<Id>[];
  readonly findings: readonly SetFinding[];
};

export type Share = { readonly criterion: Criterion; readonly met: number; readonly asked: number };

/** How many of those that are asked for it meet each criterion. */
export const sharesOf = (goals: readonly Goal[]): readonly Share[] =>
  CRITERIA.map((criterion) => {
    const asked = goals.filter(({ expected }) => expected.includes(criterion));
    return { criterion, asked: asked.length, met: asked.filter((goal) => isMet(goal, criterion)).length };
  });

/** What most of those that are asked for it lack, of A and R only where nothing else is missing; null where nothing is. */
export const mostMissing = (shares: readonly Share[]): Criterion | null =>
  shares
    .filter(({ met, asked }) => met < asked)
    .toSorted(
      (one, other) =>
        Number(isAdvice(one.criterion)) - Number(isAdvice(other.criterion)) ||
        other.asked - other.met - (one.asked - one.met),
    )[0]?.criterion ?? null;

const isMet = ({ criteria }: Goal, criterion: Criterion): boolean => criteria[criterion].effective === 'met';

/** How many of the criteria that are asked of it a goal does not meet. */
export const lacks = (goal: Goal): number => goal.expected.filter((criterion) => !isMet(goal, criterion)).length;

/** Those that lack it first; last those that are not asked. */
const levelOf = ({ expected, criteria }: Goal, criterion: Criterion): number =>
  expected.includes(criterion) ? VERDICTS.indexOf(criteria[criterion].effective) : VERDICTS.length;

/** What is said of a set whose objective this is, or of a goal and the objectives above it. */
export const findingsOf = (goal: Goal): readonly SetFinding[] => goal.set?.findings ?? [];

/** In: the goals of one text. Out: what is found about each of them: what is noted at it, and what its letters tell as well. */
export function notesOn(goals: readonly Goal[]): (goal: Goal) => readonly SetFinding[] {
  const byLetters = goals.flatMap(findingsOf).filter((finding) => finding.byLetters && !finding.whole);
  return ({ line, text, notes = [] }) => [
    ...notes.filter(({ whole }) => !whole),
    ...byLetters.filter(({ lines, message }) => lines.at(-1) === line && message.values?.['words'] === text),
  ];
}

export const ofWholeSet = (goal: Goal): readonly SetFinding[] => findingsOf(goal).filter(({ whole }) => whole);

type Compare = (one: Goal, other: Goal) => number;

const BY: Readonly<Record<Exclude<Order, 'place' | 'goal' | Criterion>, Compare>> = {
  score: (one, other) => one.score - other.score,
  missing: (one, other) => lacks(other) - lacks(one) || one.score - other.score,
};

function comparing(order: Exclude<Order, 'place'>, locale: string): Compare {
  if (isCriterion(order)) return (one, other) => levelOf(one, order) - levelOf(other, order);
  if (order !== 'goal') return BY[order];
  const { compare } = new Intl.Collator(locale, { numeric: true });
  return (one, other) => compare(one.text, other.text);
}

/**
 * In: the goals of each text, in the order of the text, and whose alphabet orders them. Out: by place, groups as they
 * stand; else one list, the weakest first, without groups: what is found about a set as a whole stands with its objective then.
 */
export function groupsOf<Id>(
  texts: readonly (readonly Entry<Id>[])[],
  order: Order,
  locale: string,
): readonly Group<Id>[] {
  if (order !== 'place') {
    const compare = comparing(order, locale);
    const entries = texts
      .flatMap((text) => withNotes(text).map((row) => ({ ...row, notes: [...row.notes, ...ofWholeSet(row.goal)] })))
      .toSorted((one, other) => compare(one.goal, other.goal));
    return entries.length === 0 ? [] : [{ objective: null, named: null, entries, findings: [] }];
  }
  return texts.map(withNotes).flatMap(byPlace);
}

/** Each goal with what is found about it. */
export function withNotes<Id>(entries: readonly Entry<Id>[]): readonly Row<Id>[] {
  const notes = notesOn(entries.map(({ goal }) => goal));
  return entries.map((entry) => ({ ...entry, notes: notes(entry.goal) }));
}

function byPlace<Id>(entries: readonly Row<Id>[]): readonly Group<Id>[] {
  const groups: (Pick<Group<Id>, 'objective' | 'named' | 'findings'> & { entries: Row<Id>[] })[] = [];
  for (const entry of entries) {
    const { goal } = entry;
    const open = groups.at(-1);
    if (goal.role === 'objective')
      groups.push({ objective: entry, named: null, entries: [], findings: ofWholeSet(goal) });
    else if (open && belongs(goal, open)) open.entries.push(entry);
    else groups.push({ objective: null, named: goal.objective, entries: [entry], findings: [] });
  }
  return groups;
}

/** Loose goals gather where they stand together; others go where their objective is. */
const belongs = (goal: Goal, { objective, named }: Pick<Group, 'objective' | 'named'>): boolean =>
  goal.objective === (objective ? objective.goal.text : named);
