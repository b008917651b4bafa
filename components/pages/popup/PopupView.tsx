import type { ReactNode, RefObject } from 'react';
import type { Translate } from '../../../utils/i18n/translate.ts';
import { Note } from '../../Note.tsx';
import type { PlacedGoal } from '../scratchpad/placed.ts';
import { Scratchpad } from '../scratchpad/Scratchpad.tsx';
import { EmptyState } from './EmptyState.tsx';
import { GoalList } from './GoalList.tsx';
import { Overall } from './Overall.tsx';
import { UndoLine, type Undoable } from './UndoLine.tsx';

type Props = {
  readonly t: Translate;
  /** Head and site row. */
  readonly top: ReactNode;
  readonly field: RefObject<HTMLTextAreaElement | null>;
  readonly initial: string;
  readonly text: string;
  readonly goals: readonly PlacedGoal[];
  readonly reading: boolean;
  readonly isForeign: boolean;
  readonly notes: readonly string[];
  /** Done a moment ago, and can be taken back. */
  readonly undoable: Undoable | null;
  /** In the place of goals, when the text is something else. */
  readonly offer: ReactNode;
  /** Goals of the page that no card has room beside. */
  readonly cramped: ReactNode;
  readonly onChange: (text: string) => void;
  readonly onOpen: (placed: PlacedGoal) => void;
  /** The row that a card was closed on. */
  readonly focusAt: number | null;
  readonly copied: 'copied' | 'refused' | null;
  readonly onCopy: () => void;
  /** A goal's card in the place of everything else; the box stays where its undo is. */
  readonly card: ReactNode;
};

const countOf = (t: Translate, { goals, isForeign }: Props): string =>
  goals.length > 0
    ? t('popup_goals', { count: goals.length })
    : t(isForeign ? 'popup_silent_language' : 'popup_none_found');

export function PopupView(props: Props) {
  const { t, text, goals, card } = props;
  const written = text.trim() !== '';
  const open = card !== null;
  return (
    <>
      {open ? card : props.top}
      <div role={open ? undefined : 'main'} className={open ? 'popup-main is-behind' : 'popup-main'} inert={open}>
        <Scratchpad
          field={props.field}
          initial={props.initial}
          text={text}
          goals={goals}
          label={t('popup_pad_label')}
          placeholder={t('popup_pad')}
          size="popup"
          onChange={props.onChange}
        />
        {props.notes.map((note) => (
          <Note key={note}>{note}</Note>
        ))}
        <div role="status">{!open && props.undoable && <UndoLine t={t} {...props.undoable} />}</div>
        <div role="status">{!open && props.offer}</div>
        <p role="status" className="sr-only">
          {!open && written && !props.offer && !props.reading && countOf(t, props)}
        </p>
        {!open && props.cramped}
        {!open && goals.length > 1 && <Overall t={t} goals={goals.map(({ goal }) => goal)} />}
        {!open && goals.length > 0 && <GoalList t={t} goals={goals} onOpen={props.onOpen} focusAt={props.focusAt} />}
        {!open && goals.length === 0 && !props.offer && !props.cramped && (!written || !props.reading) && (
          <EmptyState t={t} written={written} isForeign={props.isForeign} />
        )}
      </div>
      {!open && written && !props.offer && (
        <footer className="popup-foot">
          <button type="button" className="btn plain small" onClick={props.onCopy}>
            {t('popup_copy_all')}
          </button>
          <span role="status">
            {props.copied === 'copied' && t('popover_copied')}
            {props.copied === 'refused' && t('popup_copy_failed')}
          </span>
        </footer>
      )}
    </>
  );
}
