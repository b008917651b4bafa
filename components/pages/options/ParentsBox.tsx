import { use, useEffect, useId, useRef, useState, type ClipboardEvent } from 'react';
import type { Translate } from '../../../utils/i18n/translate.ts';
import { Note } from '../../Note.tsx';
import { replaceText } from '../scratchpad/insert.ts';
import { ObjectivesReaderContext } from './objectives-reader.ts';
import { readParents, type ParentsTrouble } from './parents.ts';

type Props = {
  readonly t: Translate;
  readonly label: string;
  readonly parents: readonly string[];
  readonly onChange: (parents: readonly string[]) => void;
};

const PAUSE = 600;

/**
 * Objectives, one a line. What is written stays as it is written, also where it can't be kept. Of a pasted page with
 * objectives and key results the objectives stay.
 */
export function ParentsBox({ t, label, parents, onChange }: Props) {
  const [text, setText] = useState(() => parents.join('\n'));
  const own = useRef(parents);
  const timer = useRef(0);
  const id = useId();
  const { lines, trouble } = readParents(text);
  const read = use(ObjectivesReaderContext);
  const [taken, setTaken] = useState(0);

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
  const paste = (event: ClipboardEvent<HTMLTextAreaElement>): void => {
    const page = event.clipboardData.getData('text/plain');
    setTaken(0);
    // One line is no page.
    if (!read || !page.trim().includes('\n')) return;
    event.preventDefault();
    const box = event.currentTarget;
    const { value, selectionStart, selectionEnd } = box;
    void read(page)
      .catch((): readonly string[] => [])
      .then((objectives) => {
        // Whoever has typed meanwhile has gone on from there.
        const [from, to] = box.value === value ? [selectionStart, selectionEnd] : [box.value.length, box.value.length];
        const pasted = objectives.length > 0 ? objectives.join('\n') : page;
        const apart = from > 0 && box.value[from - 1] !== '\n' && objectives.length > 0 ? '\n' : '';
        replaceText(box, box.value.slice(0, from) + apart + pasted + box.value.slice(to));
        setTaken(objectives.length);
      });
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
        onPaste={paste}
        onBlur={() => save(text)}
      />
      <div id={`${id}-trouble`} role="status">
        {taken > 0 && !trouble && <p>{t('options_parents_taken', { count: taken })}</p>}
        {trouble && <Note lead={t('options_parents_unsaved')}>{troubleText(t, trouble)}</Note>}
      </div>
    </>
  );
}

const troubleText = (t: Translate, trouble: ParentsTrouble): string =>
  trouble.kind === 'many'
    ? t('options_parents_many', { most: trouble.most })
    : t('options_parents_long', { line: trouble.line, most: trouble.most });
