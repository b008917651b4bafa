/** What a person is told of a write: before, how it would be done, and after, what became of it. */
import type { Message } from '../../nlp/types.ts';

export type ApplyOutcome =
  /** Read back a second later and still there. */
  | 'applied'
  /** The text was not what it was; nothing was written. */
  | 'stale'
  /** The editor kept its own text; nothing was lost. */
  | 'refused'
  /** Written, but the editor's text can't be proven to hold it. */
  | 'unverified';

export type WriteMode =
  | { readonly kind: 'write'; readonly note?: Message }
  /** The edits cross formatting: one after the other, each one undo step. */
  | { readonly kind: 'steps' }
  | { readonly kind: 'copy'; readonly reason: Message };
