/** Where things stand today may not be known yet: what says it in a sentence may go. */
import type { PatternGroup, PatternPart } from './pattern.ts';

/** "18 % → 25 %": the arrow belongs to the number before it. */
const ARROW = /^\s{0,4}(?:→|⟶|->|=>|–|—)\s{0,4}$/u;
/** " from ", " tasolta ": the last word before the number belongs to it. */
const BEFORE = /^(?<rest>.*?)(?<word>\s\p{L}{1,20}\s)$/su;

/** In: a group that always stands. Out: the same, its baseline in a group that may go, where the words around it allow it. */
const apart = ({ parts }: PatternGroup): readonly PatternGroup[] | null => {
  const index = parts.findIndex((part) => part.kind === 'slot' && part.name === 'baseline');
  const [before, slot, after] = [parts[index - 1], parts[index], parts[index + 1]];
  if (index < 1 || !slot || before?.kind !== 'words' || after?.kind !== 'words') return null;
  if (ARROW.test(after.text)) return grouped(parts.slice(0, index), [slot, after], parts.slice(index + 2));
  const { rest, word } = BEFORE.exec(before.text)?.groups ?? {};
  if (word === undefined || !/^\s/u.test(after.text)) return null;
  const kept: readonly PatternPart[] = rest ? [{ kind: 'words', text: rest }] : [];
  const goes: readonly PatternPart[] = [{ kind: 'words', text: word.trimEnd() + ' ' }, slot];
  return grouped([...parts.slice(0, index - 1), ...kept], goes, parts.slice(index + 1));
};

const grouped = (...[before, goes, after]: readonly (readonly PatternPart[])[]): readonly PatternGroup[] =>
  [
    { optional: false, parts: before ?? [] },
    { optional: true, parts: goes ?? [] },
    { optional: false, parts: after ?? [] },
  ].filter(({ parts }) => parts.length > 0);

/** In: a sentence's groups. Out: the same words, where the baseline is asked for and never demanded. */
export const withoutBaseline = (groups: readonly PatternGroup[]): readonly PatternGroup[] =>
  groups.flatMap((group) => (group.optional ? [group] : (apart(group) ?? [group])));
