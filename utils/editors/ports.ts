/** All that the coach needs from outside: the shell, and the scripts that come into a frame when they are first needed. */
import type { LoadsActing } from './acting/acting-contract.ts';
import type { NewGoal } from './card/new-goal-contract.ts';
import type { Popover } from './card/opening-contract.ts';
import type { Shell } from './shell.ts';

type WithStrings = { readonly strings: Readonly<Record<string, string>> };

export type Ports = Shell &
  LoadsActing & {
    /** From the first time that a goal is opened; null where it can't be had. */
    loadPopover(): Promise<({ readonly popover: Popover } & WithStrings) | null>;
    /** From the first time that a new goal is asked for; null where it can't be had. */
    loadNewGoal(): Promise<(NewGoal & WithStrings) | null>;
  };
