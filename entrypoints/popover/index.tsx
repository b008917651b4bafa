import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { POPOVER } from '../../utils/editors/popover-contract.ts';
import { open } from './open.tsx';

/**
 * Injected when a frame first needs it; the coach finds the factory on its own world's global object. An unlisted
 * script, because a content script of the framework would bring the browser API and its polyfill, which the popover
 * never calls.
 */
export default defineUnlistedScript(() => {
  Object.defineProperty(globalThis, POPOVER, { value: { open }, configurable: true });
});
