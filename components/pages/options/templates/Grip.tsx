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

/** Six dots: drag the row, or move it with the arrow keys. */
export function Grip({ t, name, index, count, onMove }: Props) {
  const from = useRef<number | null>(null);
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
  const onPointerUp = (event: PointerEvent<HTMLButtonElement>): void => {
    const height = event.currentTarget.closest('li')?.getBoundingClientRect().height ?? 0;
    if (from.current !== null && height > 0) move(index + Math.round((event.clientY - from.current) / height));
    from.current = null;
  };
  return (
    <button
      type="button"
      className="grip"
      aria-label={t('templates_move', { name, place: index + 1, count })}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        from.current = event.clientY;
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerUp={onPointerUp}
      onPointerCancel={() => (from.current = null)}
    >
      <svg width="8" height="14" viewBox="0 0 8 14" aria-hidden="true">
        {[1.5, 7, 12.5].flatMap((y) => [1.5, 6.5].map((x) => <circle key={`${x} ${y}`} cx={x} cy={y} r="1.3" />))}
      </svg>
    </button>
  );
}
