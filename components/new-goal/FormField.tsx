import { useId, type KeyboardEvent } from 'react';
import type { Translate } from '../../utils/i18n/translate.ts';
import type { Message } from '../../utils/nlp/types.ts';
import { Choices, type Choice } from '../Choices.tsx';
import { useCombobox } from '../use-combobox.ts';

type Props = {
  readonly t: Translate;
  readonly label: string;
  /** What could stand there. */
  readonly example: string;
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
  const {
    t,
    label,
    example,
    required,
    value,
    unit,
    note,
    language,
    choices,
    isDate,
    open,
    onOpen,
    onFill,
    onEnter,
    register,
  } = props;
  const id = useId();
  const offered = offeredFor({ choices, value, isDate });
  const isList = choices.length > 0 || isDate;
  const box = useCombobox({ offered, open, onOpen, onFill, onEnter });

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>): void {
    if (event.key !== 'Escape' || !open || event.nativeEvent.isComposing) return box.onKeyDown(event);
    event.stopPropagation();
    event.nativeEvent.stopImmediatePropagation();
    box.close();
  }

  return (
    <div className="ng-field" onBlur={box.onBlur}>
      <label htmlFor={id}>
        {label}
        {!required && <small> {t('new_goal_optional')}</small>}
      </label>
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
          placeholder={example}
          enterKeyHint="next"
          onChange={(event) => {
            box.typed();
            if (isList) onOpen(true);
            onFill(event.target.value);
          }}
          onKeyDown={onKeyDown}
          {...(isList && box.field)}
        />
        {unit !== '' && <span className="ng-unit">{unit}</span>}
      </span>
      {box.isShown && <Choices t={t} language={language} {...box.list} />}
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
