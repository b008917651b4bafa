import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startPen } from '../utils/editors/google-docs/pen.ts';

/** In the page's own world, injected with the popover: nothing is written before one is open. */
export default defineUnlistedScript(() => startPen());
