import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createJudge } from '../../utils/editors/card/judge.ts';
import { openPopover } from '../../utils/editors/card/opening.ts';
import type { Popover } from '../../utils/editors/card/opening-contract.ts';
import { POPOVER } from '../../utils/editors/card/popover-contract.ts';
import { open } from './open.tsx';

/**
 * Injected when a frame first needs it; the coach finds the factory on its own world's global object. An unlisted
 * script, because a content script of the framework would bring the browser API and its polyfill, which the popover
 * never calls.
 */
export default defineUnlistedScript(() => {
  const value: Popover = { open, openPopover, createJudge };
  Object.defineProperty(globalThis, POPOVER, { value, configurable: true });
});
