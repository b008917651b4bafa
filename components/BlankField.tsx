import { useRef, type CSSProperties } from 'react';
import type { Slot } from '../utils/nlp/types.ts';
import type { Translate } from '../utils/i18n/translate.ts';
import { Choices, choicesOf } from './Choices.tsx';
import { DownIcon } from './icons.tsx';
import { useCombobox } from './use-combobox.ts';

type Props = {
  readonly t: Translate;
  readonly slot: Slot;
  readonly value: string;
  readonly frozen: boolean;
  readonly unreadable: boolean;
  /** The id of what says so. */
  readonly about: string;
  /** Of the goal: a picked date is written in it. */
  readonly language: string;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
  readonly onFill: (value: string) => void;
  readonly onEnter: () => void;
  /** A choice was made by key: on to the next blank. */
  readonly onNext: () => void;
  readonly register: (input: HTMLInputElement | null) => void;
};

/** A blank in the sentence: as wide as what it holds; with choices it is a combobox. */
export function BlankField(props: Props) {
  const { t, slot, value, open, onOpen, onFill } = props;
  const field = useRef<HTMLInputElement>(null);
  const name = t(`slot_${slot.name}`);
  const offered = choicesOf(slot);
  const hasChoices = offered.length > 0;
  const box = useCombobox({ offered, open, onOpen, onFill, onEnter: props.onEnter, onNext: props.onNext });
  const empty = value.trim() === '';
  // Where fields don't size themselves to their content.
  const width: CSSProperties & Record<'--chars', number> = { '--chars': (value || name).length };

  /** A press on the chevron is a press in the blank. */
  function toggle() {
    field.current?.focus();
    if (open) box.close();
    else onOpen(true);
  }

  const classes = ['slot', !slot.required && 'optional', !empty && 'filled', props.unreadable && 'unread'];
  return (
    <span className={classes.filter(Boolean).join(' ')} style={width} onBlur={box.onBlur}>
      <input
        ref={(input) => {
          field.current = input;
          props.register(input);
        }}
        type="text"
        value={value}
        readOnly={props.frozen}
        placeholder={name}
        aria-label={slot.required ? name : t('popover_blank_optional', { name })}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        aria-invalid={props.unreadable || undefined}
        aria-describedby={props.unreadable ? `${props.about}-more` : undefined}
        enterKeyHint="next"
        data-slot={slot.name}
        onChange={(event) => {
          box.typed();
          onFill(event.target.value);
        }}
        onKeyDown={box.onKeyDown}
        {...(hasChoices && box.field)}
      />
      {hasChoices && (
        <span className="chevron" aria-hidden="true" onClick={toggle}>
          <DownIcon />
        </span>
      )}
      {box.isShown && (
        <Choices
          t={t}
          language={props.language}
          {...box.list}
          onPick={(text, done) => {
            box.list.onPick(text, done);
            if (done) field.current?.focus();
          }}
        />
      )}
    </span>
  );
}
