import type { RefObject } from 'react';
import type { Goal, Suggestion } from '../utils/nlp/types.ts';
import type { Translate } from '../utils/i18n/translate.ts';
import { BlankField } from './BlankField.tsx';
import { crop } from './crop.ts';
import { previewParts, type Blank, type Filled } from './filling.ts';

export type Fields = RefObject<Map<string, HTMLInputElement>>;

type Props = {
  readonly t: Translate;
  readonly goal: Goal;
  readonly suggestion: Suggestion;
  readonly filled: Filled;
  /** Those whose text was not read. */
  readonly unread: readonly Blank[];
  /** Apply was pressed: what stands there is what will be written. */
  readonly frozen: boolean;
  readonly fields: Fields;
  /** The id of the step it carries out, for who can't see that it stands above. */
  readonly about: string;
  /** Copying was refused: the text can be selected instead. */
  readonly selectable: boolean;
  readonly choosing: string | null;
  readonly onChoosing: (key: string | null) => void;
  readonly onFill: (key: string, value: string) => void;
  readonly onEnter: () => void;
  readonly onNext: (from: string) => void;
};

/** The sentence as it will read: added words marked, blanks to type in. */
export function Preview(props: Props) {
  const { t, goal, suggestion, filled, fields, choosing } = props;
  // By its names, not by what is typed: the cut stays where it is while blanks are filled.
  const parts = crop(previewParts(goal, suggestion), (part) =>
    part.kind === 'blank' ? t(`slot_${part.blank.slot.name}`) : part.text,
  );
  return (
    <div
      className="preview"
      data-selectable={props.selectable || undefined}
      role="group"
      aria-describedby={props.about}
      aria-label={t('popover_preview')}
      lang={goal.language ?? undefined}
    >
      {parts.map((part, index) => {
        const joined = part.kind !== 'blank' && parts[index - 1]?.kind === 'blank' ? joinedTo(part.text) : '';
        if (part.kind === 'kept') return <span key={index}>{joined + part.text}</span>;
        if (part.kind === 'removed') return <del key={index}>{part.text}</del>;
        if (part.kind === 'added') return <Added key={index} text={joined + part.text} />;
        const { key, slot } = part.blank;
        const value = filled[key] ?? slot.prefill?.text ?? '';
        return (
          <BlankField
            key={`${suggestion.id}-${key}`}
            t={t}
            slot={slot}
            value={value}
            frozen={props.frozen}
            unreadable={props.unread.some((blank) => blank.key === key)}
            about={props.about}
            language={goal.language ?? t.locale}
            open={choosing === key}
            onOpen={(open) => props.onChoosing(open ? key : null)}
            onFill={(next) => props.onFill(key, next)}
            onEnter={props.onEnter}
            onNext={() => props.onNext(key)}
            register={(input) => {
              if (input === null) fields.current.delete(key);
              else fields.current.set(key, input);
            }}
          />
        );
      })}
    </div>
  );
}

/** No line begins with the comma or the unit after a blank. */
const joinedTo = (text: string): string => (/^[,.;:!?)%€]/u.test(text) ? '\u2060' : '');

/** Spaces at the edges are not underlined. */
function Added({ text }: { readonly text: string }) {
  const words = text.trim();
  if (words === '') return <>{text}</>;
  const at = text.indexOf(words);
  return (
    <>
      {text.slice(0, at)}
      <ins>{words}</ins>
      {text.slice(at + words.length)}
    </>
  );
}
