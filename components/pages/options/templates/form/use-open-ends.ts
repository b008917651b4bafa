import { useState } from 'react';
import type { Within } from './typed-number.ts';
import type { Range } from './use-range.ts';

type Stored = readonly [number, number] | null;

/**
 * What is stored has two ends or is not there; a person may leave one empty, which then stands for the widest. In: the
 * range as it is stored. Out: its ends as the person left them, and what keeps them.
 */
export function useOpenEnds(
  stored: Stored,
  { least, most }: Within,
  onStore: (range: Stored) => void,
): readonly [ends: Range, keep: (ends: Range) => void] {
  const [low, high] = stored ?? [null, null];
  // A team counts from one, and hardly up to the most there can be: read again, the upper end was left empty.
  const [isOpen, setIsOpen] = useState<readonly [boolean, boolean]>([false, high === most]);
  const ends: Range = [isOpen[0] && low === least ? null : low, isOpen[1] && high === most ? null : high];
  return [
    ends,
    ([from, to]) => {
      setIsOpen([from === null, to === null]);
      onStore(from === null && to === null ? null : [from ?? least, to ?? most]);
    },
  ];
}
