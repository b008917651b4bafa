import { memo, useEffect, useLayoutEffect, useMemo, useRef, type ReactNode, type RefObject } from 'react';
import { blocksOf, type Piece } from './marks.ts';
import type { PlacedGoal } from './placed.ts';

type Props = {
  readonly field: RefObject<HTMLTextAreaElement | null>;
  /** What the field begins with; from then on the field owns its text, and with it the browser's undo. */
  readonly initial: string;
  /** What stands in the field now, for the marks. */
  readonly text: string;
  readonly goals: readonly PlacedGoal[];
  readonly label: string;
  readonly placeholder: string;
  readonly size: 'popup' | 'panel' | 'page';
  readonly onChange: (text: string) => void;
  /** For whoever looks for a word's place; its blocks hold the same text. */
  readonly mirror?: RefObject<HTMLDivElement | null>;
  /** Drawn over the box: a handle, a card. */
  readonly children?: ReactNode;
};

/** A box to write in, with its marks: a mirror of the text lies under the field and draws the lines. */
export function Scratchpad(props: Props) {
  const { field, text, goals } = props;
  const own = useRef<HTMLDivElement>(null);
  const mirror = props.mirror ?? own;
  const blocks = useMemo(() => blocksOf(text, goals), [text, goals]);
  useEffect(() => (field.current ? follow(field.current, () => mirror.current) : undefined), [field, mirror]);
  useLayoutEffect(() => align(field.current, mirror.current));
  return (
    <div className={`pad pad-${props.size}`}>
      <div className="pad-mirror" ref={mirror} aria-hidden="true">
        {blocks.map((pieces, index) => (
          <MirrorBlock key={index} pieces={pieces} />
        ))}
      </div>
      <textarea
        ref={field}
        className="pad-field"
        aria-label={props.label}
        placeholder={props.placeholder}
        defaultValue={props.initial}
        spellCheck={false}
        onChange={(event) => props.onChange(event.currentTarget.value)}
      />
      {props.children}
    </div>
  );
}

const MirrorBlock = memo(
  function MirrorBlock({ pieces }: { readonly pieces: readonly Piece[] }) {
    return (
      <div>
        {pieces.map(({ text, level }, index) =>
          level === null ? (
            text
          ) : (
            <span key={index} className={`mark mark-${level}`}>
              {text}
            </span>
          ),
        )}
        {endsOpen(pieces) && '\u200b'}
      </div>
    );
  },
  (one, other) =>
    one.pieces.length === other.pieces.length &&
    one.pieces.every((piece, index) => {
      const twin = other.pieces[index];
      return piece.text === twin?.text && piece.level === twin.level;
    }),
);

function align(field: HTMLElement | null, mirror: HTMLElement | null): void {
  if (field && mirror) mirror.scrollTop = field.scrollTop;
}

/** The mirror wraps where the field wraps (a scroll bar takes room there) and scrolls with it. */
function follow(field: HTMLTextAreaElement, mirror: () => HTMLElement | null): () => void {
  const scroll = (): void => align(field, mirror());
  const resize = new ResizeObserver(() => {
    const bar = field.offsetWidth - field.clientWidth - 2 * field.clientLeft;
    mirror()?.style.setProperty('--bar', `${bar}px`);
    scroll();
  });
  resize.observe(field);
  field.addEventListener('scroll', scroll, { passive: true });
  return () => {
    resize.disconnect();
    field.removeEventListener('scroll', scroll);
  };
}

/** A block whose last line is empty needs something there, or the line has no height. */
function endsOpen(pieces: readonly Piece[]): boolean {
  const last = pieces.at(-1)?.text;
  return last === undefined || last.endsWith('\n');
}
