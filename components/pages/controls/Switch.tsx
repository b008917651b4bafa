import type { ReactNode } from 'react';

type Props = {
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
  readonly id?: string;
  readonly labelledBy?: string;
  readonly describedBy?: string;
  readonly label?: string;
};

/** An on-off control; its name stands beside it. */
export function Switch({ on, onChange, id, label, labelledBy, describedBy }: Props) {
  return (
    <button
      type="button"
      role="switch"
      id={id}
      className="switch-target"
      aria-checked={on}
      aria-label={label}
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
      onClick={() => onChange(!on)}
    >
      <SwitchFace on={on} />
    </button>
  );
}

/** The picture alone, for a row that is the target as a whole. */
export function SwitchFace({ on }: { readonly on: boolean }): ReactNode {
  return (
    <span className={on ? 'switch on' : 'switch'} aria-hidden="true">
      <span className="knob" />
    </span>
  );
}
