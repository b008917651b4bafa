/** Goals that share a parent and count the same: whether they add up to what the parent asks for. */

import type { Linked } from '../okr-links.ts';
import { teamParents } from '../parents.ts';
import { readSentence } from '../readings.ts';
import type { AnalyzeOptions, Goal, LanguagePack, Reference, SetFinding } from '../types.ts';
import { countedIn, type Counted } from './cascade.ts';
import { saidBy } from './parent-match/serving.ts';
import { sameWord } from './same-metric.ts';

/** For the catalogue: this rule reads all goals of a page, not one set. */
export const partsOfParent = {
  id: 'parts-of-parent',
  summary: 'Finds goals that do not add up to the objective they serve: 3 and 4 hospitals where it asks for 10.',
};

type Part = Counted & { readonly index: number };

/** Parts of one whole: at least two, each less than the whole, and another sum than it. */
const findingOf = (
  parent: string,
  whole: Counted,
  parts: readonly Part[],
  goals: readonly Goal[],
): SetFinding | null => {
  const own = parts.filter(({ noun, value }) => sameWord(noun, whole.noun) && value < whole.value);
  const sum = own.reduce((total, { value }) => total + value, 0);
  if (own.length < 2 || sum === whole.value) return null;
  const lines = own.flatMap(({ index }) => goals[index]?.line ?? []);
  const values = { words: whole.noun, sum, whole: whole.value, parent };
  return { rule: `okr/${partsOfParent.id}`, lines, message: { key: 'okr_parts_of_parent', values } };
};

/** The parent that a goal seems to serve, as it is written: the objective that holds it, or one of the team's. */
const parentOf = (goal: Goal, { parentIndex }: Linked, goals: readonly Goal[]): string | null => {
  const above = goals[parentIndex ?? -1];
  if (above) return above.text;
  const { given } = goal.criteria.relevant;
  return given?.source === 'template' ? given.text : null;
};

/** In: goals with their sets. Out: the same; the last of the parts says what is missing or too much. */
export const sumsUnderParents = (
  goals: readonly Goal[],
  linked: readonly Linked[],
  reference: Reference,
  options: AnalyzeOptions,
): readonly Goal[] => {
  if (teamParents(options).length === 0 && !linked.some(({ parentIndex }) => parentIndex !== null)) return goals;
  const counted = (text: string, pack: LanguagePack): Counted | null =>
    countedIn(readSentence(text, pack, reference, options.cache).annotation);
  const groups = new Map<string, { readonly pack: LanguagePack; readonly indices: number[] }>();
  for (const [index, goal] of goals.entries()) {
    const link = linked[index];
    const parent = link && link.objectiveIndex === null ? parentOf(goal, link, goals) : null;
    if (!link || parent === null) continue;
    const group = groups.get(parent);
    if (group) group.indices.push(index);
    else groups.set(parent, { pack: link.pack, indices: [index] });
  }
  const own = new Map(teamParents(options).map((parent) => [parent.text, saidBy(parent)]));
  const all = [...goals];
  for (const [parent, { pack, indices }] of groups) {
    if (indices.length < 2) continue;
    const parts = indices.flatMap((index) => {
      const part = counted(goals[index]?.text ?? '', linked[index]?.pack ?? pack);
      return part ? [{ ...part, index }] : [];
    });
    for (const said of own.get(parent) ?? [parent]) {
      const whole = counted(said, pack);
      const finding = whole && findingOf(said, whole, parts, goals);
      const last = whole ? (parts.findLast(({ noun }) => sameWord(noun, whole.noun))?.index ?? -1) : -1;
      const goal = all[last];
      if (!finding || !goal) continue;
      all[last] = {
        ...goal,
        set: { keyResults: goal.set?.keyResults ?? [], findings: [...(goal.set?.findings ?? []), finding] },
      };
    }
  }
  return all;
};
