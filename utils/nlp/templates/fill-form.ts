/** A form for a new goal: what it asks, and the sentence that its blanks make. Light: it rides in pages. */
import type { Message } from '../types/message.ts';
import { fillPattern, type FilledPattern, type PatternValues } from './fill-pattern.ts';
import type { RolePattern } from './in-language.ts';
import type { PatternExamples } from './pattern-examples.ts';
import type { PatternSlot } from './pattern.ts';
import type { Template } from './template-shape.ts';
import { withUnit } from './with-unit.ts';

/** A measure to choose, by its name in the form's language. */
export type FormMetric = {
  readonly name: string;
  /** Empty where a number of it needs none. */
  readonly unit: string;
  /** The name of what suffers when this one is pushed too far. */
  readonly counter: string | null;
};

/** The sentences of one language and what its blanks offer. */
export type GoalForm = {
  readonly language: string;
  readonly patterns: readonly (Pick<RolePattern, 'role' | 'groups'> & { readonly examples: PatternExamples })[];
  readonly metrics: readonly FormMetric[];
  readonly dates: readonly { readonly text: string; readonly note: Message }[];
};

/** `template` is whose sentences they are. */
export type GoalForms = { readonly template: Template['name']; readonly forms: readonly GoalForm[] };

/** `metric`: the measure that was chosen, or typed as it is named. */
export type FilledForm = FilledPattern & { readonly metric: FormMetric | null };

const metricNamed = (metrics: readonly FormMetric[], name: string | undefined): FormMetric | null => {
  const wanted = (name ?? '').trim().toLowerCase();
  return metrics.find((metric) => metric.name.toLowerCase() === wanted) ?? null;
};

/** A list's entry begins with a capital, its word in a sentence doesn't; "NPS" and "eNPS" stay. */
const TITLED = /^\p{Lu}(?=\p{Ll}+(?:[\s-]|$))/u;

const inSentence = (name: string, language: string): string =>
  name.replace(TITLED, (capital) => capital.toLocaleLowerCase(language));

const MEASURED: readonly PatternSlot[] = ['baseline', 'target'];

/**
 * In: a form, which of its sentences, and words by blank. Out: the sentence; numbers carry the unit of the measure, and
 * the first letter is a capital.
 */
export const fillForm = (
  { patterns, metrics, language }: GoalForm,
  index: number,
  values: PatternValues,
): FilledForm => {
  const groups = patterns[index]?.groups ?? [];
  const metric = metricNamed(metrics, values.metric);
  const unit = metric?.unit ?? '';
  const parts = groups.flatMap((group) => group.parts);
  const isSaid = (slot: PatternSlot): boolean => {
    const next = parts[parts.findIndex((part) => part.kind === 'slot' && part.name === slot) + 1];
    return unit !== '' && next?.kind === 'words' && next.text.trimStart().startsWith(unit);
  };
  const measured = MEASURED.filter((slot) => values[slot] !== undefined && !isSaid(slot)).map(
    (slot) => [slot, withUnit(values[slot] ?? '', unit, language)] as const,
  );
  const named = metric && values.metric !== undefined && { metric: inSentence(values.metric, language) };
  const filled = fillPattern(groups, { ...values, ...named, ...Object.fromEntries(measured) });
  const [first = ''] = filled.text;
  return { ...filled, metric, text: first.toLocaleUpperCase(language) + filled.text.slice(first.length) };
};
