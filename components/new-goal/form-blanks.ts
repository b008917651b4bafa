/** What the form asks for each blank of a sentence. Pure. */
import type { MessageKey, Translate } from '../../utils/i18n/translate.ts';
import type { FormMetric, GoalForm, Message, PatternSlot } from '../../utils/nlp/types.ts';

export type FormBlank = {
  readonly name: PatternSlot;
  readonly label: string;
  /** What could stand there; empty where a list says it, or nothing needs to. */
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
    example: choicesFor(name).length > 0 ? '' : exampleOf(t, name),
    required: isRequired,
    choices: choicesFor(name),
    isDate: name === 'date',
    unit: (name === 'baseline' || name === 'target') && metric ? metric.unit : '',
    note: noteFor(t, name, metric),
  }));
}

function exampleOf(t: Translate, name: PatternSlot): string {
  const key = `new_goal_like_${name}`;
  return t.has(key) ? t(key as MessageKey) : '';
}

function noteFor(t: Translate, name: PatternSlot, metric: FormMetric | null): string {
  if (!metric) return '';
  if (name === 'baseline') return t('new_goal_baseline', { metric: metric.name });
  if (name === 'metric' && metric.counter !== null) return t('new_goal_counter', { other: metric.counter });
  return '';
}
