import type { ReactNode } from 'react';
import { EnterIcon } from './icons.tsx';

type Props = {
  readonly isReady: boolean;
  readonly action: string;
  readonly onPress: () => void;
  readonly children: ReactNode;
};

/** What Enter does too. It is never disabled: it is soft while blanks remain, and then goes to the next one. */
export function EnterButton({ isReady, action, onPress, children }: Props) {
  return (
    <button type="button" className={isReady ? 'btn primary' : 'btn waiting'} data-action={action} onClick={onPress}>
      {children}
      <span className="kbd">
        <EnterIcon />
      </span>
    </button>
  );
}
