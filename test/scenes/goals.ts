/** Sample goals in the core's shape, for pictures and component tests. Our own sentences. */
import {
  CRITERIA,
  type Criterion,
  type CriterionResult,
  type Given,
  type Goal,
  type Message,
  type Slot,
  type SlotName,
  type Span,
  type Suggestion,
  type Verdict,
} from '../../utils/nlp/types.ts';

const LEVELS: readonly Verdict[] = ['missing', 'partial', 'met'];
const WEIGHTS = [25, 25, 10, 15, 25];

type CriterionSample = { readonly says: string; readonly evidence?: readonly string[]; readonly given?: Given };

export type GoalSample = {
  readonly text: string;
  readonly levels: readonly [number, number, number, number, number];
  readonly says?: Partial<Readonly<Record<Criterion, CriterionSample>>>;
  readonly role?: Goal['role'];
  readonly objective?: string;
  readonly expected?: readonly Criterion[];
  readonly deadline?: Goal['deadline'];
  readonly suggestions?: readonly Suggestion[];
  readonly isGoal?: boolean;
  readonly language?: string;
};

/** A message that is its own text: no catalogue knows it, so that it comes back as it is. */
export const text = (key: string): Message => ({ key });

export function sampleGoal(sample: GoalSample): Goal {
  const expected = sample.expected ?? CRITERIA;
  const results = CRITERIA.map((criterion, index): [Criterion, CriterionResult] => {
    const verdict = LEVELS[sample.levels[index] ?? 0] ?? 'missing';
    const said = sample.says?.[criterion];
    const given = said?.given ?? null;
    const effective =
      given !== null && LEVELS.indexOf(given.verdict) > LEVELS.indexOf(verdict) ? given.verdict : verdict;
    const evidence = (said?.evidence ?? []).map((words) => spanOf(sample.text, words));
    return [
      criterion,
      { verdict, given, effective, evidence, undermines: [], findings: [], message: text(said?.says ?? '…') },
    ];
  });
  const criteria = Object.fromEntries(results) as Record<Criterion, CriterionResult>;
  const total = (level: (criterion: Criterion) => number) =>
    CRITERIA.reduce(
      (sum, criterion, index) => sum + (expected.includes(criterion) ? (WEIGHTS[index] ?? 0) * level(criterion) : 0),
      0,
    );
  return {
    start: 0,
    end: sample.text.length,
    line: 1,
    endLine: 1,
    text: sample.text,
    language: sample.language ?? 'en',
    isGoal: sample.isGoal ?? true,
    confidence: 0.9,
    role: sample.isGoal === false ? null : (sample.role ?? 'goal'),
    score: Math.round((100 * total((criterion) => LEVELS.indexOf(criteria[criterion].effective))) / total(() => 2)),
    expected,
    criteria,
    deadline: sample.deadline ?? null,
    suggestions: sample.suggestions ?? [],
    objective: sample.objective ?? null,
  };
}

function spanOf(whole: string, words: string): Span {
  const start = whole.indexOf(words);
  return { start, end: start + words.length };
}

type SlotSample = Partial<Omit<Slot, 'name' | 'start' | 'end' | 'glue'>> & { readonly glue?: string };

/** Insertions, in order, with their blanks written as `[name]`; without a place they stand at the end. */
export function sampleSuggestion(
  goalText: string,
  insertions: string | readonly { readonly at: number; readonly text: string }[],
  about: Pick<Suggestion, 'id' | 'gain'> & {
    readonly improves: readonly [Criterion, ...Criterion[]];
    readonly step: Message;
    readonly lead: Message;
  },
  slots: Partial<Readonly<Record<SlotName, SlotSample>>> = {},
): Suggestion {
  const places = typeof insertions === 'string' ? [{ at: goalText.length, text: insertions }] : insertions;
  const edits = places.map(({ at, text: inserted }) => ({ start: at, end: at, text: inserted }));
  const result = edits.reduceRight(
    (whole, edit) => whole.slice(0, edit.start) + edit.text + whole.slice(edit.end),
    goalText,
  );
  const found = Object.entries(slots).map(([name, slot]): Slot => {
    const { glue, ...rest } = slot ?? {};
    const span = spanOf(result, `[${name}]`);
    return {
      name: name as SlotName,
      required: true,
      choices: [],
      ...rest,
      ...span,
      ...(glue !== undefined && { glue: spanOf(result, glue) }),
    };
  });
  return {
    ...about,
    criterion: about.improves[0],
    edits,
    result,
    slots: found.toSorted((one, other) => one.start - other.start),
  };
}
