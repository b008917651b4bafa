import { useId, useState } from 'react';
import type { Translate } from '../../../../utils/i18n/translate.ts';
import type { Goal } from '../../../../utils/nlp/types.ts';
import { firstStepOf } from '../../../explain.ts';
import { Gauge } from '../../../Gauge.tsx';
import { levelsOf } from '../../../levels.ts';
import { KeptText } from './KeptText.tsx';
import { useNewcomer } from './use-newcomer.ts';

/** `goal` is null while it is not judged yet; `before` is its score without this template. */
export type Sample = {
  readonly text: string;
  readonly note: string;
  readonly goal: Goal | null;
  readonly before: number | null;
};

type Props = {
  readonly t: Translate;
  readonly samples: readonly Sample[];
  /** Of a template that is only to be read they are tried out, and kept nowhere. */
  readonly areKept: boolean;
  readonly onTexts: (texts: readonly string[]) => void;
  /** What the sample of this text shows. */
  readonly onNote: (text: string, note: string) => void;
};

/** One that is not written yet. */
const NONE: Sample = { text: '', note: '', goal: null, before: null };
const LONGEST = 500;
const LONGEST_NOTE = 200;
const MOST = 50;

/** Goals that are scored again as the template changes. */
export function Samples({ t, samples, areKept, onTexts, onNote }: Props) {
  const id = useId();
  const texts = samples.map(({ text }) => text);
  /** A field for one that isn't there yet, by its place; open where the usual first one is. */
  const [adding, setAdding] = useState<number | null>(null);
  const isAdding = adding === samples.length;
  const [known, setKnown] = useState(false);
  const first = t('template_new_sample');
  const { list, expect } = useNewcomer('.sample textarea', (field) => field.select());
  const put = (index: number, next: string): void => {
    const others = texts.toSpliced(index, 1);
    setKnown(others.includes(next));
    if (next === '') setAdding(null);
    if (next === '') onTexts(others);
    else if (!others.includes(next)) onTexts(texts.toSpliced(index, 1, next));
  };
  return (
    <aside ref={list} className="live" aria-labelledby={id}>
      <h2 id={id}>{t('template_live')}</h2>
      <p>{t(areKept ? 'template_live_why' : 'template_live_try')}</p>
      {[...samples, ...(isAdding ? [NONE] : [])].map(({ text, note, goal, before }, index) => (
        <div key={index} className="sample">
          <KeptText
            field={`sample/${index}`}
            label={index === samples.length ? t('template_sample_new') : t('template_sample', { index: index + 1 })}
            value={text}
            {...(index === samples.length && { placeholder: first })}
            most={LONGEST}
            rows={2}
            onKeep={(next) => put(index, next)}
          />
          {goal !== null && (
            <div className="sample-score" role="status">
              <Gauge levels={levelsOf(goal)} />
              <span>
                {before !== null && before !== goal.score && (
                  <span className="was">
                    <span className="sr-only">{t('template_before')} </span>
                    {before} →
                  </span>
                )}
                <b>{goal.score}</b>
              </span>
              {goal.score < 100 && <small>{firstStepOf(t, goal).title}</small>}
            </div>
          )}
          {text !== '' && (areKept || note !== '') && (
            <details>
              <summary>{note === '' ? t('template_sample_note') : note}</summary>
              <KeptText
                field={`note/${index}`}
                label={t('template_sample_note_of', { index: index + 1 })}
                value={note}
                placeholder={t('template_sample_note_why')}
                most={LONGEST_NOTE}
                onKeep={(next) => onNote(text, next)}
              />
            </details>
          )}
        </div>
      ))}
      <p role="status" className="field-note">
        {known ? t('template_sample_known') : ''}
      </p>
      {samples.length < MOST && !isAdding && (
        <button
          type="button"
          className="btn plain small"
          onClick={() => {
            expect();
            if (texts.includes(first)) setAdding(samples.length);
            else onTexts([...texts, first]);
          }}
        >
          {t('template_add_sample')}
        </button>
      )}
    </aside>
  );
}
