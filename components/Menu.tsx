import { useEffect, useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { MessageKey, Translate } from '../utils/i18n/translate.ts';
import { LeftIcon, MoreIcon, RightIcon } from './icons.tsx';
import type { MenuEntry } from './menu-entries.ts';

type Props = {
  readonly t: Translate;
  readonly entries: readonly MenuEntry[];
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
};

/** The card's menu. A submenu takes the menu's place, so that it fits in the narrowest window. */
export function Menu({ t, entries, open, onOpen }: Props) {
  const button = useRef<HTMLButtonElement>(null);
  const [byKey, setByKey] = useState(false);
  const held = useRef(false);
  // What had the focus in it is gone: the keyboard stays where it came from.
  useLayoutEffect(() => {
    if (open || !held.current) return;
    held.current = false;
    button.current?.focus();
  }, [open]);
  return (
    <span className="menu-anchor" onFocus={({ target }) => (held.current = target.role === 'menuitem')}>
      <button
        ref={button}
        type="button"
        className={open ? 'btn icon ghost is-open' : 'btn icon ghost'}
        aria-label={t('popover_more')}
        aria-haspopup="menu"
        aria-expanded={open}
        onClick={(event) => {
          setByKey(event.detail === 0);
          onOpen(!open);
        }}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
          event.preventDefault();
          setByKey(true);
          onOpen(true);
        }}
      >
        <MoreIcon />
      </button>
      {open && <MenuList t={t} entries={entries} takesFocus={byKey} onClose={() => onOpen(false)} />}
    </span>
  );
}

type ListProps = {
  readonly t: Translate;
  readonly entries: readonly MenuEntry[];
  readonly takesFocus: boolean;
  readonly onClose: () => void;
};

function MenuList({ t, entries, takesFocus, onClose }: ListProps) {
  const [path, setPath] = useState<number | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const parent = path === null ? undefined : entries[path];
  const rows = parent?.kind === 'submenu' ? parent.entries : entries;
  const items = () => [...(list.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];
  const [keyed, setKeyed] = useState(takesFocus);

  useEffect(() => {
    if (!keyed) return;
    const all = [...(list.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];
    (path === null ? all[0] : (all[1] ?? all[0]))?.focus();
  }, [path, keyed]);

  function onKeyDown(event: KeyboardEvent) {
    const all = items();
    const at = all.findIndex((item) => item.matches(':focus'));
    const row = Number(all[at]?.dataset['row']);
    const moves: Readonly<Record<string, number>> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      Home: 0,
      End: all.length - 1,
    };
    const target = moves[event.key];
    if (target !== undefined) all[(target + all.length) % all.length]?.focus();
    else if (event.key === 'ArrowRight' && rows[row]?.kind === 'submenu') setPath(row);
    else if (event.key === 'ArrowLeft' && path !== null) setPath(null);
    else if (event.key === 'Tab') onClose();
    else return;
    if (event.key !== 'Tab') event.preventDefault();
    event.stopPropagation();
  }

  return (
    <div
      ref={list}
      className="choices menu"
      role="menu"
      tabIndex={-1}
      aria-label={t('popover_more')}
      onKeyDown={onKeyDown}
    >
      {parent !== undefined && (
        <button
          type="button"
          className="opt back"
          role="menuitem"
          tabIndex={-1}
          aria-label={t('popover_back')}
          onClick={() => setPath(null)}
        >
          <LeftIcon />
          <span>{labelOf(t, parent)}</span>
        </button>
      )}
      {rows.map((row, index) =>
        row.kind === 'line' ? (
          <hr key={index} className="sep" />
        ) : (
          <button
            key={index}
            type="button"
            className="opt"
            role="menuitem"
            data-row={index}
            tabIndex={-1}
            aria-haspopup={row.kind === 'submenu' ? 'menu' : undefined}
            onClick={(event) => {
              if (row.kind === 'submenu') {
                setKeyed(event.detail === 0);
                setPath(index);
              } else {
                row.run();
                onClose();
              }
            }}
          >
            <span>{labelOf(t, row)}</span>
            {row.kind === 'submenu' && <RightIcon />}
          </button>
        ),
      )}
    </div>
  );
}

const labelOf = (t: Translate, entry: MenuEntry): string =>
  entry.kind === 'line' ? '' : t(entry.label satisfies MessageKey, entry.values);
