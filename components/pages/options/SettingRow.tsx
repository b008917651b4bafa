import { useId, type ReactNode } from 'react';

type Props = {
  readonly name: string;
  readonly why: string;
  /** Draws the control with the ids of its name and its reason. */
  readonly children: (ids: { readonly labelledBy: string; readonly describedBy: string }) => ReactNode;
};

/** One setting: its name, one line why, its control. */
export function SettingRow({ name, why, children }: Props) {
  const id = useId();
  return (
    <div className="setting">
      <div>
        <b id={`${id}-name`}>{name}</b>
        <span id={`${id}-why`}>{why}</span>
      </div>
      <div>{children({ labelledBy: `${id}-name`, describedBy: `${id}-why` })}</div>
    </div>
  );
}
