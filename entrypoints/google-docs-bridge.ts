import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startBridge } from '../utils/editors/google-docs/bridge.ts';

/**
 * In the page's own world, before its first script: the only place where a Google document tells its text. Named in the
 * manifest by `wxt.config.ts`, so that it carries nothing but itself.
 */
export default defineUnlistedScript(() => startBridge());
