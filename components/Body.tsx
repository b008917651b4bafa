import type { Goal, Suggestion } from '../utils/nlp/types.ts';
import type { Translate } from '../utils/i18n/translate.ts';
import { Actions } from './Actions.tsx';
import { Done } from './Done.tsx';
import { Note } from './Note.tsx';
import { OtherWays } from './OtherWays.tsx';
import { Preview, type Fields } from './Preview.tsx';
import { faultsOf, faultTitle } from './explain.ts';
import { isFrozen } from './card-state.ts';
import type { Card } from './use-card.ts';

type Props = {
  readonly t: Translate;
  readonly card: Card;
  readonly fields: Fields;
  /** The id of what the preview is about: the step. */
  readonly about: string;
  readonly onEnter: () => void;
  /** On from this blank to the next empty one. */
  readonly onNext: (from: string) => void;
  readonly isAlone: boolean;
};

/** Zones 4 to 6 as the card's phase wants them: the preview and its buttons, or a note and what can be done. */
export function Body(props: Props) {
  const { t, card } = props;
  const { state, suggestion } = card;
  switch (state.phase) {
    case 'waiting':
      return <p className="waiting-text">{t('popover_waiting')}</p>;
    case 'gone':
      return (
        <div className="notes">
          <Note lead={t('popover_gone')} />
        </div>
      );
    case 'stale':
      return <Stale {...props} />;
    case 'applied':
      return <Applied {...props} />;
    case 'unverified':
      return (
        <>
          <Note lead={t('popover_unverified')}>{t('popover_unverified_more')}</Note>
          <Done t={t} onUndo={() => void card.undo()} />
        </>
      );
    case 'refused':
    case 'open':
    case 'busy':
      if (state.onDemand) return <NotTaken {...props} />;
      return suggestion === null ? <div className="foot-space" /> : <Rewrite {...props} />;
  }
}

function Rewrite({ t, card, fields, about, onEnter, onNext }: Props) {
  const { state, dispatch, suggestion, shown, mode, edits, left, unread } = card;
  if (suggestion === null) return null;
  const { goal, phase } = state;
  const refused = phase === 'refused';
  const note = mode.kind === 'write' ? mode.note : mode.kind === 'copy' && mode.reason;
  const steps =
    mode.kind === 'steps' && edits.length > 1 && !refused ? { number: state.written + 1, count: edits.length } : null;
  const others = goal.suggestions.filter(
    (each) => each.id !== suggestion.id && isOpen(left.length === 0 ? shown : goal, each),
  );
  return (
    <>
      <Preview
        t={t}
        goal={goal}
        suggestion={suggestion}
        filled={state.filled}
        unread={unread}
        frozen={isFrozen(state)}
        fields={fields}
        about={about}
        selectable={state.said === 'copy-refused'}
        choosing={state.choosing}
        onChoosing={(key) => dispatch({ type: 'choosing', key })}
        onFill={(key, value) => dispatch({ type: 'fill', key, value })}
        onEnter={onEnter}
        onNext={onNext}
      />
      {refused && <Note lead={t('popover_refused')}>{t('popover_refused_more')}</Note>}
      {!refused && note && <Note>{t.say(note)}</Note>}
      {steps !== null && <Note>{t('popover_steps', { count: steps.count })}</Note>}
      {state.said === 'copy-refused' && <Note>{t('popover_copy_refused')}</Note>}
      <Actions
        t={t}
        mode={mode.kind}
        step={steps}
        hint={hintOf(t, card)}
        isReady={left.length === 0 && unread.length === 0 && !card.waits}
        copied={state.said === 'copied'}
        copyOnly={refused}
        onApply={onEnter}
        onCopy={() => void card.copy()}
      />
      {!refused && (
        <OtherWays
          t={t}
          goal={goal}
          title={t('popover_other_ways')}
          suggestions={others}
          onChoose={({ id }) => dispatch({ type: 'choose', suggestion: id })}
        />
      )}
    </>
  );
}

/** What stands between this and Apply. */
function hintOf(t: Translate, { state, left, unread, waits, shown }: Card): string {
  const [blank] = unread;
  if (state.phase === 'busy') return t('popover_checking');
  if (state.asked) return t('popover_waiting');
  if (left.length > 0) return t('popover_blanks', { count: left.length });
  if (blank !== undefined) return t(blank.slot.name === 'date' ? 'popover_unread_date' : 'popover_unread_number');
  if (waits) return '';
  return faultTitle(t, faultsOf(shown)).replace(/\.$/u, '') || t('popover_ready');
}

/** A rewrite still worth offering: it gains something, and what it is about is not there yet. */
const isOpen = (goal: Goal, { gain, criterion }: Suggestion): boolean =>
  gain > 0 && goal.criteria[criterion].effective !== 'met';

function Applied({ t, card, isAlone }: Props) {
  const { state, shown } = card;
  const more = shown.suggestions.find((each) => isOpen(shown, each));
  return (
    <>
      {isAlone && <p className="preview written">{card.text}</p>}
      <Done t={t} said="popover_applied" onUndo={() => void card.undo()} />
      {state.after !== null && more !== undefined && (
        <OtherWays
          t={t}
          goal={shown}
          title={t('popover_one_more')}
          suggestions={[more]}
          onChoose={({ id }) => void card.lookAgain(id)}
        />
      )}
    </>
  );
}

function Stale({ t, card }: Props) {
  return (
    <>
      <Note lead={t('popover_stale')}>{t('popover_kept')}</Note>
      <div className="acts">
        <button type="button" className="btn primary" data-action="look-again" onClick={() => void card.lookAgain()}>
          {t('popover_look_again')}
        </button>
        <button type="button" className="btn plain" data-action="copy" onClick={() => void card.copy()}>
          {t(card.state.said === 'copied' ? 'popover_copied' : 'popover_copy')}
        </button>
      </div>
    </>
  );
}

function NotTaken({ t, card }: Props) {
  return (
    <>
      <Note lead={t('popover_not_taken')} />
      <div className="acts">
        <button type="button" className="btn plain" data-action="is-goal" onClick={() => void card.isGoal()}>
          {t('popover_is_goal')}
        </button>
      </div>
    </>
  );
}
