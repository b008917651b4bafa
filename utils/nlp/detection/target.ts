import type { Quantity } from '../types.ts';

/** A number to reach: neither where one is now, nor one without a value or still to be filled in. */
export const isTarget = ({ kind, part, open }: Quantity): boolean =>
  kind !== 'vague' && open !== true && part !== 'baseline';
