import { useEffect, useState } from 'react';
import { Done } from '../../components/Done.tsx';
import type { Translate } from '../../utils/i18n/translate.ts';

const STAYS = 6000;

type Props = { readonly t: Translate; readonly onUndo: () => void; readonly onDone: () => void };

/** "Applied · Undo" by the sentence after the popover has closed: six seconds, longer while hovered or focused. */
export function AfterNote({ t, onUndo, onDone }: Props) {
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (held) return undefined;
    const timer = setTimeout(onDone, STAYS);
    return () => clearTimeout(timer);
  }, [held, onDone]);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- it stays longer; nothing is done here
    <output
      className="after"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <Done t={t} said onUndo={onUndo} />
    </output>
  );
}
