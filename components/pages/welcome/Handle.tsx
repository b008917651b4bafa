import { useLayoutEffect, useRef, type RefObject } from 'react';
import type { Translate } from '../../../utils/i18n/translate.ts';
import { Gauge } from '../../Gauge.tsx';
import { levelsOf } from '../../levels.ts';
import { rangeIn } from '../scratchpad/mirror-range.ts';
import { spanOf, type PlacedGoal } from '../scratchpad/placed.ts';

type Props = {
  readonly t: Translate;
  readonly placed: PlacedGoal;
  readonly text: string;
  readonly mirror: RefObject<HTMLDivElement | null>;
  readonly open: boolean;
  readonly onOpen: () => void;
};

const GAP = 4;
const WIDTH = 50;
const HEIGHT = 24;

/** The handle at the end of the goal, as in any page. */
export function Handle({ t, placed, text, mirror, open, onOpen }: Props) {
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    const { current: twin } = mirror;
    if (!twin) return undefined;
    const lay = (): void => {
      const last = [...(rangeIn(twin, text, spanOf(placed))?.getClientRects() ?? [])].at(-1);
      const frame = twin.getBoundingClientRect();
      const style = button.current?.style;
      if (!style) return;
      style.visibility = last && last.bottom <= frame.bottom ? 'visible' : 'hidden';
      if (!last) return;
      style.left = `${Math.round(Math.min(last.right - frame.left + GAP, frame.width - WIDTH - GAP))}px`;
      style.top = `${Math.round((last.top + last.bottom) / 2 - frame.top - HEIGHT / 2)}px`;
    };
    lay();
    const resized = new ResizeObserver(lay);
    resized.observe(twin);
    return () => resized.disconnect();
  }, [mirror, placed, text]);
  return (
    <button
      ref={button}
      type="button"
      className={open ? 'pad-handle is-open' : 'pad-handle'}
      aria-expanded={open}
      aria-label={t('welcome_handle', { score: placed.goal.score })}
      onClick={onOpen}
    >
      <span>
        <Gauge levels={levelsOf(placed.goal)} />
      </span>
    </button>
  );
}
