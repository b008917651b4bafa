import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { GOOGLE_DOCS } from '../utils/editors/google-docs/contract.ts';
import { attachGoogleDocs } from '../utils/editors/google-docs/editor.ts';
import { wire } from './coach.content/wire.ts';

/**
 * The coach of a Google document: the one of every page, with how the document's body is read. One script in the place
 * of that one, so that what both need is carried once; named in the manifest by `wxt.config.ts`.
 */
export default defineUnlistedScript(() => {
  Object.defineProperty(globalThis, GOOGLE_DOCS, { value: attachGoogleDocs, configurable: true });
  wire();
});
