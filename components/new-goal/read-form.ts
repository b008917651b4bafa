/** What the engine makes of the form's sentence, and which blanks hold no date or number where one is asked. Pure. */
import type { Goal, PatternSlot, PatternValues } from '../../utils/nlp/types.ts';
import { WAS_READ } from '../unread.ts';

/** The verdicts, what the blanks held then, and those whose words were not read: the verdicts don't count these. */
export type FormReading = {
  readonly goal: Goal;
  readonly values: PatternValues;
  readonly unread: readonly PatternSlot[];
};

export const isFilled = (values: PatternValues, name: PatternSlot): boolean => (values[name] ?? '').trim() !== '';
const namesIn = (values: PatternValues): readonly PatternSlot[] =>
  (Object.keys(values) as PatternSlot[]).filter((name) => isFilled(values, name));

/**
 * In: words by blank, the sentence that they make, and what judges one. Out: null where nothing was read. Words that are
 * no date or number count as little as an empty blank: the sentence is judged again without them.
 */
export async function readForm(
  values: PatternValues,
  textOf: (values: PatternValues) => string,
  judge: (text: string) => Promise<Goal | null>,
): Promise<FormReading | null> {
  const goal = await judge(textOf(values));
  if (goal === null) return null;
  const unread = namesIn(values).filter((name) => !(WAS_READ[name]?.((values[name] ?? '').trim(), goal) ?? true));
  if (unread.length === 0) return { goal, values, unread };
  const read = Object.fromEntries(Object.entries(values).filter(([name]) => !unread.includes(name as PatternSlot)));
  const counted = await judge(textOf(read));
  return counted && { goal: counted, values, unread };
}

/** The blanks that still hold what was not read; until what was typed since is read, nothing is known of it. */
export const stillUnread = (values: PatternValues, reading: FormReading | null): readonly PatternSlot[] =>
  (reading?.unread ?? []).filter((name) => isFilled(values, name) && reading?.values[name] === values[name]);

/** Something that was typed has to be read before the sentence can be called ready. */
export const waitsForReading = (values: PatternValues, reading: FormReading | null): boolean =>
  reading?.values !== values && namesIn(values).some((name) => name in WAS_READ);

/** What the sentence is about. */
const ABOUT: ReadonlySet<PatternSlot> = new Set(['metric', 'object']);

/** Whether it says something of what it is about, so that its verdicts are the writer's: a blank's name is nobody's words. */
export const saysSomething = (values: PatternValues, asked: readonly PatternSlot[]): boolean => {
  const about = asked.filter((name) => ABOUT.has(name));
  return (about.length === 0 ? asked : about).some((name) => isFilled(values, name));
};

export const isUntouched = (values: PatternValues): boolean => namesIn(values).length === 0;
