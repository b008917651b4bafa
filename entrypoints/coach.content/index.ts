import { defineContentScript } from 'wxt/utils/define-content-script';
import { wire } from './wire.ts';
import { fieldsBeside } from '../../utils/editors/site-fields.ts';
import { DECLARED_ORIGINS, GOOGLE_DOCS } from '../../utils/platform/hosts.ts';

/** In every frame of the sites that the person has switched on; a Google document has a coach of its own. */
export default defineContentScript({
  matches: [...DECLARED_ORIGINS],
  excludeGlobs: GOOGLE_DOCS.include_globs,
  allFrames: true,
  matchOriginAsFallback: true,
  runAt: 'document_idle',
  main: () => wire(fieldsBeside),
});
