import { useId, useRef, useState, type CSSProperties, type KeyboardEvent } from 'react';
import type { Slot } from '../utils/nlp/types.ts';
import type { Translate } from '../utils/i18n/translate.ts';
import { Choices, choicesOf } from './Choices.tsx';
import { DownIcon } from './icons.tsx';

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
  const [active, setActive] = useState<number | null>(null);
  const [picking, setPicking] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const list = useId();
  const name = t(`slot_${slot.name}`);
  const offered = choicesOf(slot);
  const hasChoices = offered.length > 0;
  const empty = value.trim() === '';
  // Where fields don't size themselves to their content.
  const width: CSSProperties & Record<'--chars', number> = { '--chars': (value || name).length };

  function choose(index: number) {
    const choice = offered[index];
    if (choice === undefined) return;
    if (choice.kind === 'pick') {
      setPicking(true);
      return;
    }
    onFill(choice.text);
    close();
  }
  function close() {
    setActive(null);
    setPicking(false);
    onOpen(false);
  }

  /** A press on the chevron is a press in the blank. */
  function toggle() {
    field.current?.focus();
    if (open) close();
    else onOpen(true);
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    if (event.nativeEvent.isComposing) return;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0 && hasChoices) {
      event.preventDefault();
      if (!open) onOpen(true);
      const from = active ?? (step === 1 ? -1 : offered.length);
      setActive((from + step + offered.length) % offered.length);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      if (open && active !== null) {
        choose(active);
        if (offered[active]?.kind === 'text') props.onNext();
      } else {
        close();
        props.onEnter();
      }
    }
  }

  const classes = ['slot', !slot.required && 'optional', !empty && 'filled', props.unreadable && 'unread'];
  return (
    <span
      className={classes.filter(Boolean).join(' ')}
      style={width}
      onBlur={(event) => {
        if (open && !event.currentTarget.contains(event.relatedTarget)) close();
      }}
    >
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
          setActive(null);
          onFill(event.target.value);
        }}
        onKeyDown={onKeyDown}
        {...(hasChoices && {
          role: 'combobox',
          'aria-expanded': open,
          'aria-controls': list,
          'aria-autocomplete': 'list' as const,
          onClick: () => onOpen(true),
          ...(open && active !== null && { 'aria-activedescendant': `${list}-${active}` }),
        })}
      />
      {hasChoices && (
        <span className="chevron" aria-hidden="true" onClick={toggle}>
          <DownIcon />
        </span>
      )}
      {hasChoices && open && (
        <Choices
          t={t}
          id={list}
          choices={offered}
          active={active}
          picking={picking}
          language={props.language}
          onChoose={choose}
          onPick={(text, done) => {
            if (text !== null) onFill(text);
            if (done) close();
            if (done) field.current?.focus();
          }}
        />
      )}
    </span>
  );
}
