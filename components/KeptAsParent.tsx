import { useMemo, useState } from 'react';
import type { Goal } from '../utils/nlp/types.ts';
import type { Translate } from '../utils/i18n/translate.ts';
import type { MenuActions } from './menu-entries.ts';

type Kept = 'kept' | 'refused';

/** What "Use as parent objective" does here and what came of it; only objectives and goals are asked to be parents. */
export function useParent({ role }: Goal, act: MenuActions['asParent']) {
  const [kept, setKept] = useState<Kept | null>(null);
  const asParent = useMemo(
    () =>
      act && (role === 'objective' || role === 'goal')
        ? async (keep: boolean): Promise<boolean> => {
            const done = await act(keep);
            setKept(done ? (keep ? 'kept' : null) : 'refused');
            return done;
          }
        : undefined,
    [act, role],
  );
  return { kept, asParent };
}

/** "Kept as a parent objective · Undo", or that it could not be. */
export function KeptAsParent({
  t,
  kept,
  onUndo,
}: {
  readonly t: Translate;
  readonly kept: Kept;
  readonly onUndo: () => void;
}) {
  return (
    <output className="done">
      <b>{t(`popover_parent_${kept}`)}</b>
      {kept === 'kept' && (
        <>
          <span className="m">·</span>
          <button type="button" className="link" data-action="undo-parent" onClick={onUndo}>
            {t('popover_undo')}
          </button>
        </>
      )}
    </output>
  );
}
