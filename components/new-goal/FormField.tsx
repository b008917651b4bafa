import { useId, useState, type KeyboardEvent } from 'react';
import type { Translate } from '../../utils/i18n/translate.ts';
import type { Message } from '../../utils/nlp/types.ts';
import { Choices, type Choice } from '../Choices.tsx';

type Props = {
  readonly t: Translate;
  readonly label: string;
  readonly required: boolean;
  readonly value: string;
  readonly choices: readonly { readonly text: string; readonly note?: Message }[];
  /** A day can be picked from a calendar too. */
  readonly isDate: boolean;
  /** Stands after what is typed: the unit. */
  readonly unit: string;
  /** What is asked or said below the field. */
  readonly note: string;
  /** Of the goal: a picked date is written in it. */
  readonly language: string;
  /** Its list is open. */
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
  readonly onFill: (value: string) => void;
  /** Enter, with nothing to choose. */
  readonly onEnter: () => void;
  readonly register: (input: HTMLInputElement | null) => void;
};

/** One blank of the sentence, with a name, and a list where there is something to choose. */
export function FormField(props: Props) {
  const { t, label, required, value, unit, note, language, choices, isDate, open, onOpen, onFill, onEnter, register } =
    props;
  const id = useId();
  const [active, setActive] = useState<number | null>(null);
  const [picking, setPicking] = useState(false);
  const offered = offeredFor({ choices, value, isDate });
  const isList = choices.length > 0 || isDate;

  function close(): void {
    onOpen(false);
    setActive(null);
    setPicking(false);
  }
  function choose(index: number): void {
    const choice = offered[index];
    if (choice?.kind === 'pick') return setPicking(true);
    if (choice) onFill(choice.text);
    close();
  }
  function onKeyDown(event: KeyboardEvent<HTMLInputElement>): void {
    if (event.nativeEvent.isComposing) return;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0 && offered.length > 0) {
      event.preventDefault();
      onOpen(true);
      setActive(((active ?? (step === 1 ? -1 : offered.length)) + step + offered.length) % offered.length);
    } else if (event.key === 'Escape' && open) {
      event.stopPropagation();
      event.nativeEvent.stopImmediatePropagation();
      close();
    } else if (event.key === 'Enter') {
      event.preventDefault();
      if (open && active !== null) return choose(active);
      close();
      onEnter();
    }
  }

  return (
    <div
      className="ng-field"
      onBlur={(event) => {
        if (open && !event.currentTarget.contains(event.relatedTarget)) close();
      }}
    >
      <label htmlFor={id}>{label}</label>
      <span className="ng-box">
        <input
          ref={register}
          id={id}
          type="text"
          value={value}
          maxLength={300}
          autoComplete="off"
          spellCheck={false}
          aria-required={required}
          aria-describedby={`${id}-note`}
          placeholder={required ? '' : t('new_goal_optional')}
          enterKeyHint="next"
          onChange={(event) => {
            setActive(null);
            if (isList) onOpen(true);
            onFill(event.target.value);
          }}
          onKeyDown={onKeyDown}
          {...(isList && {
            role: 'combobox',
            'aria-expanded': open && offered.length > 0,
            'aria-controls': `${id}-list`,
            'aria-autocomplete': 'list' as const,
            onClick: () => onOpen(true),
            ...(open && active !== null && { 'aria-activedescendant': `${id}-list-${active}` }),
          })}
        />
        {unit !== '' && <span className="ng-unit">{unit}</span>}
      </span>
      {isList && open && offered.length > 0 && (
        <Choices
          t={t}
          id={`${id}-list`}
          choices={offered}
          active={active}
          picking={picking}
          language={language}
          onChoose={choose}
          onPick={(text, done) => {
            if (text !== null) onFill(text);
            if (done) close();
          }}
        />
      )}
      <small id={`${id}-note`} className="ng-note">
        {note}
      </small>
    </div>
  );
}

/** What can be seen at once: a list that scrolls would be one more stop for Tab. */
const MOST = 6;

/** Those that begin like, or hold, what is typed; all of them while the field is empty or holds one of them. */
function offeredFor({ choices, value, isDate }: Pick<Props, 'choices' | 'value' | 'isDate'>): readonly Choice[] {
  const typed = value.trim().toLowerCase();
  const known = typed === '' || choices.some(({ text }) => text.toLowerCase() === typed);
  const fitting = known ? choices : choices.filter(({ text }) => text.toLowerCase().includes(typed));
  const offered = fitting.slice(0, MOST).map((choice): Choice => ({ kind: 'text', ...choice }));
  return isDate ? [...offered, { kind: 'pick' }] : offered;
}
