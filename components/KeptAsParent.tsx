import { useMemo, useState } from 'react';
import { PARENT_LEVELS, type Goal, type KeptParent, type ParentLevel } from '../utils/nlp/types.ts';
import type { Translate } from '../utils/i18n/translate.ts';
import type { MenuActions } from './menu-entries.ts';

/** What "Use as parent objective" does here and what came of it; only objectives and goals are asked to be parents. */
export function useParent({ role }: Goal, act: MenuActions['asParent']) {
  const [kept, setKept] = useState<KeptParent>('none');
  const asParent = useMemo(
    () =>
      act && (role === 'objective' || role === 'goal')
        ? async (keep: boolean, level?: ParentLevel): Promise<KeptParent> => {
            const now = await act(keep, level);
            setKept(now);
            return now;
          }
        : undefined,
    [act, role],
  );
  return { kept, asParent };
}

type Props = { readonly t: Translate; readonly kept: KeptParent; readonly asParent: MenuActions['asParent'] };

/** "Kept as an objective above: the company's · the team's · your own · Undo", or that it could not be. */
export function KeptAsParent({ t, kept, asParent }: Props) {
  const isKept = kept !== 'refused';
  return (
    <output className="done">
      <b>{t(isKept ? 'popover_parent_kept' : 'popover_parent_refused')}</b>
      {isKept &&
        PARENT_LEVELS.map((level) => (
          <button
            key={level}
            type="button"
            className="link"
            aria-pressed={level === kept}
            onClick={() => void asParent?.(true, level)}
          >
            {t(`popover_parent_${level}`)}
          </button>
        ))}
      {isKept && (
        <button type="button" className="link" data-action="undo-parent" onClick={() => void asParent?.(false)}>
          {t('popover_undo')}
        </button>
      )}
    </output>
  );
}
