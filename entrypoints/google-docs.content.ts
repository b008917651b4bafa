import { defineContentScript } from 'wxt/utils/define-content-script';
import { startBridge } from '../utils/editors/google-docs/bridge.ts';
import { GOOGLE_DOCS } from '../utils/platform/hosts.ts';

/** In the page's own world, before its first script: the only place where a Google document tells its text. */
export default defineContentScript({
  matches: GOOGLE_DOCS.matches,
  includeGlobs: GOOGLE_DOCS.include_globs,
  world: 'MAIN',
  runAt: 'document_start',
  main: () => startBridge(),
});
