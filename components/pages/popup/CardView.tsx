import { useEffect, useRef, type ReactNode } from 'react';
import type { Translate } from '../../../utils/i18n/translate.ts';
import { LeftIcon } from '../../icons.tsx';

type Props = {
  readonly t: Translate;
  /** How many goals the list has that it goes back to. */
  readonly count?: number;
  readonly onBack: () => void;
  readonly children: ReactNode;
};

/** A goal's card in the place of the list, with the way back. */
export function CardView({ t, count, onBack, children }: Props) {
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => back.current?.focus(), []);
  return (
    <div className="card-view">
      <header className="card-back">
        <button ref={back} type="button" className="btn ghost small" onClick={onBack}>
          <LeftIcon /> {count === undefined ? t('popup_back') : t('popup_goals', { count })}
        </button>
      </header>
      <main className="card-scroll">{children}</main>
    </div>
  );
}
