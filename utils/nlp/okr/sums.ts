/** Goals that share a parent and count the same: whether they add up to what the parent asks for. */

import type { Linked } from './links.ts';
import { readSentence } from '../detection/readings.ts';
import type { AnalyzeOptions, Annotation, Goal, LanguagePack, Reference, SetFinding } from '../types.ts';
import { amountIn, partOf, type Amount } from './amounts.ts';
import { dueOf } from './cascade.ts';
import { sameWord } from './measure-words.ts';
import { saidBy } from './parent-match/serving.ts';

/** For the catalogue: this rule reads all goals of a page, not one set. */
export const partsOfParent = {
  id: 'parts-of-parent',
  summary:
    'Finds goals that do not add up to the objective they serve: 3 and 4 hospitals where it asks for 10, or 60 and 70 where it asks for 100.',
};

type Part = Amount & { readonly index: number };

/** Until when the last of them is done. */
const endOfAll = (parts: readonly Part[], goals: readonly Goal[]): string | null =>
  parts
    .flatMap(({ index }) => goals[index]?.deadline?.end ?? [])
    .toSorted()
    .at(-1) ?? null;

/** Does the same without saying how many: nobody knows the sum. */
const isOpenPart = ({ tokens, head }: Annotation, { words, verb }: Amount): boolean => {
  const thing = words.at(-1) ?? '';
  const own = head === null ? undefined : tokens[head];
  return (own === undefined || verb === (own.lemma ?? own.lower)) && tokens.some(({ lower }) => sameWord(lower, thing));
};

const MONTH = 7;
/** Who plans for a little more than is asked leaves room for what fails. */
const ROOM = 1.2;

/** Parts of one whole: at least two, each less than the whole, and together less than it, or far more. */
const findingOf = (
  { text, due }: { readonly text: string; readonly due: string | null },
  whole: Amount,
  parts: readonly Part[],
  goals: readonly Goal[],
): { readonly finding: SetFinding; readonly last: number } | null => {
  const own = parts.filter((part) => part.value < whole.value && partOf(part, whole));
  const sum = own.reduce((total, { value }) => total + value, 0);
  const [last, isMore] = [own.at(-1), sum > whole.value];
  if (own.length < 2 || !last || (sum >= whole.value && sum <= whole.value * ROOM)) return null;
  const end = endOfAll(own, goals);
  // Of a longer time's whole they may be a part; in a longer time they may be more.
  const [month, dueMonth] = [end?.slice(0, MONTH), due?.slice(0, MONTH)];
  if (month !== undefined && dueMonth !== undefined && (isMore ? month > dueMonth : month < dueMonth)) return null;
  const lines = own.flatMap(({ index }) => goals[index]?.line ?? []);
  const values = { words: whole.unit, sum, whole: whole.value, parent: text };
  const key = isMore ? 'okr_parts_over_parent' : 'okr_parts_of_parent';
  return {
    finding: { rule: `okr/${partsOfParent.id}`, both: true, lines, message: { key, values } },
    last: last.index,
  };
};

/** The parent that a goal seems to serve, as it is written: the objective that holds it, or one that it was matched to. */
const parentOf = (goal: Goal, { parentIndex }: Linked, goals: readonly Goal[]): string | null => {
  const above = goals[parentIndex ?? -1];
  if (above) return above.text;
  const { given } = goal.criteria.relevant;
  return given?.message ? given.text : null;
};

/** In: goals with their sets. Out: the same; the last of the parts says what is missing or too much. */
export const sumsUnderParents = (
  goals: readonly Goal[],
  linked: readonly Linked[],
  reference: Reference,
  options: AnalyzeOptions,
): readonly Goal[] => {
  const own = new Map(linked.flatMap(({ above }) => above.map((parent) => [parent.text, saidBy(parent)] as const)));
  if (own.size === 0 && !linked.some(({ parentIndex }) => parentIndex !== null)) return goals;
  const read = (text: string, pack: LanguagePack): Annotation =>
    readSentence(text, pack, reference, options.cache).annotation;
  const groups = new Map<string, { readonly pack: LanguagePack; readonly indices: number[] }>();
  for (const [index, goal] of goals.entries()) {
    const link = linked[index];
    const parent = link && link.objectiveIndex === null ? parentOf(goal, link, goals) : null;
    if (!link || parent === null) continue;
    const group = groups.get(parent);
    if (group) group.indices.push(index);
    else groups.set(parent, { pack: link.pack, indices: [index] });
  }
  const all = [...goals];
  for (const [parent, { pack, indices }] of groups) {
    if (indices.length < 2) continue;
    const members = indices.map((index) => {
      const language = linked[index]?.pack ?? pack;
      const annotation = read(goals[index]?.text ?? '', language);
      return { index, annotation, amount: amountIn(annotation, language) };
    });
    const parts = members.flatMap(({ index, amount }) => (amount ? [{ ...amount, index }] : []));
    const open = members.filter(({ amount }) => amount === null);
    const said = (own.get(parent) ?? [parent]).map((text) => read(text, pack));
    const due = dueOf(said);
    for (const each of said) {
      const whole = amountIn(each, pack);
      if (whole === null || open.some(({ annotation }) => isOpenPart(annotation, whole))) continue;
      const found = findingOf({ text: parent, due }, whole, parts, goals);
      const goal = all[found?.last ?? -1];
      if (!found || !goal) continue;
      all[found.last] = {
        ...goal,
        set: { keyResults: goal.set?.keyResults ?? [], findings: [...(goal.set?.findings ?? []), found.finding] },
      };
    }
  }
  return all;
};
