import { useRef, type KeyboardEvent, type PointerEvent } from 'react';
import type { Translate } from '../../../../utils/i18n/translate.ts';

type Props = {
  readonly t: Translate;
  readonly name: string;
  readonly index: number;
  /** Rows that can be ordered. */
  readonly count: number;
  readonly onMove: (to: number) => void;
};

const KEYS: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1 };

type Drag = { readonly row: HTMLElement; readonly from: number };

/** How many of the other rows have their middle above this height: the place that a row has there. */
const placeAt = ({ row }: Drag, y: number): number =>
  [...(row.parentElement?.querySelectorAll<HTMLElement>(':scope > .orderable') ?? [])].filter((other) => {
    const { top, height } = other.getBoundingClientRect();
    return other !== row && top + height / 2 < y;
  }).length;

/** Six dots: drag the row (the nearest `.orderable`), or move it with the arrow keys. */
export function Grip({ t, name, index, count, onMove }: Props) {
  const drag = useRef<Drag | null>(null);
  const move = (to: number): void => {
    const within = Math.max(0, Math.min(count - 1, to));
    if (within !== index) onMove(within);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const by = KEYS[event.key];
    if (by === undefined) return;
    event.preventDefault();
    move(index + by);
  };
  const onPointerDown = (event: PointerEvent<HTMLButtonElement>): void => {
    const row = event.currentTarget.closest<HTMLElement>('.orderable');
    if (!row) return;
    drag.current = { row, from: event.clientY };
    row.classList.add('is-dragged');
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  /** The row goes with the pointer. */
  const onPointerMove = (event: PointerEvent): void => {
    if (drag.current) drag.current.row.style.translate = `0 ${event.clientY - drag.current.from}px`;
  };
  const drop = (): Drag | null => {
    const dropped = drag.current;
    drag.current = null;
    dropped?.row.classList.remove('is-dragged');
    dropped?.row.style.removeProperty('translate');
    return dropped;
  };
  return (
    <button
      type="button"
      className="grip"
      aria-label={t('templates_move', { name, place: index + 1, count })}
      onKeyDown={onKeyDown}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={(event) => {
        const dropped = drop();
        if (dropped && event.clientY !== dropped.from) move(placeAt(dropped, event.clientY));
      }}
      onPointerCancel={drop}
    >
      <svg width="8" height="14" viewBox="0 0 8 14" aria-hidden="true">
        {[1.5, 7, 12.5].flatMap((y) => [1.5, 6.5].map((x) => <circle key={`${x} ${y}`} cx={x} cy={y} r="1.3" />))}
      </svg>
    </button>
  );
}
