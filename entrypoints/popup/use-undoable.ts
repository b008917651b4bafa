import { useState } from 'react';
import type { Undoable } from '../../components/pages/popup/UndoLine.tsx';

/** What was done last and can be taken back: until that, or until something else is done. */
export function useUndoable() {
  const [last, setLast] = useState<Undoable | null>(null);
  const forget = (): void => setLast(null);
  return {
    last,
    forget,
    did(said: Undoable['said'], undo: () => void): void {
      setLast({
        said,
        undo() {
          forget();
          undo();
        },
      });
    },
  };
}
