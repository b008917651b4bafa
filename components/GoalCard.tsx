import {
  useEffect,
  useId,
  useImperativeHandle,
  useMemo,
  useRef,
  type KeyboardEvent,
  type ReactNode,
  type Ref,
} from 'react';
import type { Criterion, Goal, Suggestion } from '../utils/nlp/types.ts';
import type { Translate } from '../utils/i18n/translate.ts';
import { Body } from './Body.tsx';
import type { CardActions } from './card-contract.ts';
import { SetNote } from './SetNote.tsx';
import { rewriteFor } from './card-state.ts';
import { evidenceOf, faultsOf, firstMissing, isComplete, stepOf } from './explain.ts';
import { Head } from './Head.tsx';
import { LanguageNote } from './LanguageNote.tsx';
import { KeptAsParent, useParent } from './KeptAsParent.tsx';
import { Live } from './Live.tsx';
import { Menu } from './Menu.tsx';
import { menuEntries } from './menu-entries.ts';
import { Ruler } from './Ruler.tsx';
import { Step } from './Step.tsx';
import { useCard } from './use-card.ts';
import { useKeptFocus } from './use-kept-focus.ts';

/** For whoever holds the card: Escape closes the innermost layer first. */
export type CardHandle = {
  /** True when a menu or the choices were open and are closed now. */
  readonly back: () => boolean;
  /** An open menu, else the first empty blank, else the first button, else what was done. */
  readonly focus: () => void;
  /**
   * Whether this key is the card's while the focus is elsewhere: its menu was opened by mouse, and has the focus now;
   * or Apply was pressed and waits, or writes: what is pressed twice is pressed once.
   */
  readonly takes: (key: string) => boolean;
  readonly isApplied: () => boolean;
};

const MENU_KEYS: readonly string[] = ['ArrowDown', 'ArrowUp', 'Home', 'End'];

type Props = {
  readonly ref?: Ref<CardHandle>;
  readonly t: Translate;
  readonly goal: Goal;
  readonly actions: CardActions;
  /** For "Off on …". */
  readonly host: string;
  /** Asked for on text that the detector did not take for a goal. */
  readonly onDemand?: boolean;
  /** The text it was found in can't be seen beside it: what was written is shown in the card. */
  readonly isAlone?: boolean;
  /** Goes up when the text changes under the card. */
  readonly staleness?: number;
  /** Null where something else closes it. */
  readonly onClose: (() => void) | null;
  readonly children?: ReactNode;
};

