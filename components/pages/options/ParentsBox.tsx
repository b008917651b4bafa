import { useEffect, useId, useRef, useState } from 'react';
import type { Translate } from '../../../utils/i18n/translate.ts';
import { Note } from '../../Note.tsx';
import { readParents, type ParentsTrouble } from './parents.ts';

type Props = {
  readonly t: Translate;
  readonly label: string;
  readonly parents: readonly string[];
  readonly onChange: (parents: readonly string[]) => void;
};

const PAUSE = 600;

/** Objectives, one a line. What is written stays as it is written, also where it can't be kept. */
export function ParentsBox({ t, label, parents, onChange }: Props) {
  const [text, setText] = useState(() => parents.join('\n'));
  const own = useRef(parents);
  const timer = useRef(0);
  const id = useId();
  const { lines, trouble } = readParents(text);

  useEffect(() => {
    // Changed elsewhere (another window, Undo): what is stored wins.
    if (parents.join('\n') === own.current.join('\n')) return;
    own.current = parents;
    setText(parents.join('\n'));
  }, [parents]);
  useEffect(() => () => clearTimeout(timer.current), []);

  const save = (value: string): void => {
    clearTimeout(timer.current);
    const read = readParents(value);
    if (read.trouble || read.lines.join('\n') === own.current.join('\n')) return;
    own.current = read.lines;
    onChange(read.lines);
  };
  return (
    <>
      <p id={`${id}-why`}>{t('options_parents_why')}</p>
      <textarea
        className="text-field parents"
        aria-labelledby={label}
        aria-describedby={`${id}-why ${id}-trouble`}
        rows={Math.min(12, Math.max(4, lines.length + 1))}
        value={text}
        onChange={(event) => {
          const { value } = event.currentTarget;
          setText(value);
          clearTimeout(timer.current);
          timer.current = window.setTimeout(() => save(value), PAUSE);
        }}
        onBlur={() => save(text)}
      />
      <div id={`${id}-trouble`} role="status">
        {trouble && <Note lead={t('options_parents_unsaved')}>{troubleText(t, trouble)}</Note>}
      </div>
    </>
  );
}

const troubleText = (t: Translate, trouble: ParentsTrouble): string =>
  trouble.kind === 'many'
    ? t('options_parents_many', { most: trouble.most })
    : t('options_parents_long', { line: trouble.line, most: trouble.most });
