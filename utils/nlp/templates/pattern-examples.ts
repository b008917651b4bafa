/** What could stand in each blank of a sentence, in the form that the words around the blank ask for. */
import { slotsOf, type PatternGroup, type PatternPart, type PatternSlot } from './pattern.ts';

export type PatternExamples = Readonly<Partial<Record<PatternSlot, string>>>;

const wordsOf = (part: PatternPart): readonly string[] =>
  part.kind === 'words' ? (part.text.match(/[\p{L}\p{N}]+/gu) ?? []) : [`{${part.name}}`];

/**
 * In: a sentence's groups, and a language's examples by blank; a key may name the word or the blank beside it too
 * ("osaan object", "date mennessä", "verb {object}"). Out: for each blank the example that fits closest.
 */
export const examplesIn = (
  groups: readonly PatternGroup[],
  examples: Readonly<Record<string, string>>,
): PatternExamples => {
  const parts = groups.flatMap((group) => group.parts);
  const exampleFor = (name: PatternSlot): string | undefined => {
    const at = parts.findIndex((part) => part.kind === 'slot' && part.name === name);
    const before = parts.slice(0, at).flatMap(wordsOf).at(-1) ?? '';
    const [after = ''] = parts.slice(at + 1).flatMap(wordsOf);
    return examples[`${before} ${name}`] ?? examples[`${name} ${after}`] ?? examples[name];
  };
  return Object.fromEntries(
    slotsOf(groups).flatMap(({ name }) => {
      const example = exampleFor(name);
      return example === undefined ? [] : [[name, example]];
    }),
  );
};
