/**
 * What opens: the card, and around it what it may do with its sentence. One script, injected when a frame first needs
 * it; it puts its tools on `globalThis` under `POPOVER`.
 */
import type { createJudge } from './judge.ts';
import type { openPopover } from './opening.ts';
import type { PopoverFactory } from './popover-contract.ts';

export type Popover = PopoverFactory & {
  readonly openPopover: typeof openPopover;
  readonly createJudge: typeof createJudge;
};
