import { Done } from '../../components/Done.tsx';
import type { MessageKey, Translate } from '../../utils/i18n/translate.ts';

type Props = {
  readonly t: Translate;
  readonly said: MessageKey;
  readonly onUndo: () => void;
  readonly onDone: () => void;
};

/** "Applied · Undo" by the sentence after the popover has closed: as long as its style says. */
export function AfterNote({ t, said, onUndo, onDone }: Props) {
  return (
    <output className="after" onAnimationEnd={onDone}>
      <Done t={t} said={said} onUndo={onUndo} />
    </output>
  );
}
