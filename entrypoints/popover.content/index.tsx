import { defineContentScript } from 'wxt/utils/define-content-script';
import { POPOVER } from '../../utils/editors/popover-contract.ts';
import { open } from './open.tsx';

/** Injected when a frame first needs it; the coach finds the factory on its own world's global object. */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  noScriptStartedPostMessage: true,
  main() {
    Object.defineProperty(globalThis, POPOVER, { value: { open }, configurable: true });
  },
});
