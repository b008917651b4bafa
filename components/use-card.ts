import { useEffect, useMemo, useReducer, useRef } from 'react';
import type { Goal, TextEdit } from '../utils/nlp/types.ts';
import type { CardActions, WriteMode } from './card-contract.ts';
import { currentOf, initialState, reduce, type CardState, type CardEvent } from './card-state.ts';
import { isComplete } from './explain.ts';
import { blanksLeft, blanksOf, filledEdits, filledText, valueOf } from './filling.ts';
import { needsReading, unreadBlanks } from './unread.ts';
import { useJudged } from './use-judged.ts';

const WAIT = 300;
const SAID = 2000;

/** The card's state and everything that follows from it. */
export function useCard(initial: Goal, onDemand: boolean, staleness: number, actions: CardActions) {
  const [state, dispatch] = useReducer(reduce, undefined, () => initialState(initial, onDemand));
  const first = useRef(initial);
  useEffect(() => {
    if (first.current !== initial) dispatch({ type: 'goal', goal: initial });
    first.current = initial;
  }, [initial]);
  useEffect(() => {
    if (staleness > 0) dispatch({ type: 'phase', phase: 'stale' });
  }, [staleness]);

  const derived = useDerived(state, actions);
  return { state, dispatch, ...derived, ...operations(state, dispatch, derived, actions) };
}

export type Card = ReturnType<typeof useCard>;

function useDerived(state: CardState, actions: CardActions) {
  const { goal, chosen, filled, onDemand } = state;
  // A goal that has all can still be given the words for what its context says.
  const suggestion = (isComplete(goal) && chosen === null) || onDemand ? null : currentOf(goal, chosen);
  const left = suggestion === null ? [] : blanksLeft(suggestion, filled);
  const edits = useMemo(
    () => (suggestion === null ? [] : filledEdits(goal, suggestion, filled)),
    [goal, suggestion, filled],
  );
  const text = suggestion === null ? goal.text : filledText(goal, suggestion, filled);
  const changes =
    suggestion !== null &&
    (suggestion.slots.length === 0 || blanksOf(suggestion).some((blank) => valueOf(blank, filled) !== ''));
  const { reading, pending } = useJudged(changes ? text : null, filled, actions.judge);
  const judged = reading?.goal ?? null;
  const unread = suggestion === null ? [] : unreadBlanks(suggestion, filled, reading);
  const mode: WriteMode = useMemo(
    () => (suggestion === null ? { kind: 'write' } : actions.modeOf(edits)),
    [suggestion, edits, actions],
  );
  const shown = state.after ?? judged ?? goal;
  // Nothing is applied before it is known that a date is one.
  const waits = pending && suggestion !== null && needsReading(suggestion, filled);
  return { suggestion, left, unread, waits, edits, text, judged, shown, mode };
}

type Derived = ReturnType<typeof useDerived>;
type Dispatch = (event: CardEvent) => void;

function operations(state: CardState, dispatch: Dispatch, derived: Derived, actions: CardActions) {
  const { edits, mode, judged } = derived;

  async function write(some: readonly TextEdit[], last: boolean): Promise<void> {
    dispatch({ type: 'phase', phase: 'busy' });
    const outcome = await settled(actions.apply(some), 'refused' as const);
    if (outcome === 'applied' && !last) dispatch({ type: 'step-written' });
    else dispatch({ type: 'outcome', outcome, after: outcome === 'applied' ? judged : null });
  }

  return {
    /** Writes the sentence, or the next of its edits; the last one first, so that the others' places stay true. */
    apply(): void {
      if (state.phase !== 'open' || edits.length === 0) return;
      if (mode.kind !== 'steps' || edits.length === 1) return void write(edits, true);
      const next = edits[edits.length - 1 - state.written];
      if (next !== undefined) void write([next], state.written === edits.length - 1);
    },
    async undo(): Promise<void> {
      const outcome = await settled(actions.undo(), 'refused' as const);
      if (outcome !== 'applied') return dispatch({ type: 'outcome', outcome, after: null });
      dispatch({ type: 'goal', goal: state.goal });
      say(dispatch, 'undone');
    },
    async copy(): Promise<void> {
      const copied = await settled(actions.copy(derived.text), false);
      if (copied) say(dispatch, 'copied');
      else dispatch({ type: 'said', said: 'copy-refused' });
    },
    /** Reads the sentence as it stands now; what was filled in is kept. */
    async lookAgain(choose: string | null = null): Promise<void> {
      const goal = await waiting(dispatch, actions.lookAgain());
      if (goal === null) return dispatch({ type: 'phase', phase: 'gone' });
      dispatch({ type: 'goal', goal });
      if (choose !== null) dispatch({ type: 'choose', suggestion: choose });
    },
    async isGoal(): Promise<void> {
      const goal = await waiting(dispatch, actions.isGoal());
      dispatch(goal === null ? { type: 'phase', phase: 'gone' } : { type: 'accepted', goal });
    },
  };
}

function say(dispatch: Dispatch, said: CardState['said']): void {
  dispatch({ type: 'said', said });
  setTimeout(() => dispatch({ type: 'said', said: null }), SAID);
}

/** A ruler without ticks when the answer takes longer than a moment. */
async function waiting(dispatch: Dispatch, answer: Promise<Goal | null>): Promise<Goal | null> {
  const timer = setTimeout(() => dispatch({ type: 'phase', phase: 'waiting' }), WAIT);
  const goal = await settled(answer, null);
  clearTimeout(timer);
  return goal;
}

const settled = <T>(promise: Promise<T>, otherwise: T): Promise<T> => promise.catch(() => otherwise);
