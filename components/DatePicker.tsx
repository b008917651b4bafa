import { useEffect, useEffectEvent, useRef } from 'react';
import { formatDate } from '../utils/i18n/format.ts';

type Props = {
  readonly label: string;
  /** Of the goal: the date is written in it. */
  readonly language: string;
  readonly onPick: (text: string | null, done: boolean) => void;
};

/** A year being typed passes through 2, 20 and 202. */
const EARLIEST = '1900-01-01';

/**
 * The browser's own calendar. A date typed here is taken as it is typed and confirmed by Enter; one picked from the
 * calendar is confirmed by the pick (`change` without a key before it, since the calendar keeps its keys to itself).
 */
export function DatePicker({ label, language, onPick }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const typed = useRef(false);
  const onChange = useEffectEvent(() => {
    if (!typed.current && input.current?.value !== '') onPick(null, true);
  });
  useEffect(() => {
    const element = input.current;
    if (element === null) return undefined;
    const heard = () => onChange();
    element.addEventListener('change', heard);
    element.focus();
    try {
      element.showPicker();
    } catch {
      // Needs a fresh press; the field itself is there to type in.
    }
    return () => element.removeEventListener('change', heard);
  }, []);
  return (
    <input
      ref={input}
      className="picker"
      type="date"
      aria-label={label}
      onKeyDown={(event) => {
        typed.current = true;
        if (event.key !== 'Enter') return;
        event.preventDefault();
        onPick(null, true);
      }}
      onInput={(event) => {
        const { value } = event.currentTarget;
        if (value >= EARLIEST) onPick(formatDate(value, language), false);
      }}
    />
  );
}