/** One goal: ruler, next step, preview with blanks, actions, other ways. The body of the popover and of the popup's row. */
export function GoalCard({
  ref,
  t,
  goal: initial,
  actions,
  host,
  onDemand = false,
  isAlone = false,
  staleness = 0,
  onClose,
}: Props) {
  const card = useCard(initial, onDemand, staleness, actions);
  const { state, dispatch, suggestion, shown, judged } = card;
  const { goal, phase } = state;
  const section = useRef<HTMLElement>(null);
  const onFocus = useKeptFocus(section, phase + suggestion?.id, focus);
  const stepId = useId();
  const fields = useRef(new Map<string, HTMLInputElement>());
  const calm = phase === 'open' || phase === 'busy';
  const evidence = phase === 'open' || phase === 'applied' ? state.hovered : null;

  useEffect(() => {
    const result = evidence === null || phase !== 'open' ? null : goal.criteria[evidence];
    actions.showEvidence(result === null ? null : { supports: result.evidence, undermines: result.undermines });
  }, [actions, evidence, goal, phase]);
  useEffect(() => () => actions.showEvidence(null), [actions]);

  const { kept, asParent } = useParent(goal, actions.menu.asParent);
  const entries = useMemo(
    () => menuEntries({ ...actions.menu, asParent }, host, goal.language),
    [actions, asParent, host, goal.language],
  );

  useImperativeHandle(ref, () => ({
    back: () => {
      const open = state.menu || state.choosing !== null;
      if (state.menu) dispatch({ type: 'menu', open: false });
      else if (state.choosing !== null) dispatch({ type: 'choosing', key: null });
      return open;
    },
    focus,
    takes: (key) => {
      if (state.asked || (phase === 'busy' && key === 'Enter')) return true;
      const isMine = state.menu && MENU_KEYS.includes(key);
      if (isMine) focus();
      return isMine;
    },
    isApplied: () => state.phase === 'applied',
  }));

  function focus() {
    const all = [...fields.current.values()];
    const blank = all.find(({ value }) => value === '') ?? fields.current.get(card.unread[0]?.key ?? '');
    const first = (selector: string) => section.current?.querySelector<HTMLElement>(selector);
    (first('[role=menuitem]') ?? blank ?? first('.acts button, div.done') ?? first('.chip'))?.focus();
  }

  /** Goes to the next blank, and says whether there is one. */
  function goOn(from: string | null): boolean {
    const next = card.left.find(({ key }) => key !== from);
    if (next === undefined) return false;
    fields.current.get(next.key)?.focus();
    if (next.slot.choices.length > 0) dispatch({ type: 'choosing', key: next.key });
    return true;
  }

  /** Enter: the next blank, then one that could not be read; when none is left, it is applied. */
  function enter() {
    if (goOn(null)) return;
    if (card.waits) return dispatch({ type: 'ask', asked: true });
    if (card.unread[0] !== undefined) return fields.current.get(card.unread[0].key)?.focus();
    card.apply();
  }
  function onKeyDown(event: KeyboardEvent): void {
    // A key that is held down is one press: it does not go on to what has the focus next.
    const isHeld = event.repeat && event.key === 'Enter';
    const isUndo = phase === 'applied' && event.key === 'z' && (event.ctrlKey || event.metaKey);
    if (isUndo) void card.undo();
    if (!isHeld && !isUndo) return;
    event.preventDefault();
    event.stopPropagation();
  }
  // Asked for while the last word was still being read.
  useEffect(() => {
    if (!state.asked || card.waits) return;
    dispatch({ type: 'ask', asked: false });
    enter();
  });

  const showsStep = calm && !state.onDemand;
  const next = showsStep && evidence === null ? aboutNext(shown, suggestion) : [];
  return (
    <section ref={section} className="pop" data-phase={phase} onFocus={onFocus} onKeyDownCapture={onKeyDown}>
      <Head
        t={t}
        goal={phase === 'waiting' ? null : phase === 'applied' ? shown : goal}
        next={calm || phase === 'refused' || phase === 'unverified' ? (judged?.score ?? null) : null}
        showScore={!state.onDemand}
        menu={<Menu t={t} entries={entries} open={state.menu} onOpen={(open) => dispatch({ type: 'menu', open })} />}
        onClose={onClose}
      />
      <Ruler
        t={t}
        goal={phase === 'waiting' ? null : phase === 'stale' ? goal : shown}
        next={next}
        evidence={evidence}
        moved={judged !== null}
        onEvidence={(criterion) => dispatch({ type: 'evidence', criterion })}
        onChoose={(criterion) => {
          const rewrite = rewriteFor(goal, criterion);
          if (rewrite !== null && phase === 'open') dispatch({ type: 'choose', suggestion: rewrite.id });
        }}
      />
      {showsStep && (
        <Step
          id={stepId}
          step={stepOf(t, { ...card, goal, filled: state.filled })}
          evidence={(criterion) => evidenceOf(t, shown, criterion)}
          shown={evidence}
        />
      )}
      {showsStep && <SetNote t={t} goal={goal} />}
      {showsStep && <LanguageNote t={t} goal={goal} readAs={actions.menu.readAs} />}
      {kept !== 'none' && <KeptAsParent t={t} kept={kept} asParent={asParent} />}
      <Body t={t} card={card} fields={fields} about={stepId} onEnter={enter} onNext={goOn} isAlone={isAlone} />
      <Live t={t} card={card} />
    </section>
  );
}

/** The letters that the next step is about. */
function aboutNext(shown: Goal, suggestion: Suggestion | null): readonly Criterion[] {
  const [fault] = faultsOf(shown);
  if (fault) return [fault.criterion];
  if (suggestion !== null) return suggestion.improves.filter((each) => shown.criteria[each].effective !== 'met');
  const missing = firstMissing(shown);
  return missing === null || isComplete(shown) ? [] : [missing];
}
