import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { copyText } from '../../utils/editors/copy.ts';
import { createWriter } from '../../utils/editors/writer.ts';
import { WRITING, type Writing } from '../../utils/editors/writing-contract.ts';

/** Injected with the popover: nothing is written before one is open. */
export default defineUnlistedScript(() => {
  const value: Writing = { createWriter, copyText };
  Object.defineProperty(globalThis, WRITING, { value, configurable: true });
});
