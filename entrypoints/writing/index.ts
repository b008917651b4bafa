import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createCommands } from '../../utils/editors/commands.ts';
import { watchKept } from '../../utils/editors/kept.ts';
import { openPopover } from '../../utils/editors/opening.ts';
import { WRITING, type Writing } from '../../utils/editors/writing-contract.ts';

/** Injected with the popover: nothing is written before one is open. */
export default defineUnlistedScript(() => {
  const value: Writing = { openPopover, createCommands, watchKept };
  Object.defineProperty(globalThis, WRITING, { value, configurable: true });
});
