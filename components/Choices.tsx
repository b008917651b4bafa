import type { MouseEvent } from 'react';
import type { Message, Slot } from '../utils/nlp/types.ts';
import type { Translate } from '../utils/i18n/translate.ts';
import { DatePicker } from './DatePicker.tsx';
import { useRoom } from './use-room.ts';

export type Choice =
  { readonly kind: 'text'; readonly text: string; readonly note?: Message } | { readonly kind: 'pick' };

/** A date can always be picked from a calendar too. */
export function choicesOf(slot: Slot): readonly Choice[] {
  const offered = slot.choices.map((choice): Choice => ({ kind: 'text', ...choice }));
  return slot.name === 'date' ? [...offered, { kind: 'pick' }] : offered;
}

type Props = {
  readonly t: Translate;
  readonly id: string;
  readonly choices: readonly Choice[];
  readonly active: number | null;
  readonly picking: boolean;
  readonly language: string;
  readonly onChoose: (index: number) => void;
  /** `done`: the date stands and the list may go. */
  readonly onPick: (text: string | null, done: boolean) => void;
};

/** What the calendar offers; none is chosen. */
export function Choices({ t, id, choices, active, picking, language, onChoose, onPick }: Props) {
  const box = useRoom();
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- keeps the focus where it is; nothing is done here
    <div ref={box} className="choices" onMouseDown={keepFocus}>
      <div role="listbox" id={id} aria-label={t('popover_choices')}>
        {choices.map((choice, index) => (
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the keys are the field's, as in every combobox
          <div
            key={index}
            ref={index === active ? show : null}
            id={`${id}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            className={['opt', index === active && 'is-active', choice.kind === 'pick' && index > 0 && 'apart']
              .filter(Boolean)
              .join(' ')}
            onClick={() => onChoose(index)}
          >
            {choice.kind === 'pick' ? (
              <span>{t('popover_pick_date')}</span>
            ) : (
              <>
                <span className="num">{choice.text}</span>
                {choice.note !== undefined && <span className="m">{t.say(choice.note)}</span>}
              </>
            )}
          </div>
        ))}
      </div>
      {picking && <DatePicker label={t('popover_pick_date')} language={language} onPick={onPick} />}
    </div>
  );
}

const show = (row: Element | null): void => row?.scrollIntoView({ block: 'nearest' });

/** A press on a row leaves the focus, and with it the list, where it is. */
function keepFocus(event: MouseEvent): void {
  const onField = 'type' in event.target;
  if (!onField) event.preventDefault();
}
