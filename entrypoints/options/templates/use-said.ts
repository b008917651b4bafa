import { useState } from 'react';

/** What the last action came to. */
export type Said = {
  readonly lead: string;
  readonly text: string;
  /** What can be done about it. */
  readonly way?: { readonly text: string; readonly act: () => void };
};

/** What was said of a change, until something is taken back. In: how often that was done so far. */
export function useSaid(undone: number): readonly [Said | null, (said: Said | null) => void] {
  const [kept, setKept] = useState<{ readonly said: Said | null; readonly undone: number } | null>(null);
  return [kept?.undone === undone ? kept.said : null, (said) => setKept({ said, undone })];
}
