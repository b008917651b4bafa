import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { GOOGLE_DOCS } from '../utils/editors/google-docs/contract.ts';
import { attachGoogleDocs } from '../utils/editors/google-docs/editor.ts';

/**
 * Beside the coach, on documents of Google Docs alone: how their body is read. An unlisted script, named in the
 * manifest by `wxt.config.ts`, because a content script of the framework would bring what this one never calls.
 */
export default defineUnlistedScript(() => {
  Object.defineProperty(globalThis, GOOGLE_DOCS, { value: attachGoogleDocs, configurable: true });
});
