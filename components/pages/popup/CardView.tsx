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

/** What a person is asked for first. */
const FIRST_BLANK = '.slot:not(.optional, .filled) input';

/** A goal's card in the place of the list, with the way back: the focus goes where something is to be filled in. */
export function CardView({ t, count, onBack, children }: Props) {
  const view = useRef<HTMLDivElement>(null);
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => (view.current?.querySelector<HTMLElement>(FIRST_BLANK) ?? back.current)?.focus(), []);
  return (
    <div ref={view} className="card-view">
      <header className="card-back">
        <button ref={back} type="button" className="btn ghost small" onClick={onBack}>
          <LeftIcon /> {count === undefined ? t('popup_back') : t('popup_goals', { count })}
        </button>
      </header>
      <main className="card-scroll">{children}</main>
    </div>
  );
}
