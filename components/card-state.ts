/** What the card is doing, as plain data and one reducer. */
import type { Criterion, Goal, Suggestion } from '../utils/nlp/types.ts';
import type { ApplyOutcome } from './card-contract.ts';
import type { Filled } from './filling.ts';

export type Phase = 'open' | 'busy' | 'waiting' | 'applied' | 'stale' | 'refused' | 'unverified' | 'gone';

export type CardState = {
  readonly goal: Goal;
  /** The rewrite the person chose; null for the best one. */
  readonly chosen: string | null;
  readonly filled: Filled;
  readonly phase: Phase;
  /** Apply was pressed and waits until it is known that what was filled in can be read; until then nothing else is. */
  readonly asked: boolean;
  /** The goal as it reads after applying. */
  readonly after: Goal | null;
  /** Edits already written, where they go one after the other. */
  readonly written: number;
  /** Asked for on text that was not taken for a goal. */
  readonly onDemand: boolean;
  readonly hovered: Criterion | null;
  readonly menu: boolean;
  /** The blank whose choices are open. */
  readonly choosing: string | null;
  /** What was just done, for a moment. */
  readonly said: 'copied' | 'copy-refused' | 'undone' | null;
};

export type CardEvent =
  | { readonly type: 'goal'; readonly goal: Goal }
  | { readonly type: 'choose'; readonly suggestion: string }
  | { readonly type: 'fill'; readonly key: string; readonly value: string }
  | { readonly type: 'ask'; readonly asked: boolean }
  | { readonly type: 'evidence'; readonly criterion: Criterion | null }
  | { readonly type: 'menu'; readonly open: boolean }
  | { readonly type: 'choosing'; readonly key: string | null }
  | { readonly type: 'phase'; readonly phase: Phase }
  | { readonly type: 'step-written' }
  | { readonly type: 'outcome'; readonly outcome: ApplyOutcome; readonly after: Goal | null }
  | { readonly type: 'accepted'; readonly goal: Goal }
  | { readonly type: 'said'; readonly said: CardState['said'] };

export function initialState(goal: Goal, onDemand: boolean): CardState {
  return {
    goal,
    chosen: null,
    filled: {},
    phase: 'open',
    asked: false,
    after: null,
    written: 0,
    onDemand: onDemand && !goal.isGoal,
    hovered: null,
    menu: false,
    choosing: null,
    said: null,
  };
}

export function reduce(state: CardState, event: CardEvent): CardState {
  switch (event.type) {
    case 'goal':
      return {
        ...state,
        goal: event.goal,
        phase: 'open',
        asked: false,
        after: null,
        written: 0,
        hovered: null,
        choosing: null,
      };
    case 'choose':
      return { ...state, chosen: event.suggestion, asked: false, hovered: null, choosing: null, written: 0 };
    case 'fill':
      // What was asked for is what was shown then.
      if (isFrozen(state)) return state;
      // Typing brings the step back.
      return { ...state, filled: { ...state.filled, [event.key]: event.value }, hovered: null };
    case 'ask':
      return { ...state, asked: event.asked, choosing: null };
    case 'evidence':
      return { ...state, hovered: event.criterion };
    case 'menu':
      return { ...state, menu: event.open, choosing: null };
    case 'choosing':
      return { ...state, choosing: event.key, menu: false };
    case 'phase':
      return { ...state, phase: event.phase, asked: false, choosing: null, menu: false };
    case 'step-written':
      return { ...state, phase: 'open', written: state.written + 1 };
    case 'outcome':
      return { ...state, phase: event.outcome, after: event.after, choosing: null };
    case 'accepted':
      return { ...state, goal: event.goal, onDemand: false, phase: 'open' };
    case 'said':
      return { ...state, said: event.said };
  }
}

/** Between Apply and its outcome: keys change nothing. */
export const isFrozen = ({ asked, phase }: CardState): boolean => asked || phase === 'busy';

/** The rewrite shown: the chosen one while it is there, else the best for something that is not there yet. */
export function currentOf({ suggestions, criteria }: Goal, chosen: string | null): Suggestion | null {
  return (
    suggestions.find(({ id }) => id === chosen) ??
    suggestions.find(({ criterion }) => criteria[criterion].effective !== 'met') ??
    null
  );
}

/** The rewrite for a letter: the one about it first, else one that also improves it. */
export function rewriteFor(goal: Goal, criterion: Criterion): Suggestion | null {
  const { suggestions } = goal;
  return (
    suggestions.find((suggestion) => suggestion.criterion === criterion) ??
    suggestions.find((suggestion) => suggestion.improves.includes(criterion)) ??
    null
  );
}
