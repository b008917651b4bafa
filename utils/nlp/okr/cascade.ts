/** Rules about a goal and the objectives above it: where it comes from, and whether the two agree. */

import { cuesOf } from '../criteria/reading.ts';
import type { Member, Parent, Said, SetRule } from './okr-set.ts';
import type { Annotation, Message } from '../types.ts';
import { comesAfter } from './after.ts';
import { partOf, type Amount } from './amounts.ts';
import { isTheme, matchParent, related } from './parent-match/match.ts';
import { repeats } from './repeats.ts';
import { pulledApart, type Apart } from './same-metric.ts';
import { asksForContrary } from './stakes.ts';

/** Both sides of a finding; a parent that is not in the text has no line. */
const both = (parent: Parent, { goal }: Member): number[] =>
  parent.line === null ? [goal.line] : [parent.line, goal.line];

/** What the goal only says again: the parent, or one of its key results. */
const repeatedOf = (text: string, { text: own, details = [] }: Parent): string | null =>
  [own, ...details].find((words) => repeats(text, words)) ?? null;

export const copyOfParent: SetRule = {
  id: 'copies-parent',
  both: true,
  summary: 'Finds an objective that repeats one above it, or a key result of that.',
  check: ({ objective, parents }) =>
    parents.flatMap((parent) => {
      const same = repeatedOf(objective.goal.text, parent);
      return same === null
        ? []
        : [{ lines: both(parent, objective), message: { key: 'okr_copies_parent', values: { words: same } } }];
    }),
};

/** What would not do to name a parent is enough to say that there may be one. */
const HINT = { named: 0.3, sure: 1 } as const;

/** Whether the two have nothing in common. What a measure of results serves that has no known theme, nobody can say. */
const isApart = ({ topics, annotation }: Member, parent: Parent): boolean =>
  ([...parent.topics.concepts.keys()].some(isTheme) || cuesOf(annotation, 'metric').length === 0) &&
  !related(topics, parent.topics);

export const orphan: SetRule = {
  id: 'no-parent',
  byLetters: true,
  summary: 'Finds a goal that seems to serve none of the objectives above and says nothing of what it serves.',
  check: ({ objective, keyResults, parents }) =>
    parents.length === 0 ||
    parents.some(
      (parent) =>
        parent.near ||
        !isApart(objective, parent) ||
        keyResults.some(({ topics }) => matchParent(topics, [parent.topics], HINT) !== null),
    ) ||
    objective.goal.criteria.relevant.effective === 'met'
      ? []
      : [{ lines: [objective.goal.line], message: { key: 'okr_no_parent', values: { words: objective.goal.text } } }],
};

/** What is pulled the other way than somebody above says; else what an objective that is about it can't want. */
const againstAbove = (
  member: Member,
  above: Pick<Said, 'text' | 'topics'>,
  said: readonly Said[],
): readonly Message[] => {
  const apart = said.flatMap((each) => {
    const found = pulledApart(member.moves, each.moves);
    return found ? [against(found, each.text)] : [];
  });
  const { stake } = member;
  if (apart.length > 0 || !stake || stake.worse.length === 0) return apart;
  const own = said.map((each) => each.stake);
  if (!asksForContrary(stake, above.topics, own)) return [];
  // Whichever of its sentences is about that says it: a key result of it as well as the objective itself.
  const other = said.find((each) => asksForContrary(stake, each.topics, own))?.text ?? above.text;
  return [{ key: 'okr_against_parent', values: { words: stake.name, other } }];
};

export const againstParent: SetRule = {
  id: 'against-parent',
  both: true,
  holdsBack: 'last',
  summary:
    'Finds a goal or a key result that moves a measure the other way than the objective above it, or that makes worse what it is about: more churn where customers are to stay.',
  check: ({ objective, keyResults, parents }) => {
    // Whichever of them a goal serves: none of them wants this.
    const above = [objective, ...keyResults].flatMap((member) =>
      parents.flatMap((parent) =>
        againstAbove(member, parent, parent.said).map((message) => ({ lines: both(parent, member), message })),
      ),
    );
    const below = keyResults.flatMap((member) =>
      againstAbove(member, objective, [objective]).map((message) => ({
        lines: [objective.goal.line, member.goal.line],
        message,
      })),
    );
    return [...above, ...below];
  },
};

const against = ({ name, other, isTwoSided }: Apart, parent: string): Message =>
  isTwoSided
    ? { key: 'okr_against_parent_opposite', values: { words: name, measure: other, other: parent } }
    : { key: 'okr_against_parent', values: { words: name, other: parent } };

const endOf = ({ times }: Annotation): string | null =>
  times
    .filter(({ kind }) => kind === 'deadline' || kind === 'period' || kind === 'duration')
    .flatMap(({ to }) => to ?? [])
    .toSorted()
    .at(-1) ?? null;

/** By when the parent is due: as its own words say, else when the last of what it says besides is. */
export const dueOf = ([own, ...details]: readonly Annotation[]): string | null =>
  (own && endOf(own)) ??
  details
    .flatMap((annotation) => endOf(annotation) ?? [])
    .toSorted()
    .at(-1) ??
  null;

export const afterParent: SetRule = {
  id: 'later-than-parent',
  both: true,
  summary: 'Finds a goal that is due after the objective it serves.',
  check: ({ objective, parents }) =>
    parents
      .filter(({ served }) => served)
      .flatMap((parent) => {
        const above = dueOf(parent.said.map(({ annotation }) => annotation));
        const { deadline } = objective.goal;
        return above !== null && deadline && comesAfter(deadline, above)
          ? [
              {
                lines: both(parent, objective),
                message: {
                  key: 'okr_later_than_parent',
                  values: { parent: parent.text, date: deadline.end, other: above },
                },
              },
            ]
          : [];
      }),
};

/** What the parent asks for of the same; null where it asks for no such thing. */
const wholeOf = (said: readonly Said[], part: Amount): (Amount & { readonly text: string }) | null => {
  for (const { text, amount: whole } of said) {
    if (whole && partOf(part, whole)) return { ...whole, text };
  }
  return null;
};

/** A part can't be more than the whole it serves. */
export const moreThanParent: SetRule = {
  id: 'more-than-parent',
  both: true,
  summary: 'Finds counts that are not what the objective above asks for: 12 customers where it asks for 10.',
  check: ({ objective, parents }) => {
    const part = objective.amount;
    if (part === null) return [];
    const { deadline } = objective.goal;
    return parents
      .filter(({ served }) => served)
      .flatMap((parent) => {
        const whole = wholeOf(parent.said, part);
        const due = dueOf(parent.said.map(({ annotation }) => annotation));
        // Who has longer can do more.
        const hasLonger = due !== null && deadline !== null && comesAfter(deadline, due);
        return whole && !hasLonger && part.value > whole.value
          ? [
              {
                lines: both(parent, objective),
                message: {
                  key: 'okr_more_than_parent',
                  values: { words: whole.unit, part: part.value, parent: whole.text, whole: whole.value },
                },
              },
            ]
          : [];
      });
  },
};
