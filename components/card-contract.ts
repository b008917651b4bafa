/** What the card needs from whoever shows it: the page's coach, the toolbar popup. No browser API. */
import type { Goal, Message, Span, TextEdit } from '../utils/nlp/types.ts';
import type { MenuActions } from './menu-entries.ts';

export type ApplyOutcome = 'applied' | 'stale' | 'refused' | 'unverified';

export type WriteMode =
  | { readonly kind: 'write'; readonly note?: Message }
  | { readonly kind: 'steps' }
  | { readonly kind: 'copy'; readonly reason: Message };

export type CardActions = {
  /** Judges the text in the goal's place; null when there is no answer. */
  readonly judge: (text: string) => Promise<Goal | null>;
  readonly modeOf: (edits: readonly TextEdit[]) => WriteMode;
  readonly apply: (edits: readonly TextEdit[]) => Promise<ApplyOutcome>;
  readonly undo: () => Promise<ApplyOutcome>;
  readonly copy: (text: string) => Promise<boolean>;
  readonly showEvidence: (
    evidence: { readonly supports: readonly Span[]; readonly undermines: readonly Span[] } | null,
  ) => void;
  readonly lookAgain: () => Promise<Goal | null>;
  readonly isGoal: () => Promise<Goal | null>;
  readonly menu: MenuActions;
};
