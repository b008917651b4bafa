import { use, useId, useState, type ClipboardEvent } from 'react';
import type { Translate } from '../../../utils/i18n/translate.ts';
import { Note } from '../../Note.tsx';
import { replaceText } from '../scratchpad/insert.ts';
import type { ParentLevel, ParentObjective } from '../../../utils/nlp/types.ts';
import { ObjectivesReaderContext, type PageObjective } from './objectives-reader.ts';
import { readParents, writeParents, type Parent, type ParentsTrouble } from './parents.ts';
import { all, nothingYet, useKept } from './use-kept.ts';

type Props = {
  readonly t: Translate;
  /** Whose objectives the box holds. */
  readonly level: ParentLevel;
  readonly label: string;
  /** The id of what says how it is filled in. */
  readonly why: string;
  /** Lines of an empty box. */
  readonly rows: number;
  readonly parents: readonly Parent[];
  readonly onChange: (parents: readonly Parent[]) => void;
  /** Objectives of a pasted page that its headings give to somebody else. */
  readonly onOthers: (others: readonly ParentObjective[]) => void;
};

/** A page of several levels says itself whose each objective is; of one level, whoever pastes it does. */
function parted(found: readonly PageObjective[], level: ParentLevel) {
  const isParted = new Set(found.map(({ whose }) => whose ?? level)).size > 1;
  const others = found.flatMap(({ text, details, whose }) =>
    isParted && whose !== undefined && whose !== level
      ? [{ text, level: whose, ...(details.length > 0 && { details }) }]
      : [],
  );
  // What can't be kept stays here, where its trouble is told.
  if (others.length === 0 || readParents(writeParents(others)).trouble) return { here: found, others: [] };
  return { here: found.filter(({ whose }) => whose === undefined || whose === level), others };
}

/**
 * Objectives, one a line. What is written stays as it is written, also where it can't be kept. Of a pasted page its
 * objectives are taken, with their key results, and those of other levels handed on.
 */
export function ParentsBox({ t, level, label, why, rows, parents, onChange, onOthers }: Props) {
  const { text, write, keep } = useKept({
    field: `parents/${level}`,
    isList: true,
    stored: writeParents(parents),
    storable: (written) => {
      const found = readParents(written);
      return found.trouble ? nothingYet : all(writeParents(found.parents));
    },
    store: (written) => onChange(readParents(written).parents),
  });
  const id = useId();
  const { trouble } = readParents(text);
  const read = use(ObjectivesReaderContext);
  const [taken, setTaken] = useState({ here: 0, others: 0 });

  const paste = (event: ClipboardEvent<HTMLTextAreaElement>): void => {
    const page = event.clipboardData.getData('text/plain');
    setTaken({ here: 0, others: 0 });
    // One line is no page.
    if (!read || !page.trim().includes('\n')) return;
    event.preventDefault();
    const box = event.currentTarget;
    const { value, selectionStart, selectionEnd } = box;
    void read(page)
      .catch((): readonly PageObjective[] => [])
      .then((found) => {
        const { here: objectives, others } = parted(found, level);
        // Whoever has typed meanwhile has gone on from there.
        const [from, to] = box.value === value ? [selectionStart, selectionEnd] : [box.value.length, box.value.length];
        const pasted = found.length > 0 ? writeParents(objectives) : page;
        const apart = from > 0 && box.value[from - 1] !== '\n' && objectives.length > 0 ? '\n' : '';
        replaceText(box, box.value.slice(0, from) + apart + pasted + box.value.slice(to));
        if (others.length > 0) onOthers(others);
        setTaken({ here: objectives.length, others: others.length });
      });
  };
  return (
    <>
      <textarea
        className="text-field parents"
        aria-labelledby={label}
        aria-describedby={`${why} ${id}-trouble`}
        aria-invalid={trouble !== null}
        rows={Math.min(12, Math.max(rows, text.split('\n').length + 1))}
        value={text}
        onChange={(event) => write(event.currentTarget.value)}
        onPaste={paste}
        onBlur={keep}
      />
      <div id={`${id}-trouble`} role="status">
        {taken.here > 0 && !trouble && <p>{t('options_parents_taken', { count: taken.here })}</p>}
        {taken.others > 0 && <p>{t('options_parents_others', { count: taken.others })}</p>}
        {trouble && <Note lead={t('options_parents_unsaved')}>{troubleText(t, trouble)}</Note>}
      </div>
    </>
  );
}

const troubleText = (t: Translate, { kind, ...values }: ParentsTrouble): string => t(`options_parents_${kind}`, values);
