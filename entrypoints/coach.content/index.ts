import { defineContentScript } from 'wxt/utils/define-content-script';
import { wire } from './wire.ts';
import { DECLARED_ORIGINS } from '../../utils/platform/hosts.ts';

/** In every frame of the sites that the person has switched on. */
export default defineContentScript({
  matches: [...DECLARED_ORIGINS],
  allFrames: true,
  matchOriginAsFallback: true,
  runAt: 'document_idle',
  main: () => wire(),
});
