import { useMemo, useState } from 'react';
import { PARENT_LEVELS, type Goal, type ParentLevel } from '../utils/nlp/types.ts';
import type { Translate } from '../utils/i18n/translate.ts';
import type { MenuActions } from './menu-entries.ts';

type Kept = 'kept' | 'refused';

/** What "Use as parent objective" does here and what came of it; only objectives and goals are asked to be parents. */
export function useParent({ role }: Goal, act: MenuActions['asParent']) {
  const [kept, setKept] = useState<Kept | null>(null);
  const [level, setLevel] = useState<ParentLevel>('company');
  const asParent = useMemo(
    () =>
      act && (role === 'objective' || role === 'goal')
        ? async (keep: boolean, whose?: ParentLevel): Promise<boolean> => {
            const done = await (whose === undefined ? act(keep) : act(keep, whose));
            if (done) setLevel(whose ?? 'company');
            setKept(done ? (keep ? 'kept' : null) : 'refused');
            return done;
          }
        : undefined,
    [act, role],
  );
  return { kept, level, asParent };
}

/** "Kept as an objective above: the company's · the team's · your own · Undo", or that it could not be. */
export function KeptAsParent({
  t,
  kept,
  level,
  onLevel,
  onUndo,
}: {
  readonly t: Translate;
  readonly kept: Kept;
  /** Whose objective it is. */
  readonly level: ParentLevel;
  readonly onLevel: (level: ParentLevel) => void;
  readonly onUndo: () => void;
}) {
  return (
    <output className="done">
      <b>{t(`popover_parent_${kept}`)}</b>
      {kept === 'kept' && (
        <>
          {PARENT_LEVELS.map((each) => (
            <button
              key={each}
              type="button"
              className="link"
              data-level={each}
              aria-pressed={each === level}
              onClick={() => onLevel(each)}
            >
              {t(`popover_parent_${each}`)}
            </button>
          ))}
          <span className="m">·</span>
          <button type="button" className="link" data-action="undo-parent" onClick={onUndo}>
            {t('popover_undo')}
          </button>
        </>
      )}
    </output>
  );
}
