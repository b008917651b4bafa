import { useEffect, useState } from 'react';
import type { FilledForm, Goal, GoalForm, PatternValues } from '../../utils/nlp/types.ts';
import { PAUSE } from '../use-judged.ts';
import { withoutEchoes } from './form-blanks.ts';
import { readForm, type FormReading } from './read-form.ts';

type Engine = {
  readonly fill: (form: GoalForm, index: number, values: PatternValues) => FilledForm;
  readonly judge: (text: string, language: string) => Promise<Goal | null>;
};

/** The verdicts of the sentence as it stands a moment after the last key; the last ones stay until newer come. */
export function useScore(
  form: GoalForm | undefined,
  chosen: number,
  values: PatternValues,
  engine: Engine,
): FormReading | null {
  const [reading, setReading] = useState<FormReading | null>(null);
  useEffect(() => {
    if (!form) return;
    let isWanted = true;
    const textOf = (words: PatternValues): string => engine.fill(form, chosen, withoutEchoes(form, chosen, words)).text;
    const ask = async (): Promise<void> => {
      const read = await readForm(values, textOf, async (text) => engine.judge(text, form.language)).catch(() => null);
      if (isWanted && read) setReading(read);
    };
    const timer = setTimeout(() => void ask(), PAUSE);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [form, chosen, values, engine]);
  return reading;
}
