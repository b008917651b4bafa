/** What the form asks for each blank of a sentence. Pure. */
import type { MessageKey, Translate } from '../../utils/i18n/translate.ts';
import type {
  FilledPattern,
  FormMetric,
  GoalForm,
  Message,
  PatternSlot,
  PatternValues,
} from '../../utils/nlp/types.ts';
import { withoutEcho } from '../without-echo.ts';
import { isFilled } from './read-form.ts';

export type FormBlank = {
  readonly name: PatternSlot;
  readonly label: string;
  /** What could stand there, in the form that the sentence asks for. */
  readonly example: string;
  readonly required: boolean;
  readonly choices: readonly { readonly text: string; readonly note?: Message }[];
  readonly isDate: boolean;
  readonly unit: string;
  readonly note: string;
};

export const blankName = (t: Translate, name: PatternSlot): string => t(`template_blank_${name}` as MessageKey);

/** Each blank once, in the order of the sentence; one that stands in a part that may go is asked for, never demanded. */
export function formBlanks(
  t: Translate,
  form: GoalForm,
  index: number,
  metric: FormMetric | null,
  values: PatternValues = {},
): readonly FormBlank[] {
  const required = new Map<PatternSlot, boolean>();
  for (const { optional, parts } of form.patterns[index]?.groups ?? [])
    for (const part of parts)
      if (part.kind === 'slot') required.set(part.name, (required.get(part.name) ?? false) || !optional);
  const choicesFor = (name: PatternSlot): FormBlank['choices'] =>
    name === 'date' ? form.dates : name === 'metric' ? form.metrics.map((each) => ({ text: each.name })) : [];
  return [...required].map(([name, isRequired]) => ({
    name,
    label: blankName(t, name),
    example: exampleOf(t, form.patterns[index]?.examples[name]),
    required: isRequired,
    choices: choicesFor(name),
    isDate: name === 'date',
    unit: (name === 'baseline' || name === 'target') && metric ? metric.unit : '',
    // What is answered is asked no more.
    note: name === 'baseline' && isFilled(values, name) ? '' : noteFor(t, name, metric),
  }));
}

/** In: words by blank. Out: the same without words that the sentence has beside the blank already. */
export function withoutEchoes(form: GoalForm, index: number, values: PatternValues): PatternValues {
  const parts = (form.patterns[index]?.groups ?? []).flatMap((group) => group.parts);
  const wordsAt = (at: number): string => {
    const part = parts[at];
    return part?.kind === 'words' ? part.text : '';
  };
  const typed = parts.flatMap((part, at) => {
    const words = part.kind === 'slot' ? values[part.name] : undefined;
    return part.kind === 'words' || words === undefined
      ? []
      : [[part.name, withoutEcho(words.trim(), wordsAt(at - 1), wordsAt(at + 1))] as const];
  });
  return Object.fromEntries(typed);
}

/** Says below a blank what stands in it and could not be read as the date or number that it should be. */
export function withUnread(
  t: Translate,
  blank: FormBlank,
  values: PatternValues,
  unread: readonly PatternSlot[],
): FormBlank {
  if (!unread.includes(blank.name)) return blank;
  const [choice] = blank.choices;
  return { ...blank, note: unreadNote(t, blank.isDate, (values[blank.name] ?? '').trim(), choice?.text) };
}

/** The sentence as it is copied: empty blanks in brackets, by the names that they are shown with. */
export const withNamedBlanks = (t: Translate, { text, slots }: FilledPattern): string =>
  slots
    .map(({ start, end, name, empty }, index) => {
      const before = text.slice(slots[index - 1]?.end ?? 0, start);
      return before + (empty ? `[${blankName(t, name)}]` : text.slice(start, end));
    })
    .join('') + text.slice(slots.at(-1)?.end ?? 0);

function unreadNote(t: Translate, isDate: boolean, value: string, example: string | undefined): string {
  if (!isDate) return t('popover_number_note', { value });
  return example === undefined ? t('popover_unread_date') : t('popover_date_note', { value, example });
}

const exampleOf = (t: Translate, example: string | undefined): string =>
  example === undefined ? '' : t('new_goal_like', { example });

function noteFor(t: Translate, name: PatternSlot, metric: FormMetric | null): string {
  if (!metric) return '';
  if (name === 'baseline') return t('new_goal_baseline', { metric: metric.name });
  if (name === 'metric' && metric.counter !== null) return t('new_goal_counter', { other: metric.counter });
  return '';
}
