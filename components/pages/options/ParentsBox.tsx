import { use, useEffect, useId, useRef, useState, type ClipboardEvent } from 'react';
import type { Translate } from '../../../utils/i18n/translate.ts';
import { Note } from '../../Note.tsx';
import { replaceText } from '../scratchpad/insert.ts';
import { ObjectivesReaderContext } from './objectives-reader.ts';
import { readParents, writeParents, type Parent, type ParentsTrouble } from './parents.ts';

type Props = {
  readonly t: Translate;
  readonly label: string;
  /** The id of what says how it is filled in. */
  readonly why: string;
  /** Lines of an empty box. */
  readonly rows: number;
  readonly parents: readonly Parent[];
  readonly onChange: (parents: readonly Parent[]) => void;
};

const PAUSE = 600;

/**
 * Objectives, one a line. What is written stays as it is written, also where it can't be kept. Of a pasted page its
 * objectives are taken, with their key results.
 */
export function ParentsBox({ t, label, why, rows, parents, onChange }: Props) {
  const [text, setText] = useState(() => writeParents(parents));
  /** As they were last read from here or shown here. */
  const own = useRef(writeParents(parents));
  const timer = useRef(0);
  const id = useId();
  const { trouble } = readParents(text);
  const read = use(ObjectivesReaderContext);
  const [taken, setTaken] = useState(0);

  useEffect(() => {
    // Changed elsewhere (another window, Undo): what is stored wins.
    const stored = writeParents(parents);
    if (stored === own.current) return;
    own.current = stored;
    setText(stored);
  }, [parents]);
  useEffect(() => () => clearTimeout(timer.current), []);

  const save = (value: string): void => {
    clearTimeout(timer.current);
    const found = readParents(value);
    const kept = writeParents(found.parents);
    if (found.trouble || kept === own.current) return;
    own.current = kept;
    onChange(found.parents);
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
      .catch((): readonly Parent[] => [])
      .then((objectives) => {
        // Whoever has typed meanwhile has gone on from there.
        const [from, to] = box.value === value ? [selectionStart, selectionEnd] : [box.value.length, box.value.length];
        const pasted = objectives.length > 0 ? writeParents(objectives) : page;
        const apart = from > 0 && box.value[from - 1] !== '\n' && objectives.length > 0 ? '\n' : '';
        replaceText(box, box.value.slice(0, from) + apart + pasted + box.value.slice(to));
        setTaken(objectives.length);
      });
  };
  return (
    <>
      <textarea
        className="text-field parents"
        aria-labelledby={label}
        aria-describedby={`${why} ${id}-trouble`}
        rows={Math.min(12, Math.max(rows, text.split('\n').length + 1))}
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

const troubleText = (t: Translate, { kind, ...values }: ParentsTrouble): string => t(`options_parents_${kind}`, values);
