import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';

export type MenuItem = { readonly id: string; readonly text: string; readonly onChoose: () => void };

type Props = {
  readonly className: string;
  readonly label?: string;
  readonly children: ReactNode;
  /** `null` draws a line between groups. */
  readonly items: readonly (MenuItem | null)[];
};

const STEP: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** A button that opens a short menu. Arrows move, Enter chooses, Esc and leaving it close it. */
export function MenuButton({ className, label, children, items }: Props) {
  const [open, setOpen] = useState<false | 'first' | 'last'>(false);
  const button = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  const id = useId();

  useEffect(() => {
    if (open)
      entriesOf(menu.current)
        .at(open === 'first' ? 0 : -1)
        ?.focus();
  }, [open]);

  const close = (): void => {
    setOpen(false);
    button.current?.focus();
  };
  const onKey = (event: KeyboardEvent): void => {
    const all = entriesOf(menu.current);
    const at = all.findIndex((entry) => entry === event.target);
    const step = STEP[event.key];
    const target = step ? all.at((at + step) % all.length) : { Home: all[0], End: all.at(-1) }[event.key];
    if (target) target.focus();
    else if (event.key === 'Escape') close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <span
      className="page-menu-anchor"
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false);
      }}
    >
      <button
        ref={button}
        type="button"
        className={className}
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={open !== false}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(open ? false : 'first')}
        onKeyDown={(event) => {
          if (!(event.key in STEP)) return;
          event.preventDefault();
          setOpen(event.key === 'ArrowUp' ? 'last' : 'first');
        }}
      >
        {children}
      </button>
      {open && (
        <div ref={menu} id={id} role="menu" className="page-menu" aria-label={label} tabIndex={-1} onKeyDown={onKey}>
          {items.map((item, index) =>
            item === null ? (
              <hr key={index} className="page-menu-line" />
            ) : (
              <button
                key={item.id}
                type="button"
                role="menuitem"
                tabIndex={-1}
                className="page-menu-item"
                onClick={() => {
                  close();
                  item.onChoose();
                }}
              >
                {item.text}
              </button>
            ),
          )}
        </div>
      )}
    </span>
  );
}

function entriesOf(menu: HTMLElement | null): readonly HTMLElement[] {
  return [...(menu?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];
}
