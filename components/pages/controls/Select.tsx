import type { Choice } from './choice.ts';

type Props<Value extends string> = {
  readonly id?: string;
  readonly label?: string;
  readonly labelledBy?: string;
  readonly describedBy?: string;
  readonly value: Value;
  readonly choices: readonly Choice<Value>[];
  readonly onChange: (value: Value) => void;
};

/** The browser's own list of choices in our frame. */
export function Select<Value extends string>(props: Props<Value>) {
  return (
    <span className="select">
      <select
        id={props.id}
        aria-label={props.label}
        aria-labelledby={props.labelledBy}
        aria-describedby={props.describedBy}
        value={props.value}
        onChange={(event) => {
          const chosen = props.choices.find(({ value }) => value === event.currentTarget.value);
          if (chosen) props.onChange(chosen.value);
        }}
      >
        {props.choices.map(({ value, text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
      <svg width="10" height="10" viewBox="0 0 10 10" className="select-mark" aria-hidden="true">
        <path d="M2.2 3.8L5 6.6l2.8-2.8" />
      </svg>
    </span>
  );
}
